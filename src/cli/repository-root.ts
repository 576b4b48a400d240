import { dirname } from 'node:path';
import { GitRepository } from '../adapters/git.ts';

/** The nearest folder upwards that is a git repository. */
export function repositoryRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (GitRepository.isRepository(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
