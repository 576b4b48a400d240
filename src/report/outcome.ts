import type { Rung } from '../core/rung.ts';
import type { Finding, SuppressionKind } from '../core/finding.ts';
import type { SecretFacts } from '../core/live.ts';

/** What every report is made from. Plain data: nothing here can read a file or a credential. */
export interface Outcome {
  /** Version of Keygate. */
  readonly version: string;
  readonly coverage: {
    readonly matched: number;
    readonly read: number;
    readonly unreadable: number;
    readonly searched: number;
    readonly servers: number;
    readonly slots: number;
  };
  readonly files: readonly {
    readonly file: string;
    readonly client: string;
    readonly readers: readonly string[];
    readonly servers: number;
    readonly kind: 'configuration' | 'text';
  }[];
  readonly slots: readonly {
    readonly file: string;
    readonly client: string;
    readonly server?: string;
    readonly place: string;
    readonly name: string;
    readonly line: number;
    readonly column: number;
    readonly state: string;
    readonly manager?: string;
    readonly issuer?: string;
    readonly expanded?: boolean;
  }[];
  /** How credentials reach the servers; in runs of verify. */
  readonly posture?: {
    /** Lowest rung that the policy accepts. */
    readonly minimum: Rung;
    readonly servers: readonly {
      readonly file: string;
      readonly server: string;
      readonly rung: Rung | 'unknown';
      readonly credentials: number;
      readonly compliant: boolean;
    }[];
    readonly byRung: Readonly<Record<Rung | 'unknown', number>>;
    readonly compliant: number;
  };
  /** What managers told of the secrets that are referred to; in runs that asked them. */
  readonly live?: {
    /** Days after which the policy takes a value to be too old. */
    readonly maxAge?: number;
    /** The beginning of the day on which they were asked, in milliseconds since 1970. */
    readonly now: number;
    readonly references: readonly {
      readonly file: string;
      readonly server: string;
      readonly place: string;
      readonly name: string;
      /** What names the secret, safe to print. */
      readonly reference: string;
      /** For people. */
      readonly managerName: string;
      readonly facts: SecretFacts;
    }[];
  };
  readonly findings: readonly Finding[];
  readonly blocked: readonly Finding[];
  readonly reported: readonly Finding[];
  readonly allowed: readonly Finding[];
  readonly notices: readonly string[];
  readonly base?: string;
  readonly head?: string;
  /** Names of clients by id, for people. */
  readonly clientNames: ReadonlyMap<string, string>;
  readonly rules: readonly RuleFacts[];
}

/** A rule's words, as SARIF and docs need them. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly standards: readonly string[];
}

/** Address of a rule's page. */
export function rulePage(rule: string): string {
  return `https://github.com/mcp-keygate/keygate/blob/main/docs/rules/${rule}.md`;
}

/** A number and its noun: "1 server", "3 servers". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What was looked at, as the end of a sentence. A green run claims no more than this. */
function examined({ coverage }: Outcome): string {
  const others = coverage.searched === 0 ? '' : `, ${count(coverage.searched, 'other file')} searched`;
  return `${count(coverage.matched, 'MCP configuration')} examined (${count(coverage.servers, 'server')}, ${count(coverage.slots, 'place')} where a credential can stand)${others}`;
}

const BY: Readonly<Record<SuppressionKind, string>> = {
  policy: 'by the policy',
  inline: 'by a mark in the file',
  baseline: 'by the baseline',
  'detect-secrets': 'by .secrets.baseline',
  gitleaks: 'by .gitleaksignore',
};

/** How many findings may stay and by what, as a sentence behind another one; empty where there are none. */
function kept({ allowed }: Outcome): string {
  if (allowed.length === 0) return '';
  const kinds = (Object.keys(BY) as SuppressionKind[])
    .map((kind) => ({ kind, number: allowed.filter((finding) => finding.allowed?.kind === kind).length }))
    .filter(({ number }) => number > 0);
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return ` ${count(allowed.length, 'finding')} allowed ${BY[only.kind]}.`;
  return ` ${count(allowed.length, 'finding')} allowed: ${kinds.map(({ kind, number }) => `${number} ${BY[kind]}`).join(', ')}.`;
}

/** What fails the run, counted: credentials that are new, those that were allowed until some day, other problems. */
function blocking(outcome: Outcome): string {
  // What was there before blocks only where the policy's allowance for it is over.
  const lapsed = outcome.blocked.filter((finding) => finding.standing === 'existing').length;
  const fresh = outcome.blocked.filter((finding) => finding.standing !== 'existing');
  const literals = fresh.filter((finding) => finding.rule === 'static-credential').length;
  const found = outcome.base === undefined && fresh.every((finding) => finding.standing === 'present') ? 'found' : 'added';
  const parts = [
    ...(literals > 0 ? [`${count(literals, 'static credential')} ${found}`] : []),
    ...(lapsed > 0 ? [`${count(lapsed, 'finding')} no longer allowed`] : []),
    ...(fresh.length > literals ? [count(fresh.length - literals, 'other problem')] : []),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** How many servers comply, and how many there are; empty in a run that does not verify. */
function complying({ posture }: Outcome): string {
  if (posture === undefined || posture.servers.length === 0) return '';
  const { servers, compliant } = posture;
  return `${compliant} of ${count(servers.length, 'server')} ${compliant === 1 ? 'complies' : 'comply'} with the policy. `;
}

/** The emergency (break-glass) exceptions that a run leaned on, as a sentence each; said first wherever a result is. */
export function emergencies({ allowed }: Outcome): readonly string[] {
  const told = allowed.flatMap((finding) => (finding.allowed?.breakGlass === true ? [finding.allowed] : []));
  const each = new Map(told.map((one) => [`${one.reason}\n${one.owner ?? ''}\n${one.expires ?? ''}`, one]));
  return [...each.values()].map(({ reason, owner, expires }) => {
    const places = told.filter((one) => one.reason === reason && one.owner === owner && one.expires === expires).length;
    const by = owner === undefined ? '' : `, granted by ${owner}`;
    const until = expires === undefined ? '' : `, until ${expires}`;
    return `A break-glass exception covers ${count(places, 'finding')}${by}${until}: ${reason}`;
  });
}

/** The result in one sentence, and how many findings may stay in another. */
export function headline(outcome: Outcome): string {
  return `${complying(outcome)}${verdictOf(outcome)}${untold(outcome)}`;
}

/** References of which no manager could tell whether the secret is there; 0 where nobody was asked. */
export function untoldIn({ live }: Outcome): number {
  return live?.references.filter(({ facts }) => 'untold' in facts.presence).length ?? 0;
}

/** The same as a sentence behind another one; empty where there are none. */
function untold(outcome: Outcome): string {
  const { live } = outcome;
  const number = untoldIn(outcome);
  return live === undefined || number === 0
    ? ''
    : ` Of ${number} of ${count(live.references.length, 'reference')} nobody can tell whether the secret is there.`;
}

/** The outcome in a word: something may not be, nothing that could be told, or all is well. */
export function verdictWord(outcome: Outcome): 'blocked' | 'untold' | 'clean' {
  if (outcome.blocked.length > 0) return 'blocked';
  return untoldIn(outcome) > 0 ? 'untold' : 'clean';
}

function verdictOf(outcome: Outcome): string {
  if (outcome.blocked.length > 0) return `${blocking(outcome)}; ${examined(outcome)}.${kept(outcome)}`;
  if (outcome.coverage.matched === 0 && outcome.findings.length === 0)
    return outcome.coverage.searched === 0
      ? 'No MCP configuration to examine.'
      : `No MCP configuration to examine; ${count(outcome.coverage.searched, 'other file')} searched.`;
  const before = outcome.reported.filter((finding) => finding.rule === 'static-credential').length;
  if (before > 0) {
    return `No new literal credential; ${before} ${before === 1 ? 'is' : 'are'} reported below. ${capitalized(examined(outcome))}.${kept(outcome)}`;
  }
  return `No literal credential in the ${examined(outcome)}.${kept(outcome)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const STANDING: Readonly<Record<Finding['standing'], string>> = {
  added: 'added by this change',
  regressed: 'a reference before this change, a literal now',
  transient: 'added and removed again within this change; it is in the history all the same',
  existing: 'there before this change',
  present: '',
};

/** How a finding relates to the change, for people; empty where there is no change. */
export function standingOf(finding: Finding): string {
  const at =
    finding.standing === 'transient' && finding.origin.at.kind === 'commit' ? ` (commit ${finding.origin.at.sha.slice(0, 12)})` : '';
  return `${STANDING[finding.standing]}${at}`;
}

/** Why a finding may stay: by what, the reason, who answers for it and until when. Empty where it may not. */
export function allowanceOf({ allowed }: Finding): string {
  if (allowed === undefined) return '';
  const { kind, reason, owner, expires, breakGlass } = allowed;
  const facts = [...(owner === undefined ? [] : [owner]), ...(expires === undefined ? [] : [`until ${expires}`])];
  return `allowed ${breakGlass === true ? 'in an emergency ' : ''}${BY[kind]}: ${reason}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}

/** The finding and what to do, as plain sentences in reading order. Of one that may stay: why. */
export function sentences(finding: Finding): readonly string[] {
  const standing = standingOf(finding);
  const allowance = allowanceOf(finding);
  return [
    finding.message,
    ...(standing === '' ? [] : [`${capitalized(standing)}.`]),
    ...(allowance === '' ? finding.help : [`${capitalized(allowance)}.`]),
  ];
}
