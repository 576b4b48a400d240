import type { Repository } from '../ports/repository.ts';
import { affordable, candidateOf, type Chosen, examineAll } from './commit-files.ts';
import { makeDiscovery } from './discover.ts';
import { isEnvFile } from './env-files.ts';
import { type Looked, makeExaminer, type Setting } from './examine.ts';
import { withStanding } from './judge.ts';
import { MAX_BYTES } from './read.ts';
import { namedEnvFiles, type Scan, scanOf } from './scan.ts';

/** Reads every file of one commit. Each finding is `present`. */
export async function scanCommit(repository: Repository, commit: string, setting: Setting): Promise<Scan> {
  const discovery = makeDiscovery(setting.knowledge);
  const all = await repository.files(commit);
  const listed = all.flatMap((file) => {
    const candidate = candidateOf(discovery, setting, file.path);
    return candidate === undefined ? [] : [{ file, candidate }];
  });
  const { chosen, notices } = affordable(listed, repository);
  const examiner = await makeExaminer(setting, discovery);
  const looked: Looked[] = [];
  // Contents in portions: all texts of a repository at once would not fit into memory.
  const early = chosen.filter(({ file }) => !isEnvFile(file.path));
  const late = chosen.filter(({ file }) => isEnvFile(file.path));
  const look = async (part: readonly Chosen[], named: ReadonlySet<string>): Promise<void> => {
    const contents = await repository.blobs([...new Set(part.map(({ file }) => file.blob))], MAX_BYTES);
    looked.push(...(await examineAll(examiner, repository, commit, part, contents, named)));
  };
  for (const part of portions(early)) await look(part, new Set());
  for (const part of portions(late))
    await look(
      part,
      namedEnvFiles(looked, () => true),
    );
  return {
    ...scanOf(
      looked,
      examiner,
      looked.flatMap(({ judged }) => withStanding(judged, 'present')),
    ),
    notices: [...notices, ...examiner.notices()],
    ...(setting.keep === true ? { kept: { heads: looked, bases: undefined, paths: new Set(all.map(({ path }) => path)) } } : {}),
    head: commit,
  };
}

/** Files whose contents are held at one time. */
const PORTION = 5_000;

function portions(chosen: readonly Chosen[]): readonly (readonly Chosen[])[] {
  return Array.from({ length: Math.ceil(chosen.length / PORTION) }, (_, i) => chosen.slice(i * PORTION, (i + 1) * PORTION));
}
