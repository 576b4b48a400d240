import type { Secret } from '../../core/secret.ts';
import type { Since } from '../../core/rotation.ts';
import type { FileVersion } from '../../ports/history.ts';
import type { Repository } from '../../ports/repository.ts';
import { candidateOf } from '../commit-files.ts';
import { makeDiscovery } from '../discover.ts';
import { isEnvFile } from '../env-files.ts';
import { makeExaminer, type Setting } from '../examine.ts';
import { MAX_BYTES } from '../read.ts';
import { heldBy } from './same.ts';

/** Versions that are read: some seconds of work. */
const MAX_VERSIONS = 5_000;
/** Contents that are held at one time. */
const PORTION = 200;

/** The first commit of each credential, in their order; `undefined` where none of the versions holds it. */
export interface FirstCommits {
  readonly first: readonly (Since | undefined)[];
  /** Why an older commit may hold one, or a first one was not found, as a sentence. */
  readonly gap?: string;
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** The oldest version of each content, oldest first. */
function oldest(versions: readonly FileVersion[]): readonly (FileVersion & { readonly blob: string })[] {
  const found = new Map<string, FileVersion & { readonly blob: string }>();
  // Of two that are as old, git told the newer one first.
  for (const version of versions.toReversed().sort((a, b) => a.at - b.at)) {
    const { path, blob } = version;
    if (blob !== undefined && !found.has(`${path}\0${blob}`)) found.set(`${path}\0${blob}`, { ...version, blob });
  }
  return [...found.values()];
}

/**
 * Looks for the first commit that holds each credential, in versions that are read as a client reads
 * them, oldest first. Stops when all are found.
 */
export async function firstCommits(
  secrets: readonly Secret[],
  versions: readonly FileVersion[],
  repository: Repository,
  setting: Setting,
): Promise<FirstCommits> {
  const discovery = makeDiscovery(setting.knowledge);
  // The rules have had their say of the tree; here it is only asked what stands where.
  const examiner = await makeExaminer({ ...setting, rules: [] }, discovery);
  const first: (Since | undefined)[] = secrets.map(() => undefined);
  const waiting = new Set(secrets.keys());
  const all = oldest(versions);
  const read = all.slice(0, MAX_VERSIONS);
  for (let from = 0; from < read.length && waiting.size > 0; from += PORTION) {
    const part = read.slice(from, from + PORTION);
    const contents = await repository.blobs([...new Set(part.map(({ blob }) => blob))], MAX_BYTES);
    for (const { path, blob, commit, at } of part) {
      const candidate = candidateOf(discovery, setting, path);
      const content = contents.get(blob);
      if (candidate === undefined || content === undefined || waiting.size === 0) continue;
      const looked = await examiner.examine(candidate, content, { commit, named: isEnvFile(path) });
      if (looked === undefined) continue;
      const left = [...waiting];
      for (const held of heldBy(
        looked.file,
        left.flatMap((i) => secrets[i] ?? []),
      )) {
        const i = left[held];
        if (i === undefined) continue;
        first[i] = { commit, date: dayOf(at), file: looked.file.origin.path };
        waiting.delete(i);
      }
    }
  }
  return all.length > MAX_VERSIONS && waiting.size > 0
    ? { first, gap: `The files have ${all.length} versions, of which the oldest ${MAX_VERSIONS} were read.` }
    : { first };
}
