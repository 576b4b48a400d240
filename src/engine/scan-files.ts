import type { Files } from '../ports/files.ts';
import { type Candidate, makeDiscovery } from './discover.ts';
import { isEnvFile } from './env-files.ts';
import { type Looked, makeExaminer, type Setting } from './examine.ts';
import { withStanding } from './judge.ts';
import { printablePath } from './printable.ts';
import { MAX_BYTES } from './read.ts';
import { namedEnvFiles, type Scan, scanOf } from './scan.ts';

/** Reads every file of a working tree. Each finding is `present`. */
export async function scanFiles(files: Files, setting: Setting): Promise<Scan> {
  const discovery = makeDiscovery(setting.knowledge);
  const scope = setting.scope ?? 'all';
  const paths = await files.list(scope);
  const candidates: Candidate[] = [];
  // Environment files come last: whether a server is started with one is said in the others.
  const late: Candidate[] = [];
  for (const path of paths) {
    const candidate = scope === 'all' ? discovery.text(path) : discovery.candidate(path);
    if (candidate !== undefined) (isEnvFile(path) ? late : candidates).push(candidate);
  }
  const total = candidates.length + late.length;
  const known = (path: string): boolean => (discovery.candidate(path)?.claims.length ?? 0) > 0;
  const examiner = await makeExaminer(setting, discovery);
  const looked = new Map<string, Looked>();
  const tooLarge: string[] = [];
  async function look(candidate: Candidate, named: boolean): Promise<void> {
    const content = files.read(candidate.path, MAX_BYTES, known);
    if (content === undefined) return;
    if ('problem' in content && !examiner.required(candidate) && candidate.claims.length === 0) {
      if (/large/.test(content.problem)) tooLarge.push(printablePath(candidate.path, setting.knowledge));
      return;
    }
    const result = await examiner.examine(candidate, content, { named });
    if (result !== undefined) looked.set(candidate.path, result);
  }
  for (const [i, candidate] of candidates.entries()) {
    if (i % 64 === 0) setting.progress?.(i, total);
    await look(candidate, false);
  }
  // Few trees start a server with an environment file, and only they look up what was listed.
  let listed: ReadonlyMap<string, Candidate> | undefined;
  const find = (path: string): Candidate | undefined => {
    listed ??= new Map([...candidates, ...late].map((candidate) => [candidate.path, candidate]));
    return listed.get(path);
  };
  const named = namedEnvFiles([...looked.values()], (path) => find(path) !== undefined);
  for (const candidate of late) await look(candidate, named.has(candidate.path));
  for (const path of named) {
    const candidate = find(path);
    if (candidate !== undefined && !isEnvFile(path)) await look(candidate, true);
  }
  const all = [...looked.values()];
  return {
    ...scanOf(
      all,
      examiner,
      all.flatMap(({ judged }) => withStanding(judged, 'present')),
    ),
    notices: [...largeNotice(tooLarge), ...examiner.notices()],
    ...(setting.keep === true ? { kept: { heads: all, bases: undefined, paths: new Set(await files.list('all')) } } : {}),
  };
}

/** What was too large to search, said once. */
function largeNotice(paths: readonly string[]): readonly string[] {
  const [first] = paths;
  if (first === undefined) return [];
  const more = paths.length > 1 ? ` and ${paths.length - 1} other files` : '';
  return [
    `${first}${more} ${paths.length > 1 ? 'are' : 'is'} larger than ${MAX_BYTES / 1024 / 1024} MiB and ${paths.length > 1 ? 'were' : 'was'} not searched.`,
  ];
}
