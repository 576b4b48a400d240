import type { Audit } from '../ports/audit.ts';
import type { Time } from '../ports/time.ts';
import type { Identity } from './resolver.ts';

/** What happened to a credential. */
export type EventKind =
  | 'read'
  | 'issued'
  | 'renewed'
  | 'renewal-failed'
  | 'expired'
  | 'revoked'
  | 'revocation-failed'
  | 'irrevocable'
  | 'refused'
  | 'limit'
  | 'call'
  | 'denied'
  | 'ended';

/** What an event tells beside its time. Names only, never a value. */
export interface Told {
  readonly manager?: string;
  readonly reference?: string;
  readonly identity?: Identity;
  /** Id of the lease, with which an operator can revoke it by hand. */
  readonly lease?: string;
  /** When it ends unless it is renewed. */
  readonly expires?: string;
  /** Variables and arguments that it stands in. */
  readonly places?: readonly string[];
  readonly problem?: string;
  /** Of a call: the tool, the id of the request, the names of the arguments, how long it took, how it ended. */
  readonly tool?: string;
  readonly request?: unknown;
  readonly arguments?: readonly string[];
  readonly milliseconds?: number;
  readonly outcome?: string;
  readonly code?: number;
  readonly signal?: string;
}

/** What every event of a run has in common. */
export interface Circumstances {
  /** Name of the server as the client calls it. */
  readonly server?: string;
  /** Folder in which the client started it. */
  readonly workspace: string;
  /** The command that is started, without its arguments. */
  readonly command: string;
}

/** Writes the events of one run. */
export type Tell = (event: EventKind, told: Told) => void;

/** Makes the writer of a run's events; says nothing where nobody listens. */
export function makeTell(audit: Audit | undefined, time: Time, circumstances: Circumstances): Tell {
  return (event, told) => audit?.write({ time: new Date(time.now()).toISOString(), event, ...circumstances, ...told });
}
