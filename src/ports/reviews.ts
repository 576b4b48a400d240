/** A comment on lines of the head of a pull request. */
export interface LineComment {
  readonly path: string;
  /** First and last line, from 1. */
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/** Reviews of pull requests of one repository. Throws as `Proposals` does. */
export interface Reviews {
  /** Lines of the head that the diff of a pull request shows, by path: the only ones that can be commented on. */
  shown(pull: number): Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  /** Texts of all reviews and of all comments on lines so far. */
  said(pull: number): Promise<readonly string[]>;
  /** Comments on a pull request, as it is at this commit, without approving or refusing it. */
  review(pull: number, commit: string, body: string, comments: readonly LineComment[]): Promise<void>;
}
