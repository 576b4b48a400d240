import type { Secret } from '../core/secret.ts';

/** A value of a request that may be a credential. */
export type Sent = string | number | boolean | Secret | readonly string[];

/** With what a request to AWS is signed (Signature Version 4). */
export interface Signature {
  readonly service: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret | undefined;
}

/** One HTTP request whose answer is JSON. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string | Secret>>;
  /** Body as a JSON object. */
  readonly json?: Readonly<Record<string, Sent>>;
  /** Body as a form (RFC 6749). */
  readonly form?: Readonly<Record<string, string | Secret>>;
  readonly signature?: Signature;
  /** How long to wait, in milliseconds; 15 seconds where it is left out. */
  readonly timeout?: number;
  /** Path of a PEM file with the authorities to trust beside the system's. */
  readonly authorities?: string;
}

/** What came back. */
export type Answer =
  /** `json` is `undefined` where the body is empty or no JSON. */
  | { readonly kind: 'answered'; readonly status: number; readonly json: unknown }
  /** `code` as Node names it (`ECONNREFUSED`, `CERT_HAS_EXPIRED`), or `large` or `slow`. */
  | { readonly kind: 'unreachable'; readonly code: string };

/** HTTP, for the APIs of secrets managers. Follows no redirect but one to another node with the same scheme. */
export interface Web {
  /** Asks once. Never throws. */
  ask(question: Question): Promise<Answer>;
}
