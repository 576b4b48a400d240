import type { Finding } from '../../core/finding.ts';
import type { Secret } from '../../core/secret.ts';
import type { FileVersion } from '../../ports/history.ts';
import type { Repository } from '../../ports/repository.ts';
import type { Setting } from '../examine.ts';
import { withStanding } from '../judge.ts';
import { secretOf } from './same.ts';
import { readVersions } from './versions.ts';

/** What old versions of files held. */
export interface Past {
  /** Of each credential the first finding in each file, oldest first. */
  readonly findings: readonly Finding[];
  /** Why not all was read, as a sentence. */
  readonly gap?: string;
}

/** Reads versions of files for the credentials that they held. */
export async function pastFindings(versions: readonly FileVersion[], repository: Repository, setting: Setting): Promise<Past> {
  const findings: Finding[] = [];
  const known: { readonly secret: Secret; readonly files: Set<string> }[] = [];
  const { gap } = await readVersions(versions, repository, setting, ({ judged }) => {
    for (const finding of withStanding(judged, 'present')) {
      const secret = finding.rule === 'static-credential' ? secretOf(finding) : undefined;
      if (secret === undefined) continue;
      const { path } = finding.origin;
      const held = known.find((one) => one.secret.equals(secret));
      if (held?.files.has(path) === true) continue;
      if (held === undefined) known.push({ secret, files: new Set([path]) });
      else held.files.add(path);
      findings.push(finding);
    }
    return true;
  });
  return { findings, ...(gap === undefined ? {} : { gap }) };
}
