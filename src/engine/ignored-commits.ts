import { ForgeError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Secret } from '../core/secret.ts';
import type { Repository } from '../ports/repository.ts';
import type { GitleaksEntry, GitleaksIgnore } from './gitleaks.ts';
import type { Judged } from './judge.ts';
import type { Setting } from './examine.ts';
import { scanVersion } from './scan-version.ts';

/** Versions of files that one run reads for the sake of entries with a commit. */
const MAX_VERSIONS = 100;

/** What stood where entries with a commit say, and what could not be read of it. */
export interface Ignored {
  readonly stood: ReadonlyMap<GitleaksEntry, readonly Secret[]>;
  readonly notices: readonly string[];
}

function secretsAt(judged: readonly Judged[], line: number): readonly Secret[] {
  return judged.flatMap(({ start, slot }) => (start.line === line && slot?.value.kind === 'literal' ? [slot.value.secret] : []));
}

/**
 * Looks up the entries of a `.gitleaksignore` that name a commit. Such an entry speaks of the text
 * that stood on a line then; it says nothing of what stands on that line now. So the file is read as
 * it was in that commit, and the entry covers the credential that is found there. What cannot be
 * read covers nothing. Only files with findings are looked up: most runs read none.
 */
export async function readIgnoredCommits(
  findings: readonly Finding[],
  list: GitleaksIgnore | undefined,
  repository: Repository | undefined,
  setting: Setting,
): Promise<Ignored> {
  const stood = new Map<GitleaksEntry, readonly Secret[]>();
  const versions = new Map<string, readonly Judged[] | undefined>();
  let unread = 0;
  for (const path of new Set(findings.map(({ origin }) => origin.path))) {
    for (const entry of list?.get(path) ?? []) {
      if (entry.commit === undefined) continue;
      const key = `${entry.commit}:${path}`;
      if (repository !== undefined && !versions.has(key) && versions.size < MAX_VERSIONS)
        versions.set(key, await readVersion(repository, entry.commit, path, setting));
      const judged = versions.get(key);
      if (judged === undefined) unread++;
      else stood.set(entry, secretsAt(judged, entry.line));
    }
  }
  const sentence =
    unread === 1
      ? '1 entry of .gitleaksignore names a version of a file that could not be read here, so it covers nothing.'
      : `${unread} entries of .gitleaksignore name versions of files that could not be read here, so they cover nothing.`;
  return { stood, notices: unread === 0 ? [] : [sentence] };
}

async function readVersion(repository: Repository, commit: string, path: string, setting: Setting): Promise<readonly Judged[] | undefined> {
  try {
    return await scanVersion(repository, commit, path, setting);
  } catch (error) {
    // A shallow clone lacks most commits; the finding is then reported.
    if (error instanceof ForgeError) return undefined;
    throw error;
  }
}
