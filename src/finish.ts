import type { Finding, Severity } from './core/finding.ts';
import type { Policy } from './core/policy.ts';
import { sha1Lookup } from './credentials/digest.ts';
import { unmatchedIn } from './engine/baseline.ts';
import { except } from './engine/exceptions.ts';
import { readIgnoredCommits } from './engine/ignored-commits.ts';
import type { FetchPolicy, PolicyMeans } from './engine/load-policy.ts';
import type { SchemaError } from './engine/policy.ts';
import { postureOf } from './engine/posture.ts';
import type { Setting } from './engine/examine.ts';
import type { Scan } from './engine/scan.ts';
import { explain } from './engine/schema-errors.ts';
import { withSeverities } from './engine/severity.ts';
import { type MatchGlob, mayBeKnown, type Means, suppress } from './engine/suppress.ts';
import type { Terms } from './engine/terms.ts';
import { decide } from './engine/verdict.ts';
import { verifyScan } from './engine/verify-scan.ts';
import type { Clock } from './ports/clock.ts';
import type { Repository } from './ports/repository.ts';
import type { Outcome } from './report/outcome.ts';
import { ruleMetas } from './rules/index.ts';
import { verifyRules } from './rules/verify.ts';
import { version } from './version.ts';

/** Keys of which an allowance or an exception needs one. */
const CHOICES: ReadonlySet<string> = new Set(['path', 'rule', 'server', 'slot', 'issuer', 'fingerprint']);

/** Mistakes of one policy that are put into words; a reader corrects the first. */
const MAX_MISTAKES = 10;

/** Checks a policy against its schema, with sentences that say what to write instead. */
async function validatePolicy(data: unknown): Promise<readonly SchemaError[]> {
  const { validate } = await import('./generated/policy-schema.js');
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const undecided = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  // `required` inside the "one of these" list is what that list says better.
  const told = errors.filter(
    ({ keyword, instancePath, params }) =>
      !(keyword === 'required' && undecided.has(instancePath) && CHOICES.has(String(params['missingProperty']))),
  );
  // A misspelt setting is the cause; what it was to say is then missing too.
  const misspelt = told.filter((error) => error.keyword === 'additionalProperties');
  return [...misspelt, ...told.filter((error) => error.keyword !== 'additionalProperties')].slice(0, MAX_MISTAKES).map(explain);
}

/** What policies are read with in this run; `fetch` reads those of other repositories. */
export function policyMeans(today: string, fetch?: FetchPolicy): PolicyMeans {
  const severities = new Map(ruleMetas.map(({ id, severity }) => [id, severity]));
  return { validate: validatePolicy, rules: severities, today, ...(fetch === undefined ? {} : { fetch }) };
}

async function globMatcher({ allow, standard }: Policy, needed: boolean): Promise<MatchGlob> {
  // Most policies allow nothing; the glob library is for those that do.
  if (!needed && ![...allow, ...standard.exceptions].some(({ path }) => path !== undefined)) return () => () => false;
  const { default: picomatch } = await import('picomatch');
  return (glob) => picomatch(glob, { dot: true });
}

/** What exceptions of the standard speak of. */
const VERIFY_IDS: ReadonlySet<string> = new Set(verifyRules.map(({ meta }) => meta.id));

/** How a run wants its scan to be judged. */
export interface Wishes {
  /** Outweighs the policy's own value. */
  readonly failOn?: Severity | undefined;
  /** All of a tree was examined, so an entry of the baseline that matches nothing is one too many. */
  readonly whole: boolean;
  /** Where entries of `.gitleaksignore` that name a commit are looked up; `undefined` where nowhere. */
  readonly repository?: Repository | undefined;
  /** Also judges how credentials reach the servers, by the policy's standard. */
  readonly verify?: boolean;
}

/** What is needed to tell what covers these findings; libraries are loaded only where something asks for them. */
async function meansFor(findings: readonly Finding[], terms: Terms, clock: Clock, match: MatchGlob): Promise<Means> {
  const means = { today: clock.today(), match };
  const listed = findings.some((finding) => mayBeKnown(finding) && terms.detectSecrets?.has(finding.origin.path) === true);
  return listed ? { ...means, lookUp: await sha1Lookup() } : means;
}

/** What may stay, and why. Old versions of files are read only for what nothing else covers. */
async function suppressed(
  scan: Scan,
  terms: Terms,
  setting: Setting,
  clock: Clock,
  match: MatchGlob,
  repository: Repository | undefined,
): Promise<{ readonly findings: readonly Finding[]; readonly notices: readonly string[] }> {
  const means = await meansFor(scan.findings, terms, clock, match);
  const findings = suppress(scan.findings, terms, means);
  const open = findings.filter((finding) => mayBeKnown(finding) && finding.allowed === undefined && finding.lapsed === undefined);
  const { stood, notices } = await readIgnoredCommits(open, terms.gitleaks, repository, setting);
  return { findings: stood.size === 0 ? findings : suppress(scan.findings, terms, { ...means, stood }), notices };
}

function baselineNotice({ baseline }: Terms, findings: readonly Finding[]): readonly string[] {
  const unmatched = baseline === undefined ? 0 : unmatchedIn(baseline, findings);
  if (baseline === undefined || unmatched === 0) return [];
  const entries = unmatched === 1 ? '1 entry of the baseline matches' : `${unmatched} entries of the baseline match`;
  return [`${entries} nothing; write ${baseline.path} anew with "keygate check --write-baseline".`];
}

/** From a scan to what every report is made from: what may stay, the verdict, and the words around them. */
export async function finish(scan: Scan, terms: Terms, setting: Setting, clock: Clock, wishes: Wishes): Promise<Outcome> {
  const { knowledge } = setting;
  const policy: Policy = wishes.failOn === undefined ? terms.policy : { ...terms.policy, failOn: wishes.failOn };
  const told = policy.outsideMcp === 'report' ? scan.findings : scan.findings.filter(({ outside }) => outside !== true);
  const match = await globMatcher(policy, wishes.verify === true);
  const kept = wishes.verify === true ? scan.kept : undefined;
  const verified = kept === undefined ? [] : verifyScan(kept, verifyRules, policy.standard, knowledge, match);
  const counted = { ...scan, findings: withSeverities([...told, ...verified], policy.severities) };
  const { findings: open, notices } = await suppressed(counted, terms, setting, clock, match, wishes.repository);
  const findings = kept === undefined ? open : except(open, policy.standard.exceptions, { today: clock.today(), match, rules: VERIFY_IDS });
  return {
    version,
    coverage: scan.coverage,
    files: scan.files,
    slots: scan.slots,
    ...(kept === undefined ? {} : { posture: { ...postureOf(kept.heads, findings), minimum: policy.standard.minimum } }),
    findings,
    ...decide(findings, policy),
    notices: [...scan.notices, ...terms.notices, ...notices, ...(wishes.whole ? baselineNotice(terms, findings) : [])],
    ...(scan.base === undefined ? {} : { base: scan.base }),
    ...(scan.head === undefined ? {} : { head: scan.head }),
    clientNames: new Map([...knowledge.clients, knowledge.unknownClient].map((client) => [client.id, client.name])),
    rules: ruleMetas,
  };
}
