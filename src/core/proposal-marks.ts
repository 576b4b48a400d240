import { shortId } from './swap-id.ts';

/**
 * What Keygate writes into commits and pull requests to know its own again. Marks say whose a thing is
 * and which swaps it was for; none is made of a credential.
 */
const TRAILER = 'Keygate-Remediation';
/** Of more swaps than these a commit names the whole set alone. */
const MOST_IDS = 1_000;
const IDS_A_LINE = 10;

/** In the description of a pull request that Keygate itself closed: it may propose the same again one day. */
export const CLOSED_MARK = '<!-- keygate: closed, for nothing was left to swap -->';

/** The ids as a commit names them. */
function named(ids: readonly string[]): readonly string[] {
  return ids.length > MOST_IDS ? [shortId(ids.join(' '))] : ids;
}

/** The last lines of a commit's message: which swaps it makes. */
export function trailersOf(ids: readonly string[]): string {
  const all = named(ids);
  const lines: string[] = [];
  for (let i = 0; i < all.length; i += IDS_A_LINE) lines.push(`${TRAILER}: ${all.slice(i, i + IDS_A_LINE).join(' ')}`);
  return lines.join('\n');
}

/** The swaps that a commit of ours names; `undefined` of any other message. */
export function idsIn(message: string): readonly string[] | undefined {
  const lines = message.split('\n').filter((line) => line.startsWith(`${TRAILER}: `));
  if (lines.length === 0) return undefined;
  return lines.flatMap((line) => line.slice(TRAILER.length + 2).match(/[0-9a-f]{12}/g) ?? []);
}

/** Whether all of these swaps are among some that commits named. */
export function areAmong(ids: readonly string[], among: ReadonlySet<string>): boolean {
  return named(ids).every((id) => among.has(id));
}

/** Whether a commit that names `theirs` is for exactly these swaps. */
export function areSame(ids: readonly string[], theirs: readonly string[]): boolean {
  return theirs.length === named(ids).length && areAmong(ids, new Set(theirs));
}

/** In a description: for which swaps it was written. */
export function descriptionMark(ids: readonly string[]): string {
  return `<!-- keygate: proposal ${shortId(ids.join(' '))} -->`;
}

/** Whether a description was written for other swaps than these. One without a mark was written by a person. */
export function isOutdated(body: string, ids: readonly string[]): boolean {
  return /<!-- keygate: proposal [0-9a-f]{12} -->/.test(body) && !body.includes(descriptionMark(ids));
}

/** In a review: one suggestion, or one fix that could not be suggested. */
export function suggestionMark(id: string): string {
  return `<!-- keygate: suggestion ${id} -->`;
}

/** The ids of the suggestions that a text makes. */
export function suggestionsIn(text: string): readonly string[] {
  return [...text.matchAll(/<!-- keygate: suggestion ([0-9a-f]{12}) -->/g)].map(([, id = '']) => id);
}
