import type { Finding, Severity } from './core/finding.ts';
import type { Policy } from './core/policy.ts';
import { sha1Lookup } from './credentials/digest.ts';
import type { Asked, Asking } from './engine/asked.ts';
import { unmatchedIn } from './engine/baseline.ts';
import { readIgnoredCommits } from './engine/ignored-commits.ts';
import type { Setting } from './engine/examine.ts';
import type { Knowledge } from './engine/knowledge.ts';
import type { Scan } from './engine/scan.ts';
import { withSeverities } from './engine/severity.ts';
import { type MatchGlob, mayBeKnown, type Means, suppress } from './engine/suppress.ts';
import type { Terms } from './engine/terms.ts';
import { decide } from './engine/verdict.ts';
import type { Clock } from './ports/clock.ts';
import type { Repository } from './ports/repository.ts';
import type { Outcome } from './report/outcome.ts';
import { rules } from './rules/index.ts';
import { version } from './version.ts';

async function globMatcher({ allow, standard }: Policy, needed: boolean): Promise<MatchGlob> {
  // Most policies allow nothing; the glob library is for those that do.
  if (!needed && ![...allow, ...standard.exceptions].some(({ path }) => path !== undefined)) return () => () => false;
  const { default: picomatch } = await import('picomatch');
  return (glob) => picomatch(glob, { dot: true });
}

/** How a run wants its scan to be judged. */
export interface Wishes extends Pick<Asking, 'managers' | 'servers'> {
  /** Outweighs the policy's own value. */
  readonly failOn?: Severity | undefined;
  /** All of a tree was examined, so an entry of the baseline that matches nothing is one too many. */
  readonly whole: boolean;
  /** Where entries of `.gitleaksignore` that name a commit are looked up; `undefined` where nowhere. */
  readonly repository?: Repository | undefined;
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

type Room = typeof import('./verify-room.ts') & { readonly kept: NonNullable<Scan['kept']> };

/** What managers and servers say, where the run asks them. */
async function askedIn(
  room: Room,
  wishes: Wishes,
  policy: Policy,
  knowledge: Knowledge,
  match: MatchGlob,
  today: string,
): Promise<Asked | undefined> {
  const { managers, servers } = wishes;
  if (managers === undefined && servers === undefined) return undefined;
  const { heads, bases, paths } = room.kept;
  const context = room.makeVerifyContext(knowledge, policy.standard, match, (path) => paths.has(path));
  return room.ask(heads, bases ?? [], {
    placesOf: (file) => room.credentialPlaces(file, context),
    now: Date.parse(today),
    ...(managers === undefined ? {} : { managers }),
    ...(servers === undefined ? {} : { servers }),
  });
}

/** What managers told, for reports: nothing in it has the form of a credential. */
function liveOf(
  { references, now }: Asked,
  room: Room,
  policy: Policy,
  knowledge: Knowledge,
  match: MatchGlob,
): NonNullable<Outcome['live']> {
  const { maxAge } = policy.standard;
  const context = room.makeVerifyContext(knowledge, policy.standard, match, () => false);
  return {
    now,
    ...(maxAge === undefined ? {} : { maxAge }),
    references: references.map(({ file, server, slot, facts }) => ({
      file: file.origin.path,
      server: server.name,
      place: slot.place,
      name: slot.name,
      reference: slot.value.kind === 'reference' ? context.nameOf(slot.value) : slot.name,
      managerName: context.managerName(facts.manager),
      facts: room.printableFacts(facts, (text) => context.printable(text)),
    })),
  };
}

/** From a scan to what every report is made from: what may stay, the verdict, and the words around them. */
export async function finish(scan: Scan, terms: Terms, setting: Setting, clock: Clock, wishes: Wishes): Promise<Outcome> {
  const { knowledge } = setting;
  const policy: Policy = wishes.failOn === undefined ? terms.policy : { ...terms.policy, failOn: wishes.failOn };
  const told = policy.outsideMcp === 'report' ? scan.findings : scan.findings.filter(({ outside }) => outside !== true);
  // What was kept is there to be verified.
  const { kept } = scan;
  const match = await globMatcher(policy, kept !== undefined);
  const room = kept === undefined ? undefined : { ...(await import('./verify-room.ts')), kept };
  const asked = room === undefined ? undefined : await askedIn(room, wishes, policy, knowledge, match, clock.today());
  const verified = room === undefined ? [] : room.verifyScan(room.kept, room.verifyRules, policy.standard, knowledge, match, asked);
  const counted = { ...scan, findings: withSeverities([...told, ...verified], policy.severities) };
  const { findings: open, notices } = await suppressed(counted, terms, setting, clock, match, wishes.repository);
  const { exceptions, minimum } = policy.standard;
  const ids = new Set(room?.verifyRules.map(({ meta }) => meta.id));
  const findings = room === undefined ? open : room.except(open, exceptions, { today: clock.today(), match, rules: ids });
  const names = { isSecretName: (name: string): boolean => room?.isSecretName(name, knowledge) === true };
  return {
    version,
    coverage: scan.coverage,
    files: scan.files,
    slots: scan.slots,
    ...(room === undefined
      ? {}
      : { posture: { ...room.postureOf(room.kept.heads, findings, (slot) => room.isCredential(slot, names)), minimum } }),
    ...(room === undefined || asked === undefined || wishes.managers === undefined
      ? {}
      : { live: liveOf(asked, room, policy, knowledge, match) }),
    findings,
    ...decide(findings, policy),
    notices: [...scan.notices, ...terms.notices, ...notices, ...(wishes.whole ? baselineNotice(terms, findings) : [])],
    ...(scan.base === undefined ? {} : { base: scan.base }),
    ...(scan.head === undefined ? {} : { head: scan.head }),
    clientNames: new Map([...knowledge.clients, knowledge.unknownClient].map((client) => [client.id, client.name])),
    rules: room?.ruleMetas ?? rules.map(({ meta }) => meta),
  };
}
