import type { Repository } from '../ports/repository.ts';
import { candidateOf } from './commit-files.ts';
import { makeDiscovery } from './discover.ts';
import { makeExaminer, type Setting } from './examine.ts';
import type { Judged } from './judge.ts';

/** What the rules say of one file as it was at a commit; `undefined` where there is none to read. */
export async function scanVersion(
  repository: Repository,
  commit: string,
  path: string,
  setting: Setting,
): Promise<readonly Judged[] | undefined> {
  const discovery = makeDiscovery(setting.knowledge);
  const candidate = candidateOf(discovery, setting, path);
  const found = candidate === undefined ? undefined : await repository.file(commit, [path]);
  if (candidate === undefined || found === undefined) return undefined;
  const examiner = await makeExaminer(setting, discovery);
  return (await examiner.examine(candidate, found.content, { commit }))?.judged;
}
