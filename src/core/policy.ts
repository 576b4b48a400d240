import type { Severity } from './finding.ts';
import type { Remediating } from './remediation.ts';
import type { TermsOfServers } from './server-terms.ts';
import { DEFAULT_STANDARD, type Standard } from './standard.ts';

/** Permission to keep a finding: it stays visible, and does not block until it expires. */
export interface Allowance {
  /** Glob over paths from the root of the repository. */
  readonly path?: string;
  readonly rule?: string;
  readonly server?: string;
  /** Name of the variable, header, flag or field. */
  readonly slot?: string;
  /** Issuer as reports print it (`GitHub`). */
  readonly issuer?: string;
  readonly fingerprint?: string;
  readonly reason: string;
  readonly owner?: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** Ways around the policy's own allowances that a policy may close, by their names in the policy file. */
export const SWITCHES = [
  /** Comments beside a finding: ours, and those of gitleaks and detect-secrets. */
  'inline',
  /** Keygate's baseline. */
  'baseline',
  /** `.secrets.baseline`. */
  'detect-secrets',
  /** `.gitleaksignore`. */
  'gitleaks',
  /** Any suppression at all of a credential in an issuer's form, the policy's own allowances included. */
  'issuer-formats',
] as const;

/** The name of a way that a policy may close. */
export type Switch = (typeof SWITCHES)[number];

/** How grave a policy takes the findings of a rule to be; `off` leaves them out. */
export type Gravity = Severity | 'off';

/** A policy in a repository, of an organisation as a rule, that another policy builds on. */
export interface Parent {
  readonly owner: string;
  readonly repo: string;
  /** From the root of that repository. */
  readonly path: string;
  /** A branch, a tag or a commit. */
  readonly ref: string;
}

/** What a repository allows, and what fails a run. Read from the base commit, never from the change. */
export interface Policy {
  readonly allow: readonly Allowance[];
  /** Least severity that fails a run. */
  readonly failOn: Severity;
  /** The ways that this policy closes. */
  readonly forbidden: ReadonlySet<Switch>;
  /** Whether credentials in texts that do not speak of MCP are reported (as warnings). */
  readonly outsideMcp: 'report' | 'ignore';
  /** By the id of a rule; a rule that is not in it keeps its own severity. */
  readonly severities: ReadonlyMap<string, Gravity>;
  /** What `verify` measures a configuration by. */
  readonly standard: Standard;
  /** How literals are swapped. */
  readonly remediation: Remediating;
  /** What servers that `keygate exec` starts may do. */
  readonly servers: TermsOfServers;
}

/** The policy of a repository that has none. */
export const DEFAULT_POLICY: Policy = {
  allow: [],
  failOn: 'error',
  forbidden: new Set(),
  outsideMcp: 'report',
  severities: new Map(),
  standard: DEFAULT_STANDARD,
  remediation: {},
  servers: new Map(),
};

/** Where a policy may stand, in the order they are looked for. */
export const POLICY_PATHS: readonly string[] = ['.github/keygate.yml', '.github/keygate.yaml', '.keygate.yml', '.keygate.yaml'];

/** Where a baseline may stand, in the order they are looked for. */
export const BASELINE_PATHS: readonly string[] = ['.github/keygate-baseline.txt', '.keygate-baseline.txt'];

/**
 * Every file that says which findings may stay, by what it is. Like the policy the others are read
 * from the base commit, and together with it: one question for all of them.
 */
export const TERMS_PATHS = {
  policy: POLICY_PATHS,
  baseline: BASELINE_PATHS,
  'detect-secrets': ['.secrets.baseline'],
  gitleaks: ['.gitleaksignore'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Bytes beyond which such a file is not read: the GitHub API hands out no more in one answer. */
export const LARGEST_TERMS = 1_000_000;
