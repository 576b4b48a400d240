import { ForgeError, Refused } from '../core/errors.ts';
import { areAmong, areSame, CLOSED_MARK, isOutdated, trailersOf } from '../core/proposal-marks.ts';
import type { Remediation } from '../core/remediation.ts';
import { swapIds } from '../core/swap-id.ts';
import type { BranchCommit, Proposals, PullRequest, Reviewers } from '../ports/proposals.ts';
import { idsOf, isOurs } from './own-commits.ts';

/** Words for a remediation; `previous` is the description that stands there now. */
export type Compose = (
  remediation: Remediation,
  previous: string,
) => { readonly title: string; readonly body: string; readonly headline: string; readonly message: string };

/** How pull requests are to be. */
export interface Wishes {
  /** Branch that they are to be merged into. */
  readonly base: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** Whom to ask for a review of these files. */
  readonly reviewers: (paths: readonly string[]) => Reviewers;
  /** Propose what a closed pull request proposed once more. */
  readonly again: boolean;
  /** A word that no other run has: part of the name of the branch on which a commit is made. */
  readonly run: string;
  readonly compose: Compose;
}

/** What became of the pull request of one branch. */
export interface Proposed {
  readonly operation: 'created' | 'updated' | 'unchanged' | 'closed' | 'none';
  readonly branch: string;
  readonly pull?: { readonly number: number; readonly url: string };
  /** Why nothing was done, or what was not done besides, as sentences. */
  readonly notices: readonly string[];
}

/** Closed pull requests beyond these are no longer asked what they proposed. */
const MOST_CLOSED = 10;

/** All that is known of a branch before anything is written. */
interface Standing {
  readonly head: string | undefined;
  /** Newest commit of the branch; `undefined` where the base has it too, so that nothing can be lost. */
  readonly newest: BranchCommit | undefined;
  readonly pulls: readonly PullRequest[];
  readonly open: PullRequest | undefined;
}

async function look(proposals: Proposals, branch: string, tip: string): Promise<Standing> {
  const [head, pulls] = await Promise.all([proposals.tip(branch), proposals.pulls(branch)]);
  const newest = head === undefined ? undefined : (await proposals.commits(tip, head)).at(-1);
  return { head, newest, pulls, open: pulls.find(({ state }) => state === 'open') };
}

function result(operation: Proposed['operation'], branch: string, pull: PullRequest | undefined, ...notices: readonly string[]): Proposed {
  return { operation, branch, ...(pull === undefined ? {} : { pull: { number: pull.number, url: pull.url } }), notices };
}

/** Why this branch is not ours to write, as a sentence. */
function hands(branch: string, { newest, open }: Standing, base: string): string | undefined {
  if (newest !== undefined && !isOurs(newest))
    return `Somebody pushed to the branch ${branch}, so it is left alone; delete it, and the next run with "again" makes a new one.`;
  if (open !== undefined && open.base !== base)
    return `Pull request #${open.number} proposes the branch ${branch} for ${open.base}; give the input "branch" to have another one for ${base}.`;
  return undefined;
}

/** The newest pull request that a person closed without merging it, if all of these swaps were in such ones. */
async function declined(
  proposals: Proposals,
  pulls: readonly PullRequest[],
  tip: string,
  ids: readonly string[],
): Promise<PullRequest | undefined> {
  const closed = pulls.filter(({ state, body }) => state === 'closed' && !body.includes(CLOSED_MARK)).slice(0, MOST_CLOSED);
  const seen = new Set<string>();
  for (const { head } of closed) for (const id of idsOf(await proposals.commits(tip, head))) seen.add(id);
  return areAmong(ids, seen) ? closed[0] : undefined;
}

/**
 * Takes back a branch that this run made, then throws what led here. Where that fails too, the error
 * says which branch is left; it is removed only where it was put, `at` or at its newest commit.
 */
async function takeBack(proposals: Proposals, branch: string, at: string | undefined, error: unknown): Promise<never> {
  try {
    // An answer that never came may have been a yes, so the branch itself is asked.
    const tip = at ?? (await proposals.tip(branch));
    if (tip !== undefined) await proposals.removeBranch(branch, tip);
  } catch (cause) {
    if (!(cause instanceof ForgeError)) throw cause;
    const why = error instanceof Error ? error.message : 'The proposal was not made.';
    throw new ForgeError(`${why} The branch ${branch} is left behind; delete it.`, { cause: error });
  }
  throw error;
}

/**
 * Makes the commit on a branch of its own and then puts the proposal's branch onto it: whoever looks
 * at that branch sees the whole commit or the one before. `undefined` where somebody moved the branch.
 */
async function write(
  proposals: Proposals,
  branch: string,
  from: string | undefined,
  tip: string,
  remediation: Remediation,
  { compose, run }: Wishes,
): Promise<string | undefined> {
  const staging = `${branch}--${run}`;
  const words = compose(remediation, '');
  const trailers = trailersOf(swapIds(remediation.files));
  const body = words.message === '' ? trailers : `${words.message}\n\n${trailers}`;
  const files = remediation.files.map(({ path, after }) => ({ path, text: after }));
  let at: string;
  try {
    await proposals.createBranch(staging, tip);
    at = await proposals.commit(staging, tip, { headline: words.headline, body }, files);
    if (await proposals.swing(branch, from, at, staging)) return at;
  } catch (error) {
    return takeBack(proposals, staging, undefined, error);
  }
  await proposals.removeBranch(staging, at);
  return undefined;
}

/** Labels and reviewers of a new pull request. What is refused is a notice: the proposal itself stands. */
async function adorn(proposals: Proposals, pull: PullRequest, remediation: Remediation, wishes: Wishes): Promise<readonly string[]> {
  const notices: string[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      notices.push(error.message);
    }
  };
  if (wishes.labels.length > 0) await attempt(() => proposals.label(pull.number, wishes.labels));
  const { users, teams } = wishes.reviewers(remediation.files.map(({ path }) => path));
  if (users.length + teams.length > 0) await attempt(() => proposals.requestReviewers(pull.number, { users, teams }));
  return notices;
}

async function openPull(
  proposals: Proposals,
  branch: string,
  at: string,
  existed: boolean,
  remediation: Remediation,
  wishes: Wishes,
): Promise<Proposed> {
  const { title, body } = wishes.compose(remediation, '');
  let pull: PullRequest | undefined;
  try {
    pull = await proposals.open({ branch, base: wishes.base, title, body, draft: wishes.draft });
  } catch (error) {
    // Half a proposal is none: what this run made goes again.
    if (existed) throw error;
    return takeBack(proposals, branch, at, error);
  }
  if (pull === undefined) {
    const theirs = (await proposals.pulls(branch)).find(({ state }) => state === 'open');
    return result('unchanged', branch, theirs, 'Another run opened the pull request at the same time.');
  }
  return result('created', branch, pull, ...(await adorn(proposals, pull, remediation, wishes)));
}

/** Closes the proposal of a branch where nothing is left to swap, and removes the branch. */
async function closeProposal(proposals: Proposals, branch: string, standing: Standing, base: string): Promise<Proposed> {
  const { open, head } = standing;
  if (open === undefined || open.base !== base) return result('none', branch, undefined);
  const kept = hands(branch, standing, base);
  if (kept !== undefined) return result('none', branch, open, kept);
  const body = `Keygate closed this, because nothing is left that it would swap.\n\n${CLOSED_MARK}\n\n${open.body}`;
  await proposals.update(open.number, { state: 'closed', body: body.slice(0, 65_000) });
  if (head !== undefined) await proposals.removeBranch(branch, head);
  return result('closed', branch, open);
}

/**
 * Brings one branch and its pull request to where they should be for a remediation of the commit
 * `tip`, the newest of the base: opens it, writes it anew, leaves it or closes it. Nothing is written
 * where everything is as it should be.
 * @throws Refused where a person must change something first, ForgeError where the forge did not answer.
 */
export async function propose(
  proposals: Proposals,
  branch: string,
  tip: string,
  remediation: Remediation,
  wishes: Wishes,
): Promise<Proposed> {
  const ids = swapIds(remediation.files);
  for (const last of [false, true]) {
    const standing = await look(proposals, branch, tip);
    if (remediation.files.length === 0) return closeProposal(proposals, branch, standing, wishes.base);
    const { head, newest, open } = standing;
    const kept = hands(branch, standing, wishes.base);
    if (kept !== undefined) return result('none', branch, open, kept);
    if (open === undefined && !wishes.again) {
      const closed = await declined(proposals, standing.pulls, tip, ids);
      if (closed !== undefined)
        return result(
          'none',
          branch,
          closed,
          `Pull request #${closed.number} proposed this and was closed, so it is not proposed again; "again" does.`,
        );
    }
    const current = head !== undefined && (await isCurrent(proposals, newest, tip, remediation, ids)) ? head : undefined;
    const at = current ?? (await write(proposals, branch, head, tip, remediation, wishes));
    if (at === undefined) {
      if (!last) continue;
      return result(
        open === undefined ? 'none' : 'unchanged',
        branch,
        open,
        'Another run is writing the same branch, and this one leaves it to it.',
      );
    }
    if (open === undefined) return openPull(proposals, branch, at, head !== undefined, remediation, wishes);
    if (current !== undefined && !isOutdated(open.body, ids)) return result('unchanged', branch, open);
    const { title, body } = wishes.compose(remediation, open.body);
    if (title !== open.title || body !== open.body) await proposals.update(open.number, { title, body });
    return result('updated', branch, open);
  }
  throw new Error('unreachable');
}

/** Whether the branch already holds exactly what would be written now. */
async function isCurrent(
  proposals: Proposals,
  commit: BranchCommit | undefined,
  tip: string,
  { files }: Remediation,
  ids: readonly string[],
): Promise<boolean> {
  if (commit === undefined || commit.parents[0] !== tip || !areSame(ids, idsOf([commit]))) return false;
  const differing = await proposals.differing(
    commit.sha,
    files.map(({ path, after }) => ({ path, text: after })),
  );
  return differing.length === 0;
}
