import type { Secret } from '../../core/secret.ts';
import type { Since } from '../../core/rotation.ts';
import type { FileVersion } from '../../ports/history.ts';
import type { Repository } from '../../ports/repository.ts';
import type { Setting } from '../examine.ts';
import { heldBy } from './same.ts';
import { readVersions } from './versions.ts';

/** The first commit of each credential, in their order; `undefined` where none of the versions holds it. */
export interface FirstCommits {
  readonly first: readonly (Since | undefined)[];
  /** Why a first one may not have been found, as a sentence. */
  readonly gap?: string;
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Looks for the first commit that holds each credential. Stops when all are found. */
export async function firstCommits(
  secrets: readonly Secret[],
  versions: readonly FileVersion[],
  repository: Repository,
  setting: Setting,
): Promise<FirstCommits> {
  const first: (Since | undefined)[] = secrets.map(() => undefined);
  const waiting = new Set(secrets.keys());
  // The rules have had their say of the tree; here it is only asked what stands where.
  const { gap } = await readVersions(versions, repository, { ...setting, rules: [] }, ({ file }, { commit, at }) => {
    const left = [...waiting];
    for (const held of heldBy(
      file,
      left.flatMap((i) => secrets[i] ?? []),
    )) {
      const i = left[held];
      if (i === undefined) continue;
      first[i] = { commit, date: dayOf(at), file: file.origin.path };
      waiting.delete(i);
    }
    return waiting.size > 0;
  });
  return gap === undefined ? { first } : { first, gap };
}
