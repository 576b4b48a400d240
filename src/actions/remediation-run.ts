import type { Refused } from '../core/errors.ts';
import type { Remediating, Remediation } from '../core/remediation.ts';
import type { FetchPolicy } from '../engine/load-policy.ts';
import type { Log } from '../ports/log.ts';
import type { Repository } from '../ports/repository.ts';
import type { Connection } from './connect.ts';
import type { REMEDIATE_INPUTS } from './inputs.ts';
import type { Core } from './publish.ts';

/** What a remediation is computed from. */
export interface Task {
  readonly repository: Repository;
  /** The commit whose literals are to be swapped. */
  readonly commit: string;
  /** No other files than those that differ from this commit, whose policy counts; absent: all files, and the commit's own policy. */
  readonly since?: string;
  readonly log: Log;
  /** What this run's inputs say of swaps, over the policy. */
  readonly asked: Remediating;
  /** Store the credentials in the manager first; of the repository's own branch only, never of a pull request. */
  readonly store: boolean;
  /** `owner/name` of the repository. */
  readonly name: string;
  /** Reads policies of other repositories. */
  readonly fetch: FetchPolicy;
}

/** Computes what is to be swapped in a commit. Writes nothing. */
export type Remediate = (task: Task) => Promise<Remediation>;

/** The inputs of remediate as they were given. */
export type Inputs = Readonly<Record<keyof typeof REMEDIATE_INPUTS, string | undefined>>;

/** What a run of remediate has in its hands. */
export interface Run {
  readonly inputs: Inputs;
  readonly core: Core;
  readonly log: Log;
  readonly connection: Connection;
  readonly payload: unknown;
  /** The commit's repository: the workspace's where it has the commit, else the API's. */
  readonly repositoryWith: (commit: string) => Promise<Repository>;
  readonly remediate: (task: Pick<Task, 'repository' | 'commit' | 'since'>) => Promise<Remediation>;
}

/** What a run came to, before it is said. */
export interface End {
  readonly remediation: Remediation;
  readonly operation: string;
  readonly headline: string;
  readonly pulls: readonly { readonly number: number; readonly url: string; readonly operation: string; readonly branch: string }[];
  readonly notices: readonly string[];
  /** Why nothing could be written, and at which commit the edits are to be made by hand. */
  readonly refused?: { readonly reason: Refused; readonly commit: string };
}
