import type { Severity } from '../core/finding.ts';
import { type Allowance, DEFAULT_POLICY, type Gravity, type Parent, type Policy, SWITCHES, type Switch } from '../core/policy.ts';
import type { Remediating } from '../core/remediation.ts';
import type { Rung } from '../core/rung.ts';
import type { TermsOfServers } from '../core/server-terms.ts';
import { type ApprovedManager, DEFAULT_STANDARD, type Environment, type Exception } from '../core/standard.ts';
import type { Demands } from './demands.ts';

/** The two words of a policy for what it lets others do. */
export type Permission = 'allow' | 'forbid';

/**
 * What one policy file says. What it leaves out is `undefined` or empty, so that the policy it builds
 * on can speak, and the default where nobody does.
 */
export interface Statement {
  readonly parent: Parent | undefined;
  readonly failOn: Severity | undefined;
  readonly outsideMcp: Policy['outsideMcp'] | undefined;
  readonly severities: ReadonlyMap<string, Gravity>;
  readonly ways: ReadonlyMap<Switch, Permission>;
  readonly demands: Demands;
  readonly allow: readonly Allowance[];
  readonly minimum: Rung | undefined;
  readonly managers: readonly ApprovedManager[] | undefined;
  /** Managers are `undefined` where the environment names none of its own. */
  readonly environments: readonly Environment[];
  readonly exceptions: readonly Exception[];
  readonly maxExceptionDays: number | undefined;
  /** Days after which a secret's value is too old. */
  readonly maxAge: number | undefined;
  readonly remediation: Remediating;
  readonly servers: TermsOfServers;
  /** Whether policies that build on this one may say something looser. */
  readonly loosen: Permission | undefined;
  /** Whether policies that build on this one may have allowances and exceptions of their own. */
  readonly ownExceptions: Permission | undefined;
}

/** What a policy says that says nothing. */
export const SILENCE: Statement = {
  parent: undefined,
  failOn: undefined,
  outsideMcp: undefined,
  severities: new Map(),
  ways: new Map(),
  demands: { require: new Set(), maxDays: undefined },
  allow: [],
  minimum: undefined,
  managers: undefined,
  environments: [],
  exceptions: [],
  maxExceptionDays: undefined,
  maxAge: undefined,
  remediation: {},
  servers: new Map(),
  loosen: undefined,
  ownExceptions: undefined,
};

/** The policy that counts: what was said, and the default for what was not. */
export function settle(said: Statement): Policy {
  return {
    allow: said.allow,
    failOn: said.failOn ?? DEFAULT_POLICY.failOn,
    forbidden: new Set(SWITCHES.filter((name) => said.ways.get(name) === 'forbid')),
    outsideMcp: said.outsideMcp ?? DEFAULT_POLICY.outsideMcp,
    severities: said.severities,
    remediation: said.remediation,
    servers: said.servers,
    standard: {
      managers: said.managers,
      environments: said.environments.map((one) => ({ ...one, managers: one.managers ?? said.managers })),
      minimum: said.minimum ?? DEFAULT_STANDARD.minimum,
      exceptions: said.exceptions,
      maxAge: said.maxAge,
    },
  };
}
