import type { Rung } from './rung.ts';

/** A secrets manager that a policy approves, and which part of it. */
export interface ApprovedManager {
  /** Id of the manager. */
  readonly id: string;
  /** Globs over the target of a reference (`vault/item/field`, `mount/path`); empty for all of it. */
  readonly paths: readonly string[];
  /** Accounts, hosts, projects or regions, where a reference or launcher names one; empty for any. */
  readonly accounts: readonly string[];
}

/** Files of one environment, and what is approved there. A file belongs to the first environment that has a glob for it. */
export interface Environment {
  /** `production`, `staging`. */
  readonly name: string;
  /** Globs over paths from the root of the repository. */
  readonly files: readonly string[];
  /** Those of the standard where the policy names none for the environment; `undefined` where every known one is approved. */
  readonly managers: readonly ApprovedManager[] | undefined;
}

/** Permission to fall short of the standard in one place, for a time. Has at least one of the keys that say where. */
export interface Exception {
  /** Glob over paths from the root of the repository. */
  readonly path?: string;
  readonly rule?: string;
  readonly server?: string;
  readonly slot?: string;
  readonly reason: string;
  readonly approver: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
  /** Granted in an emergency: reported loudly while it lasts. */
  readonly breakGlass: boolean;
}

/** What `verify` measures a configuration by. */
export interface Standard {
  /** Approved managers; `undefined` where every known one is. */
  readonly managers: readonly ApprovedManager[] | undefined;
  readonly environments: readonly Environment[];
  /** Lowest rung that a credential may stand on. */
  readonly minimum: Rung;
  readonly exceptions: readonly Exception[];
  /** Days after which a secret's value is too old, in runs that ask its manager; `undefined` where no value is. */
  readonly maxAge?: number | undefined;
}

/** The standard of a repository whose policy says nothing of it. */
export const DEFAULT_STANDARD: Standard = { managers: undefined, environments: [], minimum: 'manager', exceptions: [] };

/** Days that the end of an exception may lie ahead at most where no policy says another number. */
export const MAX_EXCEPTION_DAYS = 90;
