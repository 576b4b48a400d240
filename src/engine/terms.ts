import { UserError } from '../core/errors.ts';
import type { Policy, TERMS_PATHS } from '../core/policy.ts';
import type { FoundFile } from '../ports/repository.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import { decode } from './decode.ts';
import { type DetectSecrets, readDetectSecrets } from './detect-secrets.ts';
import { type GitleaksIgnore, readGitleaksIgnore } from './gitleaks.ts';
import type { Knowledge } from './knowledge.ts';
import { loadPolicy, type PolicyMeans } from './load-policy.ts';

/** The files that say which findings may stay, as they were found. */
export type TermsFiles = Readonly<Partial<Record<keyof typeof TERMS_PATHS, FoundFile>>>;

/** On which terms findings may stay: the policy, and the lists of known findings that it lets count. */
export interface Terms {
  readonly policy: Policy;
  readonly baseline?: Baseline;
  readonly detectSecrets?: DetectSecrets;
  readonly gitleaks?: GitleaksIgnore;
  /** Sentences about what was there and does not count. */
  readonly notices: readonly string[];
}

/** What was made of a file that another program keeps. What is wrong with it is that program's business: it covers nothing, and a notice says so. */
interface Foreign<Known> {
  readonly known?: Known;
  readonly notices: readonly string[];
}

const NOTHING: Foreign<never> = { notices: [] };

function readForeign<Known>(found: FoundFile | undefined, read: (text: string, path: string) => Foreign<Known>): Foreign<Known> {
  if (found === undefined) return NOTHING;
  const decoded = decode(found.content);
  if ('text' in decoded) return read(decoded.text, found.path);
  return { notices: [`${found.path} could not be read, so it covers nothing: ${decoded.problem}.`] };
}

function detectSecretsIn(text: string, path: string): Foreign<DetectSecrets> {
  const read = readDetectSecrets(text);
  if ('problem' in read) return { notices: [`${path} could not be understood, so it covers nothing: ${read.problem}.`] };
  const notice = `${path} has entries without a SHA-1 in "hashed_secret" (${read.broken}), which cover nothing.`;
  return { known: read.files, notices: read.broken === 0 ? [] : [notice] };
}

function gitleaksIn(text: string, path: string): Foreign<GitleaksIgnore> {
  const { files, broken } = readGitleaksIgnore(text);
  const [first] = broken;
  if (first === undefined) return { known: files, notices: [] };
  const notice = `${path} has lines that are neither path:rule:line nor commit:path:rule:line (${broken.length}, the first is line ${first}), which cover nothing.`;
  return { known: files, notices: [notice] };
}

function baselineIn(found: FoundFile): Baseline {
  const decoded = decode(found.content);
  if ('problem' in decoded) throw new UserError(`${found.path}: the baseline could not be read: ${decoded.problem}.`);
  return readBaseline(found.path, decoded.text);
}

/**
 * Understands the files that were found.
 * @throws UserError for a policy or a baseline that cannot be read. What detect-secrets or gitleaks
 * keep is theirs: where it cannot be understood, a notice says that it covers nothing.
 * @throws ForgeError where the policy builds on one that could not be asked for.
 */
export async function loadTerms(files: TermsFiles, knowledge: Knowledge, means: PolicyMeans): Promise<Terms> {
  const { policy, notices } = await loadPolicy(files.policy, knowledge, means);
  const permitted = (name: 'baseline' | 'detect-secrets' | 'gitleaks'): FoundFile | undefined =>
    policy.forbidden.has(name) ? undefined : files[name];
  const baseline = permitted('baseline');
  const detectSecrets = readForeign(permitted('detect-secrets'), detectSecretsIn);
  const gitleaks = readForeign(permitted('gitleaks'), gitleaksIn);
  const idle = files.baseline !== undefined && baseline === undefined;
  return {
    policy,
    ...(baseline === undefined ? {} : { baseline: baselineIn(baseline) }),
    ...(detectSecrets.known === undefined ? {} : { detectSecrets: detectSecrets.known }),
    ...(gitleaks.known === undefined ? {} : { gitleaks: gitleaks.known }),
    notices: [
      ...notices,
      ...(idle ? [`The policy accepts no baseline, so ${files.baseline.path} covers nothing.`] : []),
      ...detectSecrets.notices,
      ...gitleaks.notices,
    ],
  };
}
