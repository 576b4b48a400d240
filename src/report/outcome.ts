import type { Finding } from '../core/finding.ts';

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

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What was looked at, as the end of a sentence. A green run claims no more than this. */
function examined({ coverage }: Outcome): string {
  const others = coverage.searched === 0 ? '' : `, ${count(coverage.searched, 'other file')} searched`;
  return `${count(coverage.matched, 'MCP configuration')} examined (${count(coverage.servers, 'server')}, ${count(coverage.slots, 'place')} where a credential can stand)${others}`;
}

/** The result in one sentence. */
export function headline(outcome: Outcome): string {
  const literals = outcome.blocked.filter((finding) => finding.rule === 'static-credential').length;
  const others = outcome.blocked.length - literals;
  if (outcome.blocked.length > 0) {
    const parts = [
      ...(literals > 0
        ? [
            `${count(literals, 'static credential')} ${outcome.base === undefined && outcome.blocked.every((finding) => finding.standing === 'present') ? 'found' : 'added'}`,
          ]
        : []),
      ...(others > 0 ? [count(others, 'other problem')] : []),
    ];
    return `${parts.join(' and ')}; ${examined(outcome)}.`;
  }
  if (outcome.coverage.matched === 0 && outcome.findings.length === 0)
    return outcome.coverage.searched === 0
      ? 'No MCP configuration to examine.'
      : `No MCP configuration to examine; ${count(outcome.coverage.searched, 'other file')} searched.`;
  const before = outcome.reported.filter((finding) => finding.rule === 'static-credential').length;
  const kept = outcome.allowed.length > 0 ? ` ${count(outcome.allowed.length, 'finding')} allowed by the policy.` : '';
  if (before > 0) {
    return `No new literal credential; ${before} ${before === 1 ? 'is' : 'are'} reported below. ${capitalized(examined(outcome))}.${kept}`;
  }
  return `No literal credential in the ${examined(outcome)}.${kept}`;
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

/** The finding and what to do, as plain sentences in reading order. */
export function sentences(finding: Finding): readonly string[] {
  const standing = standingOf(finding);
  return [finding.message, ...(standing === '' ? [] : [`${capitalized(standing)}.`]), ...finding.help];
}
