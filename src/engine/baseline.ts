import { UserError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { plainText } from '../core/plain-text.ts';
import type { Policy } from '../core/policy.ts';

/** First line of what Keygate writes; a file without it that is no baseline is never written over. */
export const BASELINE_TITLE = '# Keygate baseline: findings that are accepted for now, one fingerprint a line.';

const HEADER = `${BASELINE_TITLE}
# Written by "keygate check --write-baseline". A line that is deleted is a finding that counts again.
`;

/** A rule's id and four more parts; in them, `|` and `\\` have a `\\` before them. */
const FINGERPRINT = /^[a-z][a-z0-9-]*(?:\|(?:[^|\\]|\\.)*){4}$/;

/** Findings that a repository accepts for now, by their fingerprints. */
export interface Baseline {
  /** The file it was read from. */
  readonly path: string;
  /** Fingerprints as `lineOf` writes them. */
  readonly lines: ReadonlySet<string>;
}

/** A finding's line in a baseline: its fingerprint, with whatever could end the line or hide in it spelled out. */
export function lineOf(finding: Pick<Finding, 'fingerprint'>): string {
  return plainText(finding.fingerprint);
}

/**
 * Reads a baseline's text.
 * @throws UserError naming the first line that is neither a fingerprint nor a comment.
 */
export function readBaseline(path: string, text: string): Baseline {
  const lines = new Set<string>();
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!FINGERPRINT.test(line)) {
      throw new UserError(
        `${path}:${i + 1}: this line is no fingerprint; delete it, or write the baseline anew with "keygate check --write-baseline".`,
      );
    }
    lines.add(line);
  }
  return { path, lines };
}

/**
 * The findings that a baseline may accept: those that nothing better than another list covers.
 * `refused`: how many the policy does not let it accept.
 */
export function acceptable(
  findings: readonly Finding[],
  policy: Policy,
): { readonly accepted: readonly Finding[]; readonly refused: number } {
  const open = findings.filter(({ allowed }) => allowed === undefined || (allowed.kind !== 'policy' && allowed.kind !== 'inline'));
  const accepted = open.filter(
    ({ lapsed, issuer }) => lapsed === undefined && (issuer === undefined || !policy.forbidden.has('issuer-formats')),
  );
  return { accepted, refused: open.length - accepted.length };
}

/** The text of a baseline that accepts these findings. The same findings give the same text. */
export function baselineOf(findings: readonly Pick<Finding, 'fingerprint'>[]): string {
  // By code unit, whatever the machine's language; `sort` alone does that.
  const lines = [...new Set(findings.map(lineOf))].sort();
  return `${HEADER}${lines.map((line) => `${line}\n`).join('')}`;
}

/** Number of entries that no finding has. Says something only where the whole tree was examined. */
export function unmatchedIn(baseline: Baseline, findings: readonly Pick<Finding, 'fingerprint'>[]): number {
  const found = new Set(findings.map(lineOf));
  return [...baseline.lines].filter((line) => !found.has(line)).length;
}
