import type { Reading } from './read-expression.ts';

/** Expressions within expressions that are looked at for themselves. */
const MAX_NESTED = 6;

/**
 * Reads expressions at places that come in the order of the text, and none within more than a few
 * that were read before: each would be walked again by all that stand in it.
 */
export interface Nesting {
  /** What `read` gives for a place, the token at which is looked at; `undefined` too deep within others. */
  at(place: number, read: () => Reading): Reading | undefined;
}

/** Makes one for one walk over a text. */
export function makeNesting(): Nesting {
  const ends: number[] = [];
  return {
    at(place, read) {
      while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= place) ends.pop();
      if (ends.length >= MAX_NESTED) return undefined;
      const reading = read();
      ends.push(reading.next);
      return reading;
    },
  };
}
