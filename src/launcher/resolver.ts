import type { Secret } from '../core/secret.ts';
import type { CredentialFiles } from '../ports/credential-files.ts';
import type { Programs } from '../ports/programs.ts';
import type { Time } from '../ports/time.ts';
import type { Web } from '../ports/web.ts';
import type { Found } from './find.ts';

/** Why a reference gave no value; each kind has an exit code of its own (docs/exec.md). */
export type ProblemKind =
  /** It names nothing, or is not written as its manager wants it. */
  | 'reference'
  /** Nobody is signed in, or who is may not read it. */
  | 'permission'
  /** The manager or its program is not there, or does not answer. */
  | 'unreachable'
  /** There is a value, and no environment or argument can hold it. */
  | 'value';

/** What went wrong and what to do, as one sentence without the full stop. Holds no value. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly sentence: string;
  /** The manager's program is not installed, so that another way may be tried. */
  readonly missing?: true;
}

/** As whom a manager was asked: `vault token`, `jwt`, `1password connect`, `aws cli`. */
export interface Identity {
  readonly kind: string;
  /** The role or account, where it is known without a further question. */
  readonly name?: string;
}

/** Something that ends at its time unless it is renewed, and that can be given back. */
export interface Lease {
  /** `credential`: made for the server · `session`: our own sign-in, given back last. */
  readonly kind: 'credential' | 'session';
  /** For the audit log: the path that it was made of, and the id that an operator looks for. */
  readonly reference: string;
  readonly id: string;
  readonly manager: string;
  readonly identity: Identity;
  /** How long it holds, in seconds. */
  readonly seconds: number;
  readonly renewable: boolean;
  /** What was made holds until its time whatever is done: a session of AWS STS. */
  readonly irrevocable?: true;
  /** Gives the seconds that it holds from now on, or `undefined` where that was refused or failed. */
  renew(): Promise<number | undefined>;
  revoke(): Promise<Revocation>;
  /** The sign-in whose end is its end too. */
  readonly within?: Lease;
}

/** What became of a lease that was given back: `refused` where whoever is signed in may not do that. */
export type Revocation = 'gone' | 'refused' | 'failed';

/** A value, or why there is none. */
export type Resolution =
  | { readonly ok: true; readonly secret: Secret; readonly identity: Identity; readonly lease?: Lease }
  | { readonly ok: false; readonly problem: Problem };

/** What a resolver may touch. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly programs: Programs;
  readonly web: Web;
  readonly files: CredentialFiles;
  readonly time: Time;
  /** Takes each lease the moment it exists, so that it is given back whatever happens next. */
  issued(lease: Lease): void;
  /** A line for the person, once per text. */
  warn(sentence: string): void;
}

/** Resolves the references of some syntaxes. */
export interface Resolver {
  readonly syntaxes: readonly string[];
  resolve(found: Found): Promise<Resolution>;
}

/** A failed resolution. */
export function problem(kind: ProblemKind, sentence: string): Resolution & { readonly ok: false } {
  return { ok: false, problem: { kind, sentence } };
}
