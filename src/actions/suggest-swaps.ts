import { GitHubReviews } from '../adapters/github-reviews.ts';
import { Refused, UserError } from '../core/errors.ts';
import { subjectOf } from '../engine/event.ts';
import { review } from '../engine/review.ts';
import { swappedWords } from '../report/remediation-summary.ts';
import { reviewBody, suggestionComment } from '../report/suggestion.ts';
import type { End, Run } from './remediation-run.ts';

/** Suggests the swaps of a pull request's head on its lines. */
export async function suggestSwaps({ connection, payload, repositoryWith, remediate }: Run, pull: number): Promise<End> {
  const subject = subjectOf('pull_request', payload, undefined);
  if (!('kind' in subject) || subject.kind !== 'change')
    throw new UserError('The event of this run does not name both ends of its pull request.');
  const { base, head } = subject;
  const repository = await repositoryWith(head);
  const remediation = await remediate({ repository, commit: head, since: base });
  const none = { remediation, pulls: [], notices: [] };
  try {
    const words = {
      comment: suggestionComment,
      body: (suggestions: readonly unknown[], withheld: Parameters<typeof reviewBody>[1], more: number) =>
        reviewBody(suggestions, withheld, more, remediation.setup),
    };
    const reviews = new GitHubReviews(connection.api, connection.repository, connection.sleep);
    const { suggested, known } = await review(reviews, pull, head, remediation, words);
    if (suggested > 0)
      return {
        ...none,
        operation: 'suggested',
        headline: `A review suggests ${suggested === 1 ? '1 fix' : `${suggested} fixes`}; found: ${swappedWords(remediation)}.`,
      };
    const found =
      remediation.files.length === 0 ? 'There is nothing to swap' : `There is nothing new to suggest (${swappedWords(remediation)})`;
    return { ...none, operation: known > 0 ? 'unchanged' : 'none', headline: `${found}.` };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const headline = `Nothing could be suggested of ${swappedWords(remediation)}: ${error.message}`;
    return { ...none, operation: 'none', headline, refused: { reason: error, commit: head } };
  }
}
