import type { FileVersion } from '../../ports/history.ts';
import type { Repository } from '../../ports/repository.ts';
import { candidateOf } from '../commit-files.ts';
import { makeDiscovery } from '../discover.ts';
import { isEnvFile } from '../env-files.ts';
import { type Looked, makeExaminer, type Setting } from '../examine.ts';
import { MAX_BYTES } from '../read.ts';

/** Versions that are read: some seconds of work. */
const MAX_VERSIONS = 5_000;
/** Contents that are held at one time. */
const PORTION = 200;

interface Held extends FileVersion {
  readonly blob: string;
}

/** The oldest version of each content, oldest first. */
function oldest(versions: readonly FileVersion[]): readonly Held[] {
  const found = new Map<string, Held>();
  // Of two that are as old, git told the newer one first.
  for (const version of versions.toReversed().sort((a, b) => a.at - b.at)) {
    const { path, blob } = version;
    if (blob !== undefined && !found.has(`${path}\0${blob}`)) found.set(`${path}\0${blob}`, { ...version, blob });
  }
  return [...found.values()];
}

/**
 * Reads versions of files as a client reads them, oldest first, each content once, until `look` answers
 * `false`. The gap is why not all were read, as a sentence.
 */
export async function readVersions(
  versions: readonly FileVersion[],
  repository: Repository,
  setting: Setting,
  look: (looked: Looked, version: FileVersion) => boolean,
): Promise<{ readonly gap?: string }> {
  const discovery = makeDiscovery(setting.knowledge);
  const examiner = await makeExaminer(setting, discovery);
  const all = oldest(versions);
  const read = all.slice(0, MAX_VERSIONS);
  for (let from = 0; from < read.length; from += PORTION) {
    const part = read.slice(from, from + PORTION);
    const contents = await repository.blobs([...new Set(part.map(({ blob }) => blob))], MAX_BYTES);
    for (const version of part) {
      const candidate = candidateOf(discovery, setting, version.path);
      const content = contents.get(version.blob);
      if (candidate === undefined || content === undefined) continue;
      const looked = await examiner.examine(candidate, content, { commit: version.commit, named: isEnvFile(version.path) });
      if (looked !== undefined && !look(looked, version)) return {};
    }
  }
  return all.length > MAX_VERSIONS ? { gap: `The files have ${all.length} versions, of which the oldest ${MAX_VERSIONS} were read.` } : {};
}
