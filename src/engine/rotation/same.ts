import type { Finding } from '../../core/finding.ts';
import type { ConfigFile } from '../../core/model.ts';
import type { Secret } from '../../core/secret.ts';
import { literalsOf } from '../marks.ts';

/** One credential, wherever it stands. Secrets are compared, and neither shown nor summed up. */
export interface Credential {
  readonly secret: Secret;
  /** Findings of places that hold it, in the order in which they came. */
  readonly findings: readonly Finding[];
}

/** The credential of a finding; `undefined` where it has none. */
export function secretOf({ slot }: Finding): Secret | undefined {
  return slot?.value.kind === 'literal' ? slot.value.secret : undefined;
}

/** Findings of equal credentials together, in the order in which the credentials first come. */
export function together(findings: readonly Finding[]): readonly Credential[] {
  const found: { readonly secret: Secret; readonly findings: Finding[] }[] = [];
  for (const finding of findings) {
    const secret = secretOf(finding);
    if (secret === undefined) continue;
    const known = found.find((one) => one.secret.equals(secret));
    if (known === undefined) found.push({ secret, findings: [finding] });
    else known.findings.push(finding);
  }
  return found;
}

/** Which of these credentials a file holds, by their places in the list. */
export function heldBy({ servers, strays }: ConfigFile, secrets: readonly Secret[]): ReadonlySet<number> {
  const literals = literalsOf(servers, strays);
  return new Set(secrets.flatMap((secret, i) => (literals.some((literal) => literal.equals(secret)) ? [i] : [])));
}
