import type { Place } from './model.ts';
import type { Setup } from './remediation.ts';

/** A place of the tree that holds an exposed credential, in words that are safe to print. */
export interface Use {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Id of the client whose rules were used. */
  readonly client: string;
  /** Absent for what stands outside any server. */
  readonly server?: string;
  readonly place: Place;
  /** The variable, header, flag or field. */
  readonly slot: string;
}

/** The first commit that holds a credential. */
export interface Since {
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`, by the earlier of its two dates. */
  readonly date: string;
  /** The file that held it. */
  readonly file: string;
}

/** How an exposed credential is taken back. */
export type TakingBack =
  /** `keygate revoke` does it. */
  | { readonly by: 'api'; readonly page: string }
  /** A person does it on the issuer's page. */
  | { readonly by: 'page'; readonly page: string }
  /** Nothing is known of who issued it. */
  | { readonly by: 'issuer' };

/** A credential that is written out, wherever that is. Holds nothing of its text. */
export interface Exposed {
  /** What it is, for people: `GitHub personal access token (classic)`, `credential DB_PASSWORD`. */
  readonly what: string;
  /** Who issued it, where its form says so. */
  readonly issuer?: string;
  /** What its holder can do, as the end of "Whoever has it can ...". */
  readonly exposure?: string;
  /** Absent where no commit that was read holds it. */
  readonly since?: Since;
  /** Everywhere an equal value stands, in the order of files and lines. */
  readonly uses: readonly Use[];
  /** Those of them that no swap reaches, so that a person changes them; empty where no manager was named. */
  readonly byHand: readonly Use[];
  /** Where the new credential is to be stored, as the manager names it. */
  readonly stored: readonly string[];
  /** Shell lines that store it. */
  readonly store: readonly string[];
  readonly takingBack: TakingBack;
}

/** What is exposed, and what to do in which order. */
export interface RotationPlan {
  readonly exposed: readonly Exposed[];
  /** Id of the manager that was named. */
  readonly manager?: string;
  /** Absent where no manager was named, or nothing can be moved to it. */
  readonly setup?: Setup;
  /** What could not be looked at, as sentences. */
  readonly notices: readonly string[];
}

/** A place that held a credential that is to be revoked. */
export interface Trace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The commit that put it there, as far as it was read; absent for the working tree. */
  readonly commit?: string;
}

/** How it stands with revoking one credential. */
export type RevocationState =
  /** It can be revoked now, and was not yet. */
  | { readonly kind: 'ready'; readonly host: string; readonly effect: string }
  /** The branch still has it, so that something may still use it. */
  | { readonly kind: 'used'; readonly branch: string; readonly file: string; readonly host: string; readonly effect: string }
  /** Something is missing without which nothing can be asked, as a sentence. */
  | { readonly kind: 'lacking'; readonly reason: string }
  /** The issuer has no API for it: a person does it. */
  | { readonly kind: 'page' }
  /** It goes with another one of this list. */
  | { readonly kind: 'with'; readonly what: string }
  | { readonly kind: 'revoked'; readonly host: string; readonly effect: string }
  /** The issuer does not know it, or no longer. */
  | { readonly kind: 'unknown'; readonly host: string }
  /** The issuer did not do it, with the reason as a sentence. */
  | { readonly kind: 'failed'; readonly host: string; readonly reason: string };

/** A credential that is to be revoked. Holds nothing of its text. */
export interface Revocable {
  readonly what: string;
  readonly issuer?: string;
  /** Page on which a person revokes it. */
  readonly page?: string;
  readonly traces: readonly Trace[];
  readonly state: RevocationState;
}
