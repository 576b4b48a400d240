import { requiredWords } from './required-words.ts';

/** Makes samples without writing one down: push protection and other scanners stay quiet. */
export interface Make {
  /** `length` characters of `alphabet` (default: letters and digits), the same on every run. */
  random(length: number, alphabet?: string): string;
  readonly hex: string;
  readonly digits: string;
  readonly lower: string;
  readonly upper: string;
  /** Letters, digits, `-` and `_`. */
  readonly base64url: string;
  /** Letters, digits, `+` and `/`. */
  readonly base64: string;
  /** A random version 4 UUID. */
  uuid(): string;
}

/** One form of credential that an issuer hands out. */
export interface CredentialKind {
  /** Unique, kebab-case, starts with the issuer's id: `github-fine-grained-token`. */
  readonly id: string;
  /** For people, with article left out: `GitHub fine-grained personal access token`. */
  readonly name: string;
  /**
   * Fixed texts, at least one of which stands in every match (`ghp_`). A scan looks for these
   * first, so they should be rare. Empty where the form has none; then `names` is needed.
   */
  readonly anchors: readonly string[];
  /**
   * The credential itself, with boundaries as lookarounds. No `g` or `y` flag, bounded
   * quantifiers, linear time. Where only a part of the match is secret, a group named `secret`.
   */
  readonly pattern: RegExp;
  /**
   * For a form without anchors (32 hex digits): the variable, flag or header must match this,
   * and the pattern the whole value. Upper case words with `_` between them.
   */
  readonly names?: RegExp;
  /** Made from `names` when the issuer is declared: what a name must hold to match, as `requiredWords` writes it. */
  readonly words?: string;
  /** A short-lived or public form that is no static credential (publishable key): never reported. */
  readonly harmless?: true;
  /** Made, never written: each must be found. `name` is the variable for kinds with `names`. */
  samples(make: Make): readonly (string | { readonly name: string; readonly text: string })[];
  /** Texts that look alike and must not be found as this kind. */
  readonly lookalikes: readonly string[];
}

/** Who hands out credentials, and where one is taken back. */
export interface Issuer {
  /** kebab-case; the file's name. */
  readonly id: string;
  /** For people: `GitHub`. */
  readonly name: string;
  /** Page where the owner rotates or revokes the credential. */
  readonly rotate: string;
  /** Where the form is documented, and the date (YYYY-MM-DD) it was read. */
  readonly source: string;
  /** What a holder of the credential can do, as the end of "Whoever has it can ...". */
  readonly exposure: string;
  readonly kinds: readonly CredentialKind[];
}

/** Declares an issuer, and notes of each kind with `names` the words that these ask for. */
export function defineIssuer(issuer: Issuer): Issuer {
  const kinds = issuer.kinds.map((kind) => (kind.names === undefined ? kind : { ...kind, words: requiredWords(kind.names) }));
  return { ...issuer, kinds };
}
