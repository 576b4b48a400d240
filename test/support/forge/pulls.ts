import { type Context, type Handler, loginOf, nodeId, numberParam, paginate, textField, textsField } from './context.ts';
import { bring, findInNetwork, findMergeBase, patchReply, revList } from './commits.ts';
import { diffTrees, type FileChange, linesShown } from './diff.ts';
import { git, gitText, runGit } from './git.ts';
import type { ForgeState, PullRequest, RepositoryState, Review } from './model.ts';
import { isoTime, readCommit, readCommits, readObject, readObjects } from './objects.ts';
import { authorAssociation, commitJson, fileJson, labelJson, pullJson, repositoryUrl, userJson } from './render.ts';
import { apiError, notFound, unprocessable } from './reply.ts';

/** What a pull request is opened with. */
export interface PullOptions {
  /** A branch of `headRepository`. */
  readonly head: string;
  /** A branch of the repository; its default branch where absent. */
  readonly base?: string;
  readonly headRepository?: RepositoryState;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly login?: string;
}

/** Opens a pull request as GitHub would, with its `refs/pull/N/head` and `refs/pull/N/merge`. */
export async function openPull(forge: ForgeState, repository: RepositoryState, options: PullOptions): Promise<PullRequest> {
  const from = options.headRepository ?? repository;
  const baseRef = options.base ?? repository.defaultBranch;
  const base = await readCommit(repository.directory, `refs/heads/${baseRef}`);
  const head = await readCommit(from.directory, `refs/heads/${options.head}`);
  if (base === undefined) throw invalidPull({ field: 'base', code: 'invalid' });
  if (head === undefined) throw invalidPull({ field: 'head', code: 'invalid' });
  const label = `${from.owner}:${options.head}`;
  const same = repository.pulls.some(
    (pull) => pull.state === 'open' && pull.base.ref === baseRef && pull.head.ref === options.head && pull.head.repository === from,
  );
  if (same) throw invalidPull({ code: 'custom', message: `A pull request already exists for ${label}.` });
  await bring(from, repository, head.sha);
  if ((await revList(repository, ['--max-count=1', `${base.sha}..${head.sha}`])).length === 0) {
    throw invalidPull({ code: 'custom', message: `No commits between ${baseRef} and ${label}` });
  }
  const now = isoTime();
  const pull: PullRequest = {
    id: forge.nextId(),
    number: repository.pulls.length + 1,
    login: options.login ?? from.owner,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    mergedAt: null,
    head: { repository: from, ref: options.head, sha: head.sha },
    base: { repository, ref: baseRef, sha: base.sha },
    title: options.title ?? head.message.split('\n')[0] ?? '',
    body: options.body ?? null,
    state: 'open',
    draft: options.draft ?? false,
    maintainerCanModify: true,
    mergeSha: null,
    mergedOnto: base.sha,
    labels: [],
    reviewers: [],
    teamReviewers: [],
  };
  repository.pulls.push(pull);
  await writePullRefs(repository, pull, base.sha);
  return pull;
}

function invalidPull(error: Readonly<Record<string, string>>): Error {
  return unprocessable('Validation Failed', [{ resource: 'PullRequest', ...error }]);
}

/** Lets every open pull request follow its branches, as GitHub does after a push. */
export async function followBranches(repository: RepositoryState): Promise<void> {
  for (const pull of repository.pulls) {
    if (pull.state !== 'open') continue;
    const [base, head] = await tips(repository, pull);
    if (base === undefined) continue;
    if (head === undefined) {
      // A pull request ends with its branch.
      close(pull);
      continue;
    }
    if (head === pull.head.sha && base === pull.mergedOnto) continue;
    await bring(pull.head.repository, repository, head);
    if ((await revList(repository, ['--max-count=1', `${base}..${head}`])).length === 0) {
      // Put back to where the base has been, it has nothing to propose; else the base took it in.
      if (head === pull.head.sha) pull.mergedAt = isoTime();
      close(pull);
      continue;
    }
    if (head !== pull.head.sha) {
      pull.head.sha = head;
      pull.base.sha = base;
      pull.updatedAt = isoTime();
    }
    await writePullRefs(repository, pull, base);
  }
}

function close(pull: PullRequest): void {
  pull.state = 'closed';
  pull.closedAt = isoTime();
  pull.updatedAt = pull.closedAt;
}

/** The newest commits of both branches of a pull request. */
async function tips(repository: RepositoryState, pull: PullRequest): Promise<readonly (string | undefined)[]> {
  const from = pull.head.repository;
  const names = [`refs/heads/${pull.base.ref}`, `refs/heads/${pull.head.ref}`] as const;
  const objects =
    from === repository
      ? await readObjects(repository.directory, names)
      : await Promise.all([readObject(repository.directory, names[0]), readObject(from.directory, names[1])]);
  return objects.map((object) => object?.oid);
}

async function writePullRefs(repository: RepositoryState, pull: PullRequest, base: string): Promise<void> {
  const { directory } = repository;
  pull.mergedOnto = base;
  await git(directory, ['update-ref', `refs/pull/${pull.number}/head`, pull.head.sha]);
  const merged = await runGit(directory, ['merge-tree', '--write-tree', base, pull.head.sha]);
  const merge = `refs/pull/${pull.number}/merge`;
  if (merged.code !== 0) {
    pull.mergeSha = null;
    await runGit(directory, ['update-ref', '-d', merge]);
    return;
  }
  const tree = merged.stdout.toString('utf8').split('\n')[0] ?? '';
  const message = `Merge ${pull.head.sha} into ${base}`;
  const parents = ['-p', base, '-p', pull.head.sha];
  pull.mergeSha = await gitText(directory, ['commit-tree', tree, ...parents, '-m', message]);
  await git(directory, ['update-ref', merge, pull.mergeSha]);
}

function findPull(context: Context, name = 'pull_number'): PullRequest {
  const number = numberParam(context, name);
  const pull = context.repository.pulls.find((each) => each.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

async function pullRange(
  repository: RepositoryState,
  pull: PullRequest,
): Promise<{ readonly base: string; readonly commits: readonly string[]; readonly changes: readonly FileChange[] }> {
  const tip = await readCommit(repository.directory, `refs/heads/${pull.base.ref}`);
  const against = pull.state === 'open' ? (tip?.sha ?? pull.base.sha) : pull.base.sha;
  const base = (await findMergeBase(repository, against, pull.head.sha)) ?? against;
  return {
    base,
    commits: await revList(repository, ['--topo-order', '--reverse', `${against}..${pull.head.sha}`]),
    changes: await diffTrees(repository.directory, base, pull.head.sha),
  };
}

async function fullPullJson(context: Context, pull: PullRequest): Promise<Readonly<Record<string, unknown>>> {
  const { commits, changes } = await pullRange(context.repository, pull);
  const sum = (count: (change: FileChange) => number): number => changes.reduce((total, change) => total + count(change), 0);
  return {
    ...pullJson(context, context.repository, pull),
    merged: pull.mergedAt !== null,
    mergeable: pull.mergeSha !== null,
    mergeable_state: pull.mergeSha === null ? 'dirty' : 'clean',
    rebaseable: pull.mergeSha !== null,
    merged_by: null,
    comments: context.repository.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commits.length,
    additions: sum((change) => change.additions),
    deletions: sum((change) => change.deletions),
    changed_files: changes.length,
  };
}

/** GET pulls/{pull_number} */
export const getPull: Handler = async (context) => {
  const pull = findPull(context);
  const { base } = await pullRange(context.repository, pull);
  const asText = await patchReply(context, base, pull.head.sha);
  return asText ?? { status: 200, body: await fullPullJson(context, pull) };
};

/** GET pulls */
export const listPulls: Handler = async (context) => {
  const { query, repository } = context;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const field = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const found = repository.pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      // GitHub ignores a head without its owner.
      (head === null || !head.includes(':') || head === `${pull.head.repository.owner}:${pull.head.ref}`) &&
      (base === null || base === pull.base.ref),
  );
  // Newest first unless asked otherwise; what was made in the same second keeps the order of numbers.
  const order = (query.get('direction') ?? 'desc') === 'asc' ? 1 : -1;
  found.sort((a, b) => order * (a[field] === b[field] ? a.number - b.number : a[field] < b[field] ? -1 : 1));
  const page = paginate(context, found);
  return { status: 200, headers: page.headers, body: page.items.map((pull) => pullJson(context, repository, pull)) };
};

/** POST pulls */
export const createPull: Handler = async (context) => {
  const { forge, repository, body } = context;
  const login = loginOf(context);
  if (login === 'github-actions[bot]' && !repository.actionsMayOpenPulls) {
    throw apiError(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const parts = (textField(body, 'head') ?? '').split(':');
  const head = parts.pop() ?? '';
  const [owner] = parts;
  const from = owner === undefined ? repository : findInNetwork(context, owner);
  if (from === undefined) throw invalidPull({ field: 'head', code: 'invalid' });
  const title = textField(body, 'title');
  if (title === undefined || title === '') throw invalidPull({ field: 'title', code: 'missing_field' });
  const base = textField(body, 'base');
  const text = textField(body, 'body');
  if (text !== undefined) demandLength(text);
  const pull = await openPull(forge, repository, {
    head,
    headRepository: from,
    title,
    login,
    draft: body['draft'] === true,
    ...(base === undefined ? {} : { base }),
    ...(text === undefined ? {} : { body: text }),
  });
  return { status: 201, body: await fullPullJson(context, pull) };
};

/** PATCH pulls/{pull_number} */
export const updatePull: Handler = async (context) => {
  const pull = findPull(context);
  const { body } = context;
  const text = textField(body, 'body');
  if (text !== undefined) demandLength(text);
  const base = textField(body, 'base');
  if (base !== undefined) {
    const tip = await readCommit(context.repository.directory, `refs/heads/${base}`);
    if (tip === undefined) throw invalidPull({ field: 'base', code: 'invalid' });
    pull.base.ref = base;
    pull.base.sha = tip.sha;
    await writePullRefs(context.repository, pull, tip.sha);
  }
  pull.title = textField(body, 'title') ?? pull.title;
  pull.body = text ?? pull.body;
  if (typeof body['maintainer_can_modify'] === 'boolean') pull.maintainerCanModify = body['maintainer_can_modify'];
  const state = body['state'];
  if (state === 'open' || state === 'closed') {
    pull.state = state;
    pull.closedAt = state === 'closed' ? (pull.closedAt ?? isoTime()) : null;
  }
  pull.updatedAt = isoTime();
  return { status: 200, body: await fullPullJson(context, pull) };
};

/** Refuses a text that GitHub finds too long for a comment or a description. */
export function demandLength(text: string): void {
  const MOST = 65_536;
  if ([...text].length > MOST) {
    throw unprocessable('Validation Failed', [
      { resource: 'Issue', code: 'custom', field: 'body', message: `body is too long (maximum is ${MOST} characters)` },
    ]);
  }
}

/** GET pulls/{pull_number}/files */
export const listPullFiles: Handler = async (context) => {
  const pull = findPull(context);
  const { changes } = await pullRange(context.repository, pull);
  const page = paginate(context, changes.slice(0, context.forge.limits.pullFiles));
  return {
    status: 200,
    headers: page.headers,
    body: page.items.map((change) => fileJson(context, context.repository, pull.head.sha, change)),
  };
};

/** GET pulls/{pull_number}/commits */
export const listPullCommits: Handler = async (context) => {
  const { commits } = await pullRange(context.repository, findPull(context));
  const page = paginate(context, commits.slice(0, context.forge.limits.pullCommits));
  const read = await readCommits(context.repository.directory, page.items);
  return {
    status: 200,
    headers: page.headers,
    body: read.map((commit) => commitJson(context, context.repository, commit)),
  };
};

/** POST pulls/{pull_number}/reviews */
export const createReview: Handler = async (context) => {
  const { repository, body } = context;
  const pull = findPull(context);
  const event = textField(body, 'event') ?? 'PENDING';
  const text = textField(body, 'body') ?? '';
  const comments = Array.isArray(body['comments']) ? (body['comments'] as Readonly<Record<string, unknown>>[]) : [];
  if ((event === 'REQUEST_CHANGES' || event === 'COMMENT') && text === '' && comments.length === 0) {
    throw unprocessable('Unprocessable Entity', ["Body can't be blank"]);
  }
  const login = loginOf(context);
  if (login === pull.login && event !== 'COMMENT' && event !== 'PENDING') {
    const what = event === 'APPROVE' ? 'approve' : 'request changes on';
    throw unprocessable('Unprocessable Entity', [`Can not ${what} your own pull request`]);
  }
  if (login === 'github-actions[bot]' && event === 'APPROVE' && !repository.actionsMayOpenPulls) {
    throw apiError(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const { changes } = await pullRange(repository, pull);
  for (const comment of comments) demandPlace(changes, comment);
  const id = context.forge.nextId();
  const commitId = textField(body, 'commit_id') ?? pull.head.sha;
  const submittedAt = isoTime();
  const review: Review = {
    id,
    pull: pull.number,
    login,
    commitId,
    event,
    body: text,
    comments: comments.map((comment) => ({ ...comment, id: context.forge.nextId() })),
    submittedAt,
  };
  repository.reviews.push(review);
  return { status: 200, body: reviewJson(context, review) };
};

const REVIEW_STATES: Readonly<Record<string, string>> = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' };

function reviewJson(context: Context, review: Review): Readonly<Record<string, unknown>> {
  const { repository } = context;
  const url = `${repositoryUrl(context, repository)}/pulls/${review.pull}`;
  const page = `${context.html}/${repository.fullName}/pull/${review.pull}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userJson(context, review.login),
    body: review.body,
    state: REVIEW_STATES[review.event] ?? review.event,
    html_url: page,
    pull_request_url: url,
    _links: { html: { href: page }, pull_request: { href: url } },
    ...(review.event === 'PENDING' ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
    author_association: authorAssociation(repository, review.login),
  };
}

/** GET pulls/{pull_number}/reviews */
export const listReviews: Handler = async (context) => {
  const pull = findPull(context);
  const page = paginate(
    context,
    context.repository.reviews.filter((review) => review.pull === pull.number),
  );
  return { status: 200, headers: page.headers, body: page.items.map((review) => reviewJson(context, review)) };
};

/** GET pulls/{pull_number}/comments */
export const listReviewComments: Handler = async (context) => {
  const pull = findPull(context);
  const reviews = context.repository.reviews.filter((review) => review.pull === pull.number);
  const page = paginate(
    context,
    reviews.flatMap((review) => review.comments.map((comment) => reviewCommentJson(context, review, comment))),
  );
  return { status: 200, headers: page.headers, body: page.items };
};

function reviewCommentJson(
  context: Context,
  review: Review,
  comment: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { repository } = context;
  const base = `${repositoryUrl(context, repository)}/pulls`;
  const id = Number(comment['id']);
  const page = `${context.html}/${repository.fullName}/pull/${review.pull}#discussion_r${id}`;
  return {
    id,
    node_id: nodeId('PullRequestReviewComment', id),
    url: `${base}/comments/${id}`,
    pull_request_review_id: review.id,
    diff_hunk: '',
    path: comment['path'],
    line: comment['line'],
    side: comment['side'] ?? 'RIGHT',
    ...(comment['start_line'] === undefined ? {} : { start_line: comment['start_line'], start_side: comment['start_side'] ?? 'RIGHT' }),
    commit_id: review.commitId,
    original_commit_id: review.commitId,
    user: userJson(context, review.login),
    body: comment['body'],
    created_at: review.submittedAt,
    updated_at: review.submittedAt,
    html_url: page,
    pull_request_url: `${base}/${review.pull}`,
    author_association: authorAssociation(repository, review.login),
    _links: { self: { href: `${base}/comments/${id}` }, html: { href: page }, pull_request: { href: `${base}/${review.pull}` } },
  };
}

/** A review comment must stand on a line that the pull request's diff shows. */
function demandPlace(changes: readonly FileChange[], comment: Readonly<Record<string, unknown>>): void {
  const change = changes.find((each) => each.path === comment['path']);
  if (change === undefined) throw unprocessable('Unprocessable Entity', ['Path could not be resolved']);
  const lines = linesShown(change.patch ?? '');
  const check = (line: unknown, side: unknown, name: string): void => {
    if (typeof line !== 'number') return;
    const shown = side === 'LEFT' ? lines.left : lines.right;
    if (!shown.has(line)) throw unprocessable('Unprocessable Entity', [`${name} could not be resolved`]);
  };
  check(comment['line'], comment['side'], 'Line');
  check(comment['start_line'], comment['start_side'] ?? comment['side'], 'Start line');
}

/** POST issues/{issue_number}/labels */
export const addLabels: Handler = async (context) => {
  const pull = findPull(context, 'issue_number');
  const given = Array.isArray(context.body['labels']) ? context.body['labels'] : [];
  for (const label of given as readonly unknown[]) {
    const name = typeof label === 'string' ? label : textField(label as Readonly<Record<string, unknown>>, 'name');
    if (name !== undefined && !pull.labels.includes(name)) pull.labels.push(name);
  }
  return { status: 200, body: pull.labels.map((name) => labelJson(context, context.repository, name)) };
};

/** POST pulls/{pull_number}/requested_reviewers */
export const requestReviewers: Handler = async (context) => {
  const pull = findPull(context);
  const reviewers = textsField(context.body, 'reviewers');
  if (reviewers.includes(pull.login)) {
    throw unprocessable('Review cannot be requested from pull request author.');
  }
  const { collaborators } = context.repository;
  const asked = [...reviewers, ...textsField(context.body, 'team_reviewers').map((team) => `${context.repository.owner}/${team}`)];
  if (collaborators !== undefined && !asked.every((name) => collaborators.includes(name))) {
    throw unprocessable(
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${context.repository.fullName} repository.`,
    );
  }
  pull.reviewers.push(...reviewers.filter((login) => !pull.reviewers.includes(login)));
  const teams = textsField(context.body, 'team_reviewers');
  pull.teamReviewers.push(...teams.filter((team) => !pull.teamReviewers.includes(team)));
  return { status: 201, body: pullJson(context, context.repository, pull) };
};
