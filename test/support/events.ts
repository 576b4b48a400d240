import type { PullRequest, RepositoryState } from './forge/model.ts';
import { type Places, pullJson, repositoryJson, userJson } from './forge/render.ts';

/** An event as a runner hands it to an action: the payload, and the variables that go with it. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `GITHUB_SHA`, `GITHUB_REF`, and for pull requests `GITHUB_BASE_REF` and `GITHUB_HEAD_REF`. */
  readonly sha: string;
  readonly ref: string;
  readonly baseRef?: string;
  readonly headRef?: string;
}

/** Where the event happened, and by whom. */
export interface EventPlace {
  /** The forge, for the addresses in the payload. */
  readonly forge: { readonly url: string; readonly serverUrl: string };
  readonly repository: RepositoryState;
  readonly sender?: string;
}

/** A commit and the branch it is on. */
export interface EventEnd {
  readonly sha: string;
  readonly ref: string;
}

/** What an event about a pull request tells. */
export interface PullEventOptions extends EventPlace {
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'ready_for_review' | 'labeled';
  /** A pull request that was opened on the forge; the other fields then come from it. */
  readonly pull?: PullRequest;
  readonly number?: number;
  readonly base?: EventEnd;
  readonly head?: EventEnd;
  /** The repository of the head, where it is a fork. */
  readonly fork?: RepositoryState;
  /** The test merge, which is what a workflow for `pull_request` runs on. */
  readonly mergeSha?: string;
  readonly draft?: boolean;
  readonly title?: string;
  readonly before?: string;
}

function places({ forge }: EventPlace): Places {
  return { api: forge.url, html: forge.serverUrl };
}

function common(options: EventPlace): Readonly<Record<string, unknown>> {
  return {
    repository: repositoryJson(places(options), options.repository),
    sender: userJson(places(options), options.sender ?? options.repository.owner),
  };
}

function pullOf(options: PullEventOptions): PullRequest {
  if (options.pull !== undefined) return options.pull;
  const { base, head, repository } = options;
  if (base === undefined || head === undefined) throw new Error('an event needs a pull request, or a base and a head');
  const from = options.fork ?? repository;
  const now = repository.createdAt;
  return {
    id: 1,
    number: options.number ?? 1,
    login: options.sender ?? from.owner,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    mergedAt: null,
    head: { repository: from, ...head },
    base: { repository, ...base },
    title: options.title ?? 'A change',
    body: null,
    state: 'open',
    draft: options.draft ?? false,
    maintainerCanModify: from !== repository,
    mergeSha: options.mergeSha ?? null,
    mergedOnto: base.sha,
    labels: [],
    reviewers: [],
    teamReviewers: [],
  };
}

function pullPayload(options: PullEventOptions, pull: PullRequest): Readonly<Record<string, unknown>> {
  const action = options.action ?? 'opened';
  return {
    action,
    number: pull.number,
    pull_request: {
      ...pullJson(places(options), options.repository, pull),
      merged: false,
      mergeable: null,
      mergeable_state: 'unknown',
      maintainer_can_modify: pull.maintainerCanModify,
    },
    ...(action === 'synchronize' && options.before !== undefined ? { before: options.before, after: pull.head.sha } : {}),
    ...common(options),
  };
}

/** `pull_request`: runs on the test merge, with what the head's author may do. */
export function pullRequest(options: PullEventOptions): RunnerEvent {
  const pull = pullOf(options);
  return {
    name: 'pull_request',
    payload: pullPayload(options, pull),
    sha: options.mergeSha ?? pull.mergeSha ?? pull.head.sha,
    ref: `refs/pull/${pull.number}/merge`,
    baseRef: pull.base.ref,
    headRef: pull.head.ref,
  };
}

/** `pull_request_target`: runs on the base, with what the repository may do. */
export function pullRequestTarget(options: PullEventOptions): RunnerEvent {
  const pull = pullOf(options);
  return {
    name: 'pull_request_target',
    payload: pullPayload(options, pull),
    sha: pull.base.sha,
    ref: `refs/heads/${pull.base.ref}`,
    baseRef: pull.base.ref,
    headRef: pull.head.ref,
  };
}

/** `merge_group`: a merge queue asks whether its batch may go in. */
export function mergeGroup(
  options: EventPlace & { readonly baseSha: string; readonly headSha: string; readonly baseRef?: string },
): RunnerEvent {
  const base = options.baseRef ?? options.repository.defaultBranch;
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-1-${options.baseSha}`;
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        base_ref: `refs/heads/${base}`,
        base_sha: options.baseSha,
        head_ref: ref,
        head_sha: options.headSha,
        head_commit: { id: options.headSha },
      },
      ...common(options),
    },
    sha: options.headSha,
    ref,
  };
}

/** `push`: a branch or tag moved; all zeros stand for "was not there" and "is no more". */
export function push(
  options: EventPlace & {
    readonly before: string;
    readonly after: string;
    readonly ref: string;
    readonly forced?: boolean;
    readonly created?: boolean;
    readonly deleted?: boolean;
  },
): RunnerEvent {
  const { before, after, ref } = options;
  const none = /^0+$/;
  const deleted = options.deleted ?? none.test(after);
  const pusher = options.sender ?? options.repository.owner;
  return {
    name: 'push',
    payload: {
      ref,
      before,
      after,
      base_ref: null,
      created: options.created ?? none.test(before),
      deleted,
      forced: options.forced ?? false,
      compare: `${options.forge.serverUrl}/${options.repository.fullName}/compare/${before}...${after}`,
      commits: [],
      head_commit: deleted ? null : { id: after },
      pusher: { name: pusher, email: 'pusher@example.com' },
      ...common(options),
    },
    sha: after,
    ref,
  };
}

/** `workflow_dispatch`: somebody pressed the button. */
export function workflowDispatch(
  options: EventPlace & {
    readonly sha: string;
    readonly ref?: string;
    readonly inputs?: Readonly<Record<string, string>>;
  },
): RunnerEvent {
  const ref = options.ref ?? `refs/heads/${options.repository.defaultBranch}`;
  return {
    name: 'workflow_dispatch',
    payload: {
      inputs: options.inputs ?? null,
      ref,
      workflow: '.github/workflows/test.yml',
      ...common(options),
    },
    sha: options.sha,
    ref,
  };
}

/** `schedule`: always the newest commit of the default branch. */
export function schedule(options: EventPlace & { readonly sha: string; readonly cron?: string }): RunnerEvent {
  return {
    name: 'schedule',
    payload: { schedule: options.cron ?? '0 6 * * 1', ...common(options) },
    sha: options.sha,
    ref: `refs/heads/${options.repository.defaultBranch}`,
  };
}
