import type { Delivery, LauncherChoice } from '../../core/remediation.ts';
import type { Rung } from '../../core/rung.ts';
import type { Manager } from '../../managers/manager.ts';

/** What the policy, the inputs and the command line say of swaps. */
export interface RemedyTerms {
  /** Where credentials are moved to; without one only what needs no manager is swapped. */
  readonly manager: Manager | undefined;
  /** Template of the place of a credential; the manager's own where it is `undefined`. */
  readonly template: string | undefined;
  /** What the manager's templates need besides: the name of a vault, a project. */
  readonly settings: Readonly<Record<string, string>>;
  readonly launcher: LauncherChoice;
  /** Deliveries to choose from, best first. */
  readonly deliveries: readonly Delivery[];
  /** Lowest rung that a credential may stand on; a delivery below it is taken only where no other one is possible. */
  readonly minimum: Rung;
  /** Whether the policy approves the manager for a file: each environment may have its own. */
  readonly approved: (path: string) => boolean;
  /** Whether our own launcher resolves a reference. */
  readonly resolves: (reference: string) => boolean;
  /** Whether our own launcher has to know a server's name, since the policy bounds servers by their names. */
  readonly named: boolean;
  /** Name of the repository, for the template. */
  readonly repo: string;
  /** Version of Keygate, for the pinned package. */
  readonly version: string;
}
