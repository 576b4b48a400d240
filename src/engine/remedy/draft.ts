import type { Client } from '../../clients/client.ts';
import type { Change } from '../../core/change.ts';
import type { PathSegment } from '../../core/model.ts';
import type { Delivery } from '../../core/remediation.ts';
import type { KnownServer } from '../../servers/server.ts';
import type { Stored } from '../place.ts';
import type { Anatomy } from './anatomy.ts';
import type { Names } from './names.ts';
import type { RemedyTerms } from './terms.ts';
import type { Subject, Unit } from './units.ts';

/** What the swaps of one server come to, before it is written as changes. */
export interface Draft {
  readonly changes: Change[];
  /** Variables that the server's entry gets, with their values. */
  readonly variables: Map<string, string>;
  /** Entries that go. */
  readonly removed: (readonly PathSegment[])[];
  /** Names that a field of the client's own lists, by that field. */
  readonly listed: Map<string, string[]>;
  /** Fields of the client's own that the entry gets. */
  readonly fields: Map<string, string>;
  /** Entries of a map of the client's own, by its field. */
  readonly mapped: Map<string, Map<string, string>>;
  /** Inputs to declare, by their names, with the sentence that people are asked with. */
  readonly asked: Map<string, string>;
  /** Declarations that must say they are of a secret, with the field that says so. */
  readonly flagged: Map<readonly PathSegment[], string>;
  /** The launcher of the server. */
  launcher: { readonly own: boolean; readonly inArguments: boolean } | undefined;
  /** What the launcher hands over: each credential by its place, and the variable that it is set as. */
  readonly handed: { readonly stored: Stored; readonly name: string }[];
  /** What a bridge gets: the address where that is a reference, or the variable that holds it, and by its name what the bridge gets for each header's value. */
  bridge: { readonly url?: string; readonly urlVariable?: string; readonly headers?: ReadonlyMap<string, string> } | undefined;
  /** Words of the command line that a shell fills in, by the index among the arguments: what a script has there. */
  readonly scripted: Map<number, string>;
  /** Headers that a command of the client's own prints: what stands before the credential, and the command. */
  readonly printed: Map<string, { readonly before: string; readonly command: string }>;
}

/** A draft in which nothing changes yet. */
export function emptyDraft(): Draft {
  return {
    changes: [],
    variables: new Map(),
    removed: [],
    listed: new Map(),
    fields: new Map(),
    mapped: new Map(),
    asked: new Map(),
    flagged: new Map(),
    launcher: undefined,
    handed: [],
    bridge: undefined,
    scripted: new Map(),
    printed: new Map(),
  };
}

/** How one unit was delivered. */
export interface Delivered {
  readonly delivery: Delivery;
  /** What stands for the credential now, for people. */
  readonly reference: string;
  readonly stored?: Stored;
  /** The variable or name that the credential goes by in the manager. */
  readonly name: string;
  /** More than the credential is stored: the whole value that it stands in, or the whole argument. */
  readonly whole: boolean | 'argument';
  readonly steps: readonly string[];
}

/** What a way of delivery looks at and writes to. */
export interface Work {
  readonly client: Client;
  readonly subject: Subject;
  /** Absent outside servers. */
  readonly anatomy: Anatomy | undefined;
  readonly known: KnownServer | undefined;
  readonly terms: RemedyTerms;
  readonly names: Names;
  readonly draft: Draft;
}

/** Delivers a unit if it can: writes to the draft, or leaves it as it was and gives `undefined`. */
export type Way = (unit: Unit, work: Work) => Delivered | undefined;
