import type { Work } from './draft.ts';

/**
 * Whether the client would put something else in the place of a text that is written for a shell, or for a bridge: it
 * must be one that the client leaves as it stands where its own environment has no such variable.
 */
export function isReplaced(text: string, { client }: Work): boolean {
  return client.interpolations.some(
    ({ pattern, places, unset }) => unset !== 'verbatim' && places.includes('argument') && text.search(pattern) >= 0,
  );
}
