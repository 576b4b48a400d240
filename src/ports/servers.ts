import type { Secret } from '../core/secret.ts';

/** A server to start: the values of its environment and arguments are revealed to it alone. */
export interface Start {
  readonly command: string;
  readonly args: readonly (string | Secret)[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string | Secret>>;
  /** Headers that the server reads from a file of its own; in the arguments `{headers}` stands for its path, else `MCP_HEADERS_FILE` does. */
  readonly headers?: Headers;
  /** Who sees what passes. Without one, standard input and output are the server's own; with one, they are copied. */
  readonly observer?: Observer;
  /** Who decides what reaches the server. With one, standard input and output are copied too. */
  readonly guard?: Guard;
  /**
   * Told once when a client that spoke the protocol (messages of JSON-RPC, over a pipe or a socket) has closed its
   * end. With it, standard input is copied where it is such a stream: an end can be seen only by who reads.
   */
  readonly onClosed?: () => void;
}

/** Headers with their values, in the form in which the server wants them. */
export interface Headers {
  readonly form: 'json' | 'lines';
  readonly entries: readonly (readonly [name: string, value: string | Secret])[];
}

/** What becomes of a client's bytes. */
export interface Judged {
  /** What the server gets, unchanged and in order. */
  readonly pass: readonly Uint8Array[];
  /** Lines that the client gets instead of the server's answer, each with its line break. */
  readonly answers: readonly string[];
}

/** Decides which messages of a client reach a server. */
export interface Guard {
  /** Takes what the client sends next; holds back what is no whole message yet. */
  take(chunk: Uint8Array): Judged;
  /** The client sends no more. */
  end(): Judged;
}

/** Sees what passes between a client and a server, and cannot change it. */
export interface Observer {
  toServer(chunk: Uint8Array): void;
  fromServer(chunk: Uint8Array): void;
}

/** How a server ended. */
export type Ended =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  /**
   * `missing`: no such command · `denied`: it may not be run · `large`: the system does not take so much ·
   * `header`: a value with a line break, which would begin another one · `pipe`: the headers cannot be handed on.
   */
  | {
      readonly kind: 'not-started';
      readonly problem: 'missing' | 'denied' | 'large' | 'header' | 'pipe' | 'other';
      readonly where?: string;
    };

/** A server that runs. */
export interface RunningServer {
  readonly ended: Promise<Ended>;
  /** Sends a signal; does nothing where the server is gone. */
  signal(name: string): void;
}

/** Starts servers that read from and write to what this process was given. */
export interface Servers {
  start(start: Start): Promise<RunningServer>;
}

/** Why a launcher has to end: somebody said so, nobody is left who wants its server (dead, or its end closed), or what it was given is over. */
export type Stop = { readonly kind: 'signal'; readonly name: string } | { readonly kind: 'orphaned' | 'closed' | 'expired' };

/** Tells of signals and of the death of whoever started this process. */
export interface Stops {
  /** Calls `listener` for each, until the answer is called. */
  watch(listener: (stop: Stop) => void): () => void;
}
