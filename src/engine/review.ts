import { suggestionsIn } from '../core/proposal-marks.ts';
import type { Remediation } from '../core/remediation.ts';
import type { LineComment, Reviews } from '../ports/reviews.ts';
import { type Suggestion, suggestionsOf, type Withheld } from './suggest.ts';

/** Words for a review. */
export interface ReviewWords {
  comment(suggestion: Suggestion): string;
  /** `more`: suggestions that there was no room for. */
  body(suggestions: readonly Suggestion[], withheld: readonly Withheld[], more: number): string;
}

/** What was said on a pull request. */
export interface Reviewed {
  readonly suggested: number;
  /** Suggestions and remarks that stood there before. */
  readonly known: number;
  readonly withheld: readonly Withheld[];
}

/** Nobody clicks through more, and GitHub takes long over so many. */
const MOST_SUGGESTIONS = 50;

/**
 * Suggests the fixes on the lines of a pull request, in one review; what an earlier run suggested is
 * not said again. `commit` is its head, at which the remediation was made.
 * @throws Refused where the token may not write reviews, ForgeError where the forge did not answer.
 */
export async function review(
  reviews: Reviews,
  pull: number,
  commit: string,
  remediation: Remediation,
  words: ReviewWords,
): Promise<Reviewed> {
  const all = suggestionsOf(remediation.files, await reviews.shown(pull));
  const withheld = all.filter((one) => one.kind === 'withheld');
  if (all.length === 0) return { suggested: 0, known: 0, withheld };
  const said = new Set((await reviews.said(pull)).flatMap(suggestionsIn));
  const fresh = all.filter(({ id }) => !said.has(id));
  if (fresh.length === 0) return { suggested: 0, known: all.length, withheld };
  const suggestions = fresh.filter((one) => one.kind === 'suggestion');
  const told = suggestions.slice(0, MOST_SUGGESTIONS);
  const comments = told.map((one): LineComment => ({ path: one.path, first: one.first, last: one.last, body: words.comment(one) }));
  const remarks = fresh.filter((one) => one.kind === 'withheld');
  await reviews.review(pull, commit, words.body(told, remarks, suggestions.length - told.length), comments);
  return { suggested: told.length, known: all.length - fresh.length, withheld };
}
