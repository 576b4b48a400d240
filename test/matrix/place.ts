import type { Data } from './document.ts';
import type { Literal } from './literal.ts';

/** What is written: a credential, a reference, a harmless value, and what it is called. */
export type Text = Pick<Literal, 'name' | 'named' | 'text'>;

/** Where a place stands: in a server's entry, in the document beside the servers, or in a comment. */
export type Part = { readonly server: Data } | { readonly document: Data } | { readonly comment: string };

/** A place in which people write credentials. */
export interface Place {
  /** For people; unique within a target. */
  readonly id: string;
  /** The text written there, or `undefined` where a rule, stated beside it, says that it is no place for this one. */
  write(text: Text): Part | undefined;
  /** How the place spells a text, where not as it is. */
  readonly spell?: (text: string) => string;
  /** The place itself says that a credential stands there, whatever the name: a text that is none has no business in it. */
  readonly telling?: true;
}

/** `X_API_KEY` as a header: `X-Api-Key`. */
export function headerOf({ name }: Text): string {
  return name.replace(/[A-Z0-9]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase()).replaceAll('_', '-');
}

/** `X_API_KEY` as a flag: `--x-api-key`. */
export function flagOf({ name }: Text): string {
  return `--${name.toLowerCase().replaceAll('_', '-')}`;
}

/** `X_API_KEY` as a field: `xApiKey`. */
export function camelOf({ name }: Text): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** Some credentials are addresses as a whole. */
export function isUrl(text: string): boolean {
  return /^[a-z]{2,10}:\/\//.test(text);
}

/** The text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return /^[A-Za-z0-9_./:=+-]+$/.test(text) ? text : `'${text}'`;
}
