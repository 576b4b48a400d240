import type { Signature } from './objects.ts';

/** The permissions of a token, named as in a workflow's `permissions:`. */
export type Permission = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'security-events';

/** What a token may do, and who it is. */
export interface TokenOptions {
  readonly permissions?: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
  /** `owner/name` of the repositories it was made for; all of them where absent. */
  readonly repositories?: readonly string[];
  readonly login?: string;
}

/** A token the forge gave out. */
export interface Identity extends TokenOptions {
  readonly login: string;
}

/** A comment on a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

/** One end of a pull request. */
export interface PullEnd {
  readonly repository: RepositoryState;
  ref: string;
  sha: string;
}

/** A pull request; its files and commits are always read from git. */
export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly login: string;
  readonly createdAt: string;
  readonly head: PullEnd;
  readonly base: PullEnd;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  maintainerCanModify: boolean;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  /** The test merge (`refs/pull/N/merge`); `null` where it conflicts. */
  mergeSha: string | null;
  /** The base commit that was last tried to merge with. */
  mergedOnto: string;
  readonly labels: string[];
  readonly reviewers: string[];
  readonly teamReviewers: string[];
}

/** A review, with the comments it made on lines. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly login: string;
  readonly commitId: string;
  readonly event: string;
  readonly body: string;
  readonly comments: readonly Readonly<Record<string, unknown>>[];
  readonly submittedAt: string;
}

/** An annotation of a check run, as it was sent. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** A check run; annotations are appended by each update, as GitHub does. */
export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

/** A SARIF upload, decoded. */
export interface SarifUpload {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly sarif: Readonly<Record<string, unknown>>;
}

/** What of a repository is not in git. */
export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly directory: string;
  readonly private: boolean;
  readonly parent: RepositoryState | undefined;
  readonly createdAt: Signature['date'];
  defaultBranch: string;
  codeScanning: boolean;
  /** Beginnings of names of branches that a rule forbids to make, move or remove. */
  readonly guarded: readonly string[];
  /** Logins and `organisation/team` that may be asked for a review; anybody where absent. */
  readonly collaborators: readonly string[] | undefined;
  /** "Allow GitHub Actions to create and approve pull requests", a setting of a repository. */
  actionsMayOpenPulls: boolean;
  readonly pulls: PullRequest[];
  readonly comments: IssueComment[];
  readonly reviews: Review[];
  readonly checkRuns: CheckRun[];
  readonly sarifs: SarifUpload[];
}

/** One exchange, for assertions. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the origin and without the prefix of an enterprise server. */
  readonly path: string;
  readonly query: string;
  /** 0 where the connection was cut. */
  readonly status: number;
  /** Login of the token, where a known one was sent. */
  readonly login: string | undefined;
}

/** What the handlers share. */
export interface ForgeState {
  readonly repositories: Map<string, RepositoryState>;
  readonly limits: Limits;
  /** A number no other thing of this forge has. */
  nextId(): number;
}

/** Where GitHub stops, lowered by tests that want to see what happens there. */
export interface Limits {
  /** Entries of a recursive tree before it is truncated. */
  readonly treeEntries: number;
  /** Files a comparison shows. */
  readonly compareFiles: number;
  /** Commits a comparison shows when it is not paginated. */
  readonly compareCommits: number;
  /** Files a commit shows on one page. */
  readonly commitFiles: number;
  /** Files a pull request lists in all. */
  readonly pullFiles: number;
  /** Commits a pull request lists in all. */
  readonly pullCommits: number;
  /** Bytes of a blob's text in GraphQL. */
  readonly blobText: number;
}

/** GitHub's limits, from its documentation; that of a blob's text was observed. */
export const GITHUB_LIMITS: Limits = {
  treeEntries: 100_000,
  compareFiles: 300,
  compareCommits: 250,
  commitFiles: 300,
  pullFiles: 3000,
  pullCommits: 250,
  blobText: 512_000,
};
