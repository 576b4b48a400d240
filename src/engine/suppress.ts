import type { DigestLookup } from '../credentials/digest.ts';
import type { Finding, Standing, Suppression } from '../core/finding.ts';
import type { Allowance } from '../core/policy.ts';
import type { Secret } from '../core/secret.ts';
import { lineOf } from './baseline.ts';
import type { Audit } from './detect-secrets.ts';
import type { GitleaksEntry } from './gitleaks.ts';
import type { Terms } from './terms.ts';

/** Makes a test for paths from a glob. */
export type MatchGlob = (glob: string) => (path: string) => boolean;

/** What is needed to tell whether something covers a finding. */
export interface Means {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly match: MatchGlob;
  /** Absent where no list of digests speaks of a file with findings. */
  readonly lookUp?: DigestLookup;
  /** The credentials that stood where an entry with a commit says, for those that could be read. */
  readonly stood?: ReadonlyMap<GitleaksEntry, readonly Secret[]>;
}

/**
 * Standings for which a list of known findings speaks. What a change adds is new, whatever stood in
 * that place before and was accepted there.
 */
const KNOWN: ReadonlySet<Standing> = new Set(['present', 'existing']);

const AUDITED: Readonly<Record<Audit, string>> = {
  credential: ', audited there as a credential',
  harmless: ', audited there as no credential',
  none: '',
};

function secretOf({ rule, slot }: Finding): Secret | undefined {
  return rule === 'static-credential' && slot?.value.kind === 'literal' ? slot.value.secret : undefined;
}

/** Whether a list of known findings may speak of this one at all. */
export function mayBeKnown(finding: Finding): boolean {
  return KNOWN.has(finding.standing);
}

/** Makes the test of each allowance once; a glob is compiled for it. */
function testsOf(
  allowances: readonly Allowance[],
  match: MatchGlob,
): readonly { readonly allowance: Allowance; readonly covers: (finding: Finding) => boolean }[] {
  return allowances.map((allowance) => {
    const path = allowance.path === undefined ? undefined : match(allowance.path);
    return {
      allowance,
      covers: (finding) =>
        (path === undefined || path(finding.origin.path)) &&
        (allowance.rule === undefined || allowance.rule === finding.rule) &&
        (allowance.server === undefined || allowance.server === finding.server?.name) &&
        (allowance.slot === undefined || allowance.slot === finding.slot?.name) &&
        (allowance.issuer === undefined || allowance.issuer === finding.issuer) &&
        (allowance.fingerprint === undefined || allowance.fingerprint === finding.fingerprint),
    };
  });
}

function fromPolicy({ reason, owner, expires }: Allowance): Suppression {
  return { kind: 'policy', reason, ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) };
}

function fromMark({ mark, rule }: Finding, terms: Terms): Suppression | undefined {
  if (mark?.reason === undefined || terms.policy.forbidden.has('inline')) return undefined;
  // Comments of a file that was not understood may be no comments.
  return rule === 'unreadable-config' ? undefined : { kind: 'inline', reason: mark.reason };
}

function fromBaseline(finding: Finding, { baseline }: Terms): Suppression | undefined {
  if (baseline === undefined || !mayBeKnown(finding) || !baseline.lines.has(lineOf(finding))) return undefined;
  return { kind: 'baseline', reason: `accepted for now in ${baseline.path}` };
}

function fromDetectSecrets(finding: Finding, { detectSecrets }: Terms, { lookUp }: Means): Suppression | undefined {
  const secret = secretOf(finding);
  const table = detectSecrets?.get(finding.origin.path);
  if (secret === undefined || table === undefined || !mayBeKnown(finding)) return undefined;
  const audit = lookUp?.(secret, table);
  return audit === undefined ? undefined : { kind: 'detect-secrets', reason: `listed in .secrets.baseline${AUDITED[audit]}` };
}

function fromGitleaks(finding: Finding, { gitleaks }: Terms, { stood }: Means): Suppression | undefined {
  const secret = secretOf(finding);
  if (secret === undefined || !mayBeKnown(finding)) return undefined;
  const listed = gitleaks?.get(finding.origin.path)?.some((one) =>
    // An entry with a commit speaks of what stood there then, wherever in the file that stands now.
    one.commit === undefined ? one.line === finding.start.line : stood?.get(one)?.some((held) => held.equals(secret)) === true,
  );
  return listed !== true ? undefined : { kind: 'gitleaks', reason: 'listed in .gitleaksignore' };
}

/** Why a mark beside a finding does not count; `undefined` where there is none. */
function idleMark({ mark }: Finding, terms: Terms): string | undefined {
  if (mark === undefined) return undefined;
  if (terms.policy.forbidden.has('inline')) return `Marks are not accepted here: the policy forbids "${mark.name}" and its like.`;
  if (mark.reason === undefined)
    return `The mark "${mark.name}" beside it gives no reason, so it covers nothing; write the reason behind it.`;
  return `The mark "${mark.name}" beside it covers nothing: what was not read cannot be allowed by a comment.`;
}

/** Sentences on what is there for a finding and does not count. */
function idle(finding: Finding, terms: Terms): readonly string[] {
  const mark = idleMark(finding, terms);
  const listed = !mayBeKnown(finding) && terms.baseline?.lines.has(lineOf(finding)) === true;
  return [...(mark === undefined ? [] : [mark]), ...(listed ? ['The baseline accepts what stood in this place before; this is new.'] : [])];
}

function withHelp(finding: Finding, help: readonly string[]): Finding {
  return help.length === 0 ? finding : { ...finding, help: [...finding.help, ...help] };
}

/**
 * Gives each finding what it may stay for: an allowance of the policy, else a mark beside it, else a
 * list of known findings. An allowance whose last day is over outweighs all but another allowance:
 * the finding then blocks whatever its standing, and says so.
 */
export function suppress(findings: readonly Finding[], terms: Terms, means: Means): readonly Finding[] {
  const tests = testsOf(terms.policy.allow, means.match);
  return findings.map((finding): Finding => {
    const covering = tests.filter(({ covers }) => covers(finding)).map(({ allowance }) => allowance);
    const valid = covering.find(({ expires }) => expires === undefined || expires >= means.today);
    if (valid === undefined && covering.length > 0) {
      const lapsed =
        covering
          .map(({ expires }) => expires ?? '')
          .sort()
          .at(-1) ?? '';
      const help = `The policy allowed this until ${lapsed}; renew the allowance or remove the credential.`;
      return withHelp({ ...finding, lapsed }, [help]);
    }
    const allowed =
      (valid === undefined ? undefined : fromPolicy(valid)) ??
      fromMark(finding, terms) ??
      fromBaseline(finding, terms) ??
      fromDetectSecrets(finding, terms, means) ??
      fromGitleaks(finding, terms, means);
    if (allowed === undefined) return withHelp(finding, idle(finding, terms));
    if (finding.issuer !== undefined && terms.policy.forbidden.has('issuer-formats'))
      return withHelp(finding, [`The policy lets nothing suppress a credential in an issuer's format, so this counts all the same.`]);
    return { ...finding, allowed };
  });
}
