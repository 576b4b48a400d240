import type { Content, Range, Repository } from '../ports/repository.ts';
import { affordable, candidateOf, type Chosen, examineAll } from './commit-files.ts';
import { compare, findTransient } from './compare.ts';
import { makeDiscovery } from './discover.ts';
import { isEnvFile, NAMING_FILES } from './env-files.ts';
import { type Examiner, type Looked, makeExaminer, type Setting } from './examine.ts';
import { MAX_BYTES } from './read.ts';
import { coverageOf, filesOf, namedEnvFiles, type Scan, sorted } from './scan.ts';

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

/**
 * Environment files that the head starts servers with and the change leaves alone. They stood there
 * before, so what they hold counts for both ends.
 */
async function unchangedEnvFiles(
  examiner: Examiner,
  repository: Repository,
  head: string,
  paths: readonly string[],
): Promise<readonly Looked[]> {
  const looked: Looked[] = [];
  for (const path of paths) {
    const found = await repository.file(head, [path]);
    const candidate = examiner.discovery.text(path);
    if (found === undefined || candidate === undefined) continue;
    const result = await examiner.examine(candidate, found.content, { commit: head, named: true });
    if (result !== undefined) looked.push(result);
  }
  return looked;
}

/** Environment files that configurations outside the change start servers with: asked only if such a file changed. */
async function namedElsewhere(examiner: Examiner, repository: Repository, head: string): Promise<ReadonlySet<string>> {
  const looked: Looked[] = [];
  for (const path of NAMING_FILES) {
    const candidate = examiner.discovery.text(path);
    const found = candidate === undefined ? undefined : await repository.file(head, [path]);
    if (candidate === undefined || found === undefined) continue;
    const result = await examiner.examine(candidate, found.content, { commit: head });
    if (result !== undefined) looked.push(result);
  }
  return namedEnvFiles(looked, () => true);
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
    const candidate = candidateOf(discovery, setting, change.path);
    if (candidate === undefined) continue;
    if (change.before !== undefined) before.push({ file: { path: change.path, ...change.before }, candidate });
    if (change.after !== undefined) after.push({ file: { path: change.path, ...change.after }, candidate });
    for (const side of [change.before, change.after]) if (side !== undefined) known.add(`${change.path}\0${side.blob}`);
  }
  const between: Chosen[] = [];
  // Oldest first, so that a leak is said of the commit that made it.
  for (const commit of [...range.history].reverse()) {
    for (const file of commit.files) {
      const key = `${file.path}\0${file.blob}`;
      if (known.has(key) || file.kind === 'link') continue;
      const candidate = candidateOf(discovery, setting, file.path);
      if (candidate === undefined) continue;
      known.add(key);
      between.push({ file, candidate, sha: commit.sha });
    }
  }
  const { chosen: wanted, notices } = affordable([...after, ...between], repository);
  const contents = await repository.blobs([...new Set(wanted.map(({ file }) => file.blob))], MAX_BYTES);
  const examiner = await makeExaminer(setting, discovery);
  const is = (list: readonly Chosen[]): ((one: Chosen) => boolean) => {
    const set = new Set(list);
    return (one) => set.has(one);
  };
  const ends = wanted.filter(is(after));
  const early = await examineAll(
    examiner,
    repository,
    range.head,
    ends.filter(({ file }) => !isEnvFile(file.path)),
    contents,
    new Set(),
  );
  const late = ends.filter(({ file }) => isEnvFile(file.path));
  const named = new Set([
    ...namedEnvFiles(early, () => true),
    ...(late.length === 0 ? [] : await namedElsewhere(examiner, repository, range.head)),
  ]);
  const envs = await examineAll(examiner, repository, range.head, late, contents, named);
  const touched = new Set(range.changes.map(({ path }) => path));
  const still = await unchangedEnvFiles(
    examiner,
    repository,
    range.head,
    [...named].filter((path) => !touched.has(path)),
  );
  const heads = [...early, ...envs, ...still];
  const searched = examiner.searched();
  const history = await examineAll(examiner, repository, range.head, wanted.filter(is(between)), contents, named);
  // The base only says what is not new, so a change with nothing to report needs none of it.
  const quiet = [...heads, ...history].every(({ judged }) => judged.length === 0);
  const bases =
    quiet && setting.keep !== true ? [] : [...still, ...(await examineBases(examiner, repository, range, before, contents, named))];
  return {
    coverage: coverageOf(heads, searched),
    files: filesOf(heads),
    slots: heads.flatMap(({ slots }) => slots()),
    findings: sorted([...compare(bases, heads), ...findTransient(bases, heads, history)]),
    notices: [...(range.gap === undefined ? [] : [range.gap]), ...notices, ...unreadVersions(history), ...examiner.notices()],
    ...(setting.keep === true ? { kept: { heads, bases, paths: await pathsOf(repository, range.head) } } : {}),
    ...(range.base === undefined ? {} : { base: range.base }),
    head: range.head,
  };
}

async function pathsOf(repository: Repository, commit: string): Promise<ReadonlySet<string>> {
  return new Set((await repository.files(commit)).map(({ path }) => path));
}

async function examineBases(
  examiner: Examiner,
  repository: Repository,
  range: Range,
  before: readonly Chosen[],
  contents: ReadonlyMap<string, Content>,
  named: ReadonlySet<string>,
): Promise<readonly Looked[]> {
  const { chosen } = affordable(before, repository);
  const missing = [...new Set(chosen.map(({ file }) => file.blob))].filter((id) => !contents.has(id));
  const all = new Map([...contents, ...(missing.length === 0 ? [] : await repository.blobs(missing, MAX_BYTES))]);
  return examineAll(examiner, repository, range.base ?? range.head, chosen, all, named);
}
