import type { Deposit } from '../core/remediation.ts';
import type { Secret } from '../core/secret.ts';
import type { World } from '../launcher/resolver.ts';

/** What is kept beside a credential, where a manager keeps something beside one. Each is short and in the clear. */
export interface Provenance {
  /** Who answers for it, where somebody is named. */
  readonly owner?: string;
  /** Where it stood: a repository, a file, a server. */
  readonly source: string;
  /** When it was stored, ISO 8601. */
  readonly time: string;
}

/** What became of one deposit. */
export type Outcome =
  /** It was not there, and is now. `note` is what was left out besides, as a sentence. */
  | { readonly kind: 'created'; readonly note?: string }
  /** The same value was there. */
  | { readonly kind: 'same' }
  /** Something else is there, and stays: the reason is a sentence. */
  | { readonly kind: 'conflict'; readonly reason: string }
  /** It could not be done: a sentence. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Stores credentials in one manager: creates, and never writes over. */
export type Store = (deposit: Deposit, provenance: Provenance) => Promise<Outcome>;

/** Makes what stores in a manager. Its sign-in lasts as long as what it makes. */
export type Storer = (world: World) => Store;

/** A sentence of a problem as it is told. */
export function failed(sentence: string): Outcome {
  return { kind: 'failed', reason: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` };
}

/** What it means that something is there already. */
export function compared(there: Secret | undefined, { secret, path }: Deposit, name: string): Outcome {
  if (there === undefined)
    return { kind: 'conflict', reason: `${name} has something at ${path} that this identity may not read, so nothing was stored.` };
  return there.equals(secret)
    ? { kind: 'same' }
    : { kind: 'conflict', reason: `${name} has another value at ${path}, which was not touched.` };
}

/** What is kept beside a credential, by the names that all managers can have. */
export function labels({ owner, source, time }: Provenance): readonly (readonly [name: string, value: string])[] {
  return [...(owner === undefined ? [] : ([['owner', owner]] as const)), ['source', source], ['stored-at', time], ['stored-by', 'keygate']];
}
