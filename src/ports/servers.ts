import type { Secret } from '../core/secret.ts';

/** A server to start: the values of its environment and arguments are revealed to it alone. */
export interface Start {
  readonly command: string;
  readonly args: readonly (string | Secret)[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string | Secret>>;
}

/** How a server ended. */
export type Ended =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  /** `missing`: no such command · `denied`: it may not be run · `large`: the system does not take so much. */
  | { readonly kind: 'not-started'; readonly problem: 'missing' | 'denied' | 'large' | 'other'; readonly where?: string };

/** A server that runs. */
export interface RunningServer {
  readonly ended: Promise<Ended>;
  /** Sends a signal; does nothing where the server is gone. */
  signal(name: string): void;
}

/** Starts servers that have this process's own standard input, output and error. */
export interface Servers {
  start(start: Start): Promise<RunningServer>;
}

/** Why a launcher has to end: somebody said so, or nobody is left who wants its server. */
export type Stop = { readonly kind: 'signal'; readonly name: string } | { readonly kind: 'orphaned' };

/** Tells of signals and of the death of whoever started this process. */
export interface Stops {
  /** Calls `listener` for each, until the answer is called. */
  watch(listener: (stop: Stop) => void): () => void;
}
