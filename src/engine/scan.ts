import type { Finding, Severity } from '../core/finding.ts';
import type { ConfigFile, Origin, SlotState, Source } from '../core/model.ts';
import { LineMap } from '../core/text.ts';
import type { FormatId } from '../formats/document.ts';
import type { Files } from '../ports/files.ts';
import type { Log } from '../ports/log.ts';
import type { Content, Range, Repository, TreeFile } from '../ports/repository.ts';
import { type Rule, stateOf } from '../rules/rule.ts';
import { compare, type Examined, findTransient } from './compare.ts';
import { decode } from './decode.ts';
import { type Candidate, type Discovery, makeDiscovery } from './discover.ts';
import { printablePath } from './printable.ts';
import { judge, type Judged, withStanding } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { makeReader, MAX_BYTES, type Reader } from './read.ts';

/** How much was looked at. A green run means only this much. */
export interface Coverage {
  /** Files that are MCP configurations, by path or by shape. */
  readonly matched: number;
  /** Those of them that were read in full. */
  readonly read: number;
  readonly unreadable: number;
  readonly servers: number;
  /** Places examined in which a credential can stand. */
  readonly slots: number;
}

/** One examined place, located, without its value. */
export interface SlotReport {
  readonly file: string;
  readonly client: string;
  readonly server?: string;
  readonly place: string;
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly state: SlotState;
  readonly manager?: string;
  readonly issuer?: string;
  /** `false` where the client passes the reference on as it stands. */
  readonly expanded?: boolean;
}

/** What a scan found, before policy and reports. */
export interface Scan {
  readonly coverage: Coverage;
  readonly slots: readonly SlotReport[];
  readonly findings: readonly Finding[];
  /** Sentences about what was not examined and need not fail the run. */
  readonly notices: readonly string[];
  readonly base?: string;
  readonly head?: string;
}

interface Looked extends Examined {
  /** Every place examined, located when a report asks. */
  readonly slots: () => readonly SlotReport[];
}

/** Everything a scan needs besides the files. */
export interface Setting {
  readonly knowledge: Knowledge;
  readonly rules: readonly Rule[];
  readonly log: Log;
  /** Told now and then how many files of a tree were looked at. */
  readonly progress?: (done: number, total: number) => void;
}

interface Examiner {
  readonly discovery: Discovery;
  examine(origin: Origin, content: Content, candidate: Candidate): Looked | undefined;
}

/** Whether some client reads the file for its servers alone, so that not reading it is a gap. */
function required(candidate: Candidate): boolean {
  return candidate.claims.some(({ file }) => file.optional !== true);
}

function unreadable(origin: Origin, candidate: Candidate, message: string): ConfigFile {
  return {
    origin,
    client: candidate.claims[0]?.client.id ?? 'unknown',
    servers: [],
    strays: [],
    problems: [{ message, span: { start: 0, end: 0 } }],
    duplicates: [],
  };
}

function locateSlots(file: ConfigFile, source: Source, knowledge: Knowledge): readonly SlotReport[] {
  const all = [
    ...file.servers.flatMap((server) => server.slots.map((slot) => ({ slot, server: server.name }))),
    ...file.strays.map((slot) => ({ slot, server: undefined })),
  ];
  const lines = new LineMap(source.text);
  return all.map(({ slot, server }) => {
    const { value } = slot;
    const { line, column } = lines.at(slot.span.start);
    const issuer =
      value.kind === 'literal' && value.credential !== undefined ? knowledge.detector.kind(value.credential)?.issuer.name : undefined;
    return {
      file: file.origin.path,
      client: file.client,
      ...(server === undefined ? {} : { server }),
      place: slot.place,
      name: slot.name,
      line,
      column,
      state: stateOf(slot),
      ...(value.kind === 'reference' && value.manager !== undefined ? { manager: value.manager } : {}),
      ...(issuer === undefined ? {} : { issuer }),
      ...(value.kind === 'reference' && value.expanded !== undefined ? { expanded: value.expanded } : {}),
    };
  });
}

async function makeExaminer(setting: Setting, discovery: Discovery, wanted: Iterable<FormatId>): Promise<Examiner> {
  const { knowledge, rules, log } = setting;
  const ids = [...new Set<FormatId>(['jsonc', ...wanted])];
  const formats = new Map(await Promise.all(ids.map(async (id) => [id, await knowledge.loadFormat(id)] as const)));
  const reader: Reader = makeReader(knowledge, discovery, formats);

  function judged(file: ConfigFile, source: Source): Looked {
    for (const slot of [...file.servers.flatMap((server) => server.slots), ...file.strays])
      if (slot.value.kind === 'literal') log.mask(slot.value.secret);
    return { file, judged: judge(file, source, rules, knowledge), slots: () => locateSlots(file, source, knowledge) };
  }

  return {
    discovery,
    examine(origin, content, candidate) {
      const decoded = decode(content);
      if ('problem' in decoded) {
        // A large or binary file without a claim and without a word of MCP is somebody else's.
        const shaped = required(candidate);
        if (!shaped) return undefined;
        return judged(unreadable(origin, candidate, decoded.problem), { origin, text: '' });
      }
      const source: Source = { origin, text: decoded.text };
      const file = reader.read(source, candidate);
      return file === undefined ? undefined : judged(file, source);
    },
  };
}

function slotsOf(file: ConfigFile): number {
  return file.servers.reduce((sum, server) => sum + server.slots.length, file.strays.length);
}

function coverageOf(looked: readonly Looked[]): Coverage {
  const broken = looked.filter(({ file }) => file.problems.length > 0).length;
  return {
    matched: looked.length,
    read: looked.length - broken,
    unreadable: broken,
    servers: looked.reduce((sum, { file }) => sum + file.servers.length, 0),
    slots: looked.reduce((sum, { file }) => sum + slotsOf(file), 0),
  };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first, then by file and place, so that the ten annotations GitHub shows are the right ten. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => (finding.standing === 'existing' ? 10 : 0) + ORDER[finding.severity];
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) || (a.origin.path < b.origin.path ? -1 : a.origin.path > b.origin.path ? 1 : 0) || a.span.start - b.span.start,
  );
}

/** Where a symbolic link leads, from the root; `undefined` where it leads out of the repository. */
function linkTarget(path: string, target: string): string | undefined {
  if (target.startsWith('/') || /^[A-Za-z]:/.test(target)) return undefined;
  const parts = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Reads a link under its own name: what it leads to may be no configuration by its own. A target
 * that is read as itself, by its name or its shape, is not read twice.
 */
async function examineLink(
  examiner: Examiner,
  repository: Repository,
  commit: string,
  origin: Origin,
  candidate: Candidate,
  content: Content,
): Promise<Looked | undefined> {
  if (!required(candidate)) return undefined;
  const decoded = decode(content);
  const target = 'text' in decoded ? linkTarget(candidate.path, decoded.text) : undefined;
  if (target === undefined)
    return examiner.examine(origin, { problem: 'it is a symbolic link that leads out of the repository' }, candidate);
  const own = examiner.discovery.candidate(target);
  if (own !== undefined && own.claims.length > 0) return undefined;
  const found = await repository.file(commit, [target]);
  const text = found === undefined ? undefined : decode(found.content);
  if (own !== undefined && text !== undefined && 'text' in text && examiner.discovery.mayHoldServers(text.text, own.format, target))
    return undefined;
  return examiner.examine(origin, found?.content ?? { problem: 'it is a symbolic link that leads nowhere' }, candidate);
}

/** Reads every configuration of a working tree. Each finding is `present`. */
export async function scanFiles(files: Files, setting: Setting): Promise<Scan> {
  const discovery = makeDiscovery(setting.knowledge);
  const candidates = (await files.list()).flatMap((path) => discovery.candidate(path) ?? []);
  const known = (path: string): boolean => (discovery.candidate(path)?.claims.length ?? 0) > 0;
  const looked: Looked[] = [];
  // YAML and TOML readers are loaded when the first file needs one: most trees hold plenty of
  // both, and few of them are configurations.
  const jsonOnly = await makeExaminer(setting, discovery, []);
  let full: Examiner | undefined;
  for (const [i, candidate] of candidates.entries()) {
    if (i % 64 === 0) setting.progress?.(i, candidates.length);
    const origin: Origin = { path: printablePath(candidate.path, setting.knowledge), at: { kind: 'worktree' } };
    const content = files.read(candidate.path, MAX_BYTES, known);
    if (content === undefined) continue;
    if (candidate.claims.length === 0) {
      if ('problem' in content) continue;
      const decoded = decode(content);
      if ('problem' in decoded || !discovery.mayHoldServers(decoded.text, candidate.format, candidate.path)) continue;
    }
    const needed = candidate.format === 'jsonc' ? jsonOnly : (full ??= await makeExaminer(setting, discovery, ['yaml', 'toml', 'dotenv']));
    const result = needed.examine(origin, content, candidate);
    if (result !== undefined) looked.push(result);
  }
  return {
    coverage: coverageOf(looked),
    slots: looked.flatMap(({ slots }) => slots()),
    findings: sorted(looked.flatMap(({ judged }) => withStanding(judged, 'present'))),
    notices: [],
  };
}

/** Reads every configuration of one commit. Each finding is `present`. */
export async function scanCommit(repository: Repository, commit: string, setting: Setting): Promise<Scan> {
  const discovery = makeDiscovery(setting.knowledge);
  const files = (await repository.files(commit)).flatMap((file) => {
    const candidate = discovery.candidate(file.path);
    return candidate === undefined ? [] : [{ file, candidate }];
  });
  const contents = await repository.blobs([...new Set(files.map(({ file }) => file.blob))], MAX_BYTES);
  const looked = await examineAll(setting, discovery, repository, commit, files, contents);
  return {
    coverage: coverageOf(looked),
    slots: looked.flatMap(({ slots }) => slots()),
    findings: sorted(looked.flatMap(({ judged }) => withStanding(judged, 'present'))),
    notices: [],
    head: commit,
  };
}

/** What the rules say of one file as it was at a commit; `undefined` where there is none to read. */
export async function scanVersion(
  repository: Repository,
  commit: string,
  path: string,
  setting: Setting,
): Promise<readonly Judged[] | undefined> {
  const discovery = makeDiscovery(setting.knowledge);
  const candidate = discovery.candidate(path);
  const found = candidate === undefined ? undefined : await repository.file(commit, [path]);
  if (candidate === undefined || found === undefined) return undefined;
  const examiner = await makeExaminer(setting, discovery, candidate.format === undefined ? [] : [candidate.format]);
  return examiner.examine({ path, at: { kind: 'commit', sha: commit } }, found.content, candidate)?.judged;
}

/** Versions between base and head that could not be read: what they held, nobody knows. */
function unreadVersions(history: readonly Looked[]): readonly string[] {
  return history.flatMap(({ file }) => {
    const [problem] = file.problems;
    const { path, at } = file.origin;
    return problem === undefined
      ? []
      : [`${path} in commit ${at.kind === 'commit' ? at.sha.slice(0, 12) : ''} could not be read in full: ${problem.message}.`];
  });
}

interface Chosen {
  readonly file: TreeFile;
  readonly candidate: Candidate;
  readonly sha?: string;
}

async function examineAll(
  setting: Setting,
  discovery: Discovery,
  repository: Repository,
  sha: string,
  chosen: readonly Chosen[],
  contents: ReadonlyMap<string, Content>,
): Promise<readonly Looked[]> {
  const wanted = chosen.filter(({ file, candidate }) => {
    if (candidate.claims.length > 0) return true;
    const decoded = decode(contents.get(file.blob) ?? { problem: '' });
    return 'text' in decoded && discovery.mayHoldServers(decoded.text, candidate.format, candidate.path);
  });
  const examiner = await makeExaminer(
    setting,
    discovery,
    wanted.flatMap(({ candidate }) => candidate.format ?? []),
  );
  const looked: Looked[] = [];
  for (const { file, candidate, sha: own } of wanted) {
    const commit = own ?? sha;
    const origin: Origin = { path: printablePath(file.path, setting.knowledge), at: { kind: 'commit', sha: commit } };
    const content = contents.get(file.blob) ?? { problem: 'its content could not be fetched' };
    const result =
      file.kind === 'link'
        ? await examineLink(examiner, repository, commit, origin, candidate, content)
        : examiner.examine(origin, content, candidate);
    if (result !== undefined) looked.push(result);
  }
  return looked;
}

/**
 * Reads what lies between two commits: each changed configuration at both ends, and every version
 * in between. Findings say whether the change added them. The range and the setting may still be
 * on their way, so that git and the loading of the rooms run side by side.
 */
export async function scanRange(repository: Repository, started: Promise<Range>, given: Setting | Promise<Setting>): Promise<Scan> {
  const [range, setting] = await Promise.all([started, given]);
  const discovery = makeDiscovery(setting.knowledge);
  const before: Chosen[] = [];
  const after: Chosen[] = [];
  const known = new Set<string>();
  for (const change of range.changes) {
    const candidate = discovery.candidate(change.path);
    if (candidate === undefined) continue;
    if (change.before !== undefined) before.push({ file: { path: change.path, ...change.before }, candidate });
    if (change.after !== undefined) after.push({ file: { path: change.path, ...change.after }, candidate });
    for (const side of [change.before, change.after]) if (side !== undefined) known.add(`${change.path}\0${side.blob}`);
  }
  const between: Chosen[] = [];
  // Oldest first, so that a leak is said of the commit that made it.
  for (const commit of [...range.history].reverse()) {
    for (const file of commit.files) {
      const candidate = discovery.candidate(file.path);
      const key = `${file.path}\0${file.blob}`;
      if (candidate === undefined || known.has(key) || file.kind === 'link') continue;
      known.add(key);
      between.push({ file, candidate, sha: commit.sha });
    }
  }
  const contents = await repository.blobs([...new Set([...before, ...after, ...between].map(({ file }) => file.blob))], MAX_BYTES);
  const heads = await examineAll(setting, discovery, repository, range.head, after, contents);
  const history = between.length === 0 ? [] : await examineAll(setting, discovery, repository, range.head, between, contents);
  // The base only says what is not new, so a change with nothing to report needs none of it.
  const quiet = [...heads, ...history].every(({ judged }) => judged.length === 0);
  const bases =
    quiet || before.length === 0 ? [] : await examineAll(setting, discovery, repository, range.base ?? range.head, before, contents);
  return {
    coverage: coverageOf(heads),
    slots: heads.flatMap(({ slots }) => slots()),
    findings: sorted([...compare(bases, heads), ...findTransient(bases, heads, history)]),
    notices: [...(range.gap === undefined ? [] : [range.gap]), ...unreadVersions(history)],
    ...(range.base === undefined ? {} : { base: range.base }),
    head: range.head,
  };
}
