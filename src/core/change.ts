import type { PathSegment } from './model.ts';

/** What a program that reads a document gets of it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A change of one document, named by path so that several can be planned before any text moves.
 * `path` leads from the root of the document; of a key that stands twice the last one counts.
 */
export type Change =
  /** The scalar at `path` becomes this string. */
  | { readonly op: 'set'; readonly path: readonly PathSegment[]; readonly text: string }
  /** The map at `path` gets an entry more, behind its last one. There is none of this key yet. */
  | { readonly op: 'put'; readonly path: readonly PathSegment[]; readonly key: string; readonly value: Json }
  /** The list at `path` gets items in front of the one at index `at`, or at its end. */
  | { readonly op: 'insert'; readonly path: readonly PathSegment[]; readonly at: number; readonly items: readonly Json[] }
  /** The entry or item at `path` goes, with its key. */
  | { readonly op: 'remove'; readonly path: readonly PathSegment[] };

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy with the value at `path` replaced by what `make` makes of it; `undefined` from it takes the entry or item away. */
function replaced(value: Json, path: readonly PathSegment[], make: (value: Json) => Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return make(value);
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const item = typeof step === 'number' ? items[step] : undefined;
    if (item === undefined) throw new RangeError('a change names an item that is not there');
    const made = replaced(item, rest, make);
    return items.flatMap((one, i) => (i === step ? (made === undefined ? [] : [made]) : [one]));
  }
  if (!isMap(value) || !Object.hasOwn(value, step)) throw new RangeError('a change names an entry that is not there');
  const made = replaced(value[step] as Json, rest, make);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === step ? (made === undefined ? [] : [[key, made]]) : [[key, one]])),
  );
}

/**
 * What a document's value becomes by a change: the meaning that an edit of its text must have.
 * @throws RangeError where the path leads nowhere, or to something that cannot be changed so.
 */
export function applyChange(document: Json, change: Change): Json {
  const made = replaced(document, change.path, (value) => {
    switch (change.op) {
      case 'set':
        if (typeof value === 'object' && value !== null) throw new RangeError('only a scalar can be set');
        return change.text;
      case 'put':
        if (!isMap(value) || Object.hasOwn(value, change.key)) throw new RangeError('only a map without that key takes an entry');
        return { ...value, [change.key]: change.value };
      case 'insert': {
        if (!Array.isArray(value)) throw new RangeError('only a list takes items');
        const items = value as readonly Json[];
        return [...items.slice(0, change.at), ...change.items, ...items.slice(change.at)];
      }
      case 'remove':
        return undefined;
    }
  });
  if (made === undefined) throw new RangeError('the whole document cannot be removed');
  return made;
}
