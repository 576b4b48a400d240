import { ForgeError, UserError } from '../core/errors.ts';
import type { Severity } from '../core/finding.ts';
import type { Parent, Policy } from '../core/policy.ts';
import type { Content, FoundFile } from '../ports/repository.ts';
import { decode } from './decode.ts';
import { extend } from './extend.ts';
import type { Knowledge } from './knowledge.ts';
import { type Mistake, type PolicyFile, readPolicy, type ValidatePolicy } from './policy.ts';
import { printablePath, type Redacting } from './printable.ts';
import { settle, SILENCE, type Statement } from './statement.ts';

/** Policies that may stand above a repository's own: a division's, an organisation's, an enterprise's. */
const MAX_PARENTS = 3;

/**
 * Reads a policy in a repository; `undefined` where there is no such file or nothing says that there is.
 * @throws ForgeError where the repository could not be asked.
 */
export type FetchPolicy = (parent: Parent) => Promise<Content | undefined>;

/** What a policy is read with. */
export interface PolicyMeans {
  readonly validate: ValidatePolicy;
  /** Each rule's own severity, by its id. */
  readonly rules: ReadonlyMap<string, Severity>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Absent where other repositories cannot be read: a policy that builds on another one is then an error. */
  readonly fetch?: FetchPolicy;
}

/** What of all knowledge a policy is read with. */
export interface PolicyKnowledge extends Redacting, Pick<Knowledge, 'loadFormat'> {
  readonly managers: readonly { readonly id: string }[];
}

/** A policy that counts, with sentences about what of it does not. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly notices: readonly string[];
}

/** Characters beyond which a policy is not read: the one of a change is anybody's, and reading YAML takes time. */
const LONGEST_POLICY = 250_000;

function unread(problem: string): Mistake {
  return { at: { line: 1, column: 1 }, mistake: `the policy could not be read: ${problem}` };
}

/** A policy file as it was found: understood, or with the first mistake in it, all safe to print. */
export async function understand(content: Content, knowledge: PolicyKnowledge, means: PolicyMeans): Promise<PolicyFile | Mistake> {
  const decoded = decode(content);
  if ('problem' in decoded) return unread(decoded.problem);
  if (decoded.text.length > LONGEST_POLICY) return unread(`it has more than ${LONGEST_POLICY} characters`);
  const vocabulary = { managers: knowledge.managers.map(({ id }) => id), rules: means.rules };
  // The YAML reader is loaded only where there is a policy.
  const format = await knowledge.loadFormat('yaml');
  const read = await readPolicy(decoded.text, format.parse(decoded.text), means.validate, vocabulary, means.today);
  // A credential pasted into the policy must not come back in the sentence about it.
  return 'mistake' in read ? { ...read, mistake: printablePath(read.mistake, knowledge) } : read;
}

/** `owner/repo/path@ref`, as a policy names it. */
function nameOf({ owner, repo, path, ref }: Parent): string {
  return `${owner}/${repo}/${path}@${ref}`;
}

/** A policy file and where it stands: a path, or `owner/repo/path@ref`. */
interface Placed {
  readonly name: string;
  readonly file: PolicyFile;
}

/** `path:line:column` of a setting. */
function placeIn({ name, file }: Placed, way: readonly string[]): string {
  const { line, column } = file.lines.at(file.spanOf(way).start);
  return `${name}:${line}:${column}`;
}

async function placed(name: string, content: Content, knowledge: PolicyKnowledge, means: PolicyMeans): Promise<Placed> {
  const file = await understand(content, knowledge, means);
  if ('mistake' in file) throw new UserError(`${name}:${file.at.line}:${file.at.column}: ${file.mistake}`);
  return { name, file };
}

/** The content of the policy that another one builds on. */
async function contentOf(parent: Parent, place: string, read: FetchPolicy | undefined): Promise<Content> {
  const name = nameOf(parent);
  const whole = `${parent.owner}/${parent.repo}`;
  const token = `The run's token must be able to read ${whole} ("contents: read"); the token of a workflow reads its own repository and public ones, so another private one needs a token of an app or a person.`;
  if (read === undefined) throw new UserError(`${place}: the policy builds on ${name}, and other repositories cannot be read here.`);
  try {
    const content = await read(parent);
    if (content !== undefined) return content;
  } catch (cause) {
    if (!(cause instanceof ForgeError)) throw cause;
    const { status, permission } = cause;
    throw new ForgeError(`${place}: the policy builds on ${name}, which could not be read: ${cause.message} ${token}`, {
      ...(status === undefined ? {} : { status }),
      ...(permission === undefined ? {} : { permission }),
      cause,
    });
  }
  throw new UserError(`${place}: the policy builds on ${name}, and there is no such file, or it may not be read. ${token}`);
}

/** Two names of one place: owners and repositories are the same in any case. */
function identityOf({ owner, repo, path, ref }: Parent): string {
  return `${owner}/${repo}`.toLowerCase() + `/${path}@${ref}`;
}

/** The policies that one builds on, nearest first. */
async function parentsOf(own: Placed, knowledge: PolicyKnowledge, means: PolicyMeans): Promise<readonly Placed[]> {
  const parents: Placed[] = [];
  const seen = new Set<string>();
  for (let child = own; child.file.said.parent !== undefined; ) {
    const { parent } = child.file.said;
    const place = placeIn(child, ['extends']);
    if (seen.has(identityOf(parent)))
      throw new UserError(`${place}: the policy builds on ${nameOf(parent)}, which builds on it in turn; take one "extends" out.`);
    if (parents.length === MAX_PARENTS)
      throw new UserError(`${place}: at most ${MAX_PARENTS} policies may stand above one another; ${nameOf(parent)} would be one more.`);
    seen.add(identityOf(parent));
    child = await placed(nameOf(parent), await contentOf(parent, place, means.fetch), knowledge, means);
    parents.push(child);
  }
  return parents;
}

/**
 * The policy that counts: what a file says, together with the policies that it builds on, or the
 * default where there is no file.
 * @throws UserError for a policy that cannot be read, does not fit its schema or builds on one of which that is true.
 * @throws ForgeError where the repository of a policy that it builds on could not be read.
 */
export async function loadPolicy(found: FoundFile | undefined, knowledge: PolicyKnowledge, means: PolicyMeans): Promise<LoadedPolicy> {
  if (found === undefined) return { policy: settle(SILENCE), notices: [] };
  const own = await placed(found.path, found.content, knowledge, means);
  const [top, ...below] = [own, ...(await parentsOf(own, knowledge, means))].reverse();
  let said: Statement = top?.file.said ?? SILENCE;
  const notices: string[] = [];
  let base = top?.name ?? '';
  for (const { name, file } of below) {
    const extended = extend({ base: said, own: file.said, names: { base, own: name }, severities: means.rules, today: means.today });
    if ('problem' in extended) throw new UserError(printablePath(`${extended.problem}.`, knowledge));
    said = extended.said;
    notices.push(...extended.notices.map((notice) => printablePath(notice, knowledge)));
    base = name;
  }
  return { policy: settle(said), notices };
}
