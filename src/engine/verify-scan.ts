import type { Finding } from '../core/finding.ts';
import type { Standard } from '../core/standard.ts';
import type { AskedFacts, VerifyRule } from '../rules/verify-rule.ts';
import type { Looked } from './examine.ts';
import type { Judged } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import type { Kept } from './scan.ts';
import type { MatchGlob } from './suppress.ts';
import { makeVerifyContext, verify, type VerifiedFile } from './verify.ts';

/** Configurations with their text; prose and code that show servers are documentation, and start none. */
function configurationsIn(looked: readonly Looked[]): readonly VerifiedFile[] {
  return looked.flatMap(({ file, source }) => (file.text === true || source === undefined ? [] : [{ file, source }]));
}

/**
 * What the rules of verify say of a scan. In a change, what the versions before had as well is there
 * before the change.
 */
export function verifyScan(
  { heads, bases, paths }: Kept,
  rules: readonly VerifyRule[],
  standard: Standard,
  knowledge: Knowledge,
  match: MatchGlob,
  asked?: AskedFacts,
): readonly Finding[] {
  const context = makeVerifyContext(knowledge, standard, match, (path) => paths.has(path), asked);
  const judged = (looked: readonly Looked[]): readonly Judged[] => verify(configurationsIn(looked), rules, context);
  const found = judged(heads);
  if (bases === undefined) return found.map((finding) => ({ ...finding, standing: 'present' }));
  const before = new Set(judged(bases).map(({ fingerprint }) => fingerprint));
  return found.map((finding) => ({ ...finding, standing: before.has(finding.fingerprint) ? 'existing' : 'added' }));
}
