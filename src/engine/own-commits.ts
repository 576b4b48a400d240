import { idsIn } from '../core/proposal-marks.ts';
import type { BranchCommit } from '../ports/proposals.ts';

/**
 * Whether a commit is one of ours: it names swaps, has one parent, and the forge made it on a call of
 * the API. What a person changed and pushed has that person as its committer, though the message may
 * still be ours; what somebody did on the forge's pages (a merge of the base, a suggestion that was
 * taken over) does not name swaps. A token of a person makes commits with that person as the author,
 * so the author says nothing.
 *
 * The newest commit of a branch speaks for it: who puts a commit of their own under ours makes ours anew.
 */
export function isOurs({ message, parents, byForge }: BranchCommit): boolean {
  return byForge && parents.length === 1 && idsIn(message) !== undefined;
}

/** The swaps that these commits were made for. */
export function idsOf(commits: readonly BranchCommit[]): readonly string[] {
  return commits.flatMap((commit) => (isOurs(commit) ? (idsIn(commit.message) ?? []) : []));
}
