/** A commit of a branch that its base does not have. */
export interface BranchCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** The forge made it, on a call of its API or a click on its pages; nobody pushed it. */
  readonly byForge: boolean;
}

/** A pull request from a branch of this repository. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly title: string;
  readonly body: string;
  /** Branch that it is to be merged into. */
  readonly base: string;
  /** Newest commit of it. */
  readonly head: string;
}

/** A file of a commit, as it is to be. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** What a pull request is opened with. */
export interface NewPullRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

/** People and teams that are asked to review. */
export interface Reviewers {
  readonly users: readonly string[];
  /** Slugs of teams of the repository's organisation. */
  readonly teams: readonly string[];
}

/**
 * Branches and pull requests of one repository, for proposals that a machine keeps up to date. Every
 * call that the forge turns down for good throws `Refused`; where it cannot be reached, `ForgeError`.
 */
export interface Proposals {
  /** Name of the branch that a clone checks out. */
  defaultBranch(): Promise<string>;
  /** Newest commit of a branch; `undefined` where there is no such branch. */
  tip(branch: string): Promise<string | undefined>;
  /** Names of the branches that begin with a text. */
  branches(beginning: string): Promise<readonly string[]>;
  /** What `head` has and `base` does not, oldest first; of very many the first and the last ones. */
  commits(base: string, head: string): Promise<readonly BranchCommit[]>;
  /** Which of these files are not ordinary files with exactly this text at a commit, and why, as a sentence. */
  differing(commit: string, files: readonly FileText[]): Promise<readonly { readonly path: string; readonly problem: string }[]>;
  /** Pull requests from a branch, newest first. */
  pulls(branch: string): Promise<readonly PullRequest[]>;
  /** Makes a branch of which there is none yet. */
  createBranch(branch: string, commit: string): Promise<void>;
  /** Writes files in one commit, signed by the forge, onto a branch that is at `parent`; its id. */
  commit(
    branch: string,
    parent: string,
    message: { readonly headline: string; readonly body: string },
    files: readonly FileText[],
  ): Promise<string>;
  /**
   * Moves `branch` from one commit to another (from nowhere: makes it), and `staging`, which is at
   * that commit too, is gone: both at once or neither. `false` where the branch is no longer where
   * it was.
   */
  swing(branch: string, from: string | undefined, to: string, staging: string): Promise<boolean>;
  /** Removes a branch if it is still at this commit; `false` where it is not. */
  removeBranch(branch: string, at: string): Promise<boolean>;
  /** Opens a pull request; `undefined` where there is one for this branch already. */
  open(pull: NewPullRequest): Promise<PullRequest | undefined>;
  update(number: number, change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' }): Promise<void>;
  label(number: number, labels: readonly string[]): Promise<void>;
  requestReviewers(number: number, reviewers: Reviewers): Promise<void>;
}
