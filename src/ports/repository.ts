/** A file of a commit's tree, as git names it. */
export interface TreeFile {
  /** `/` between the parts; bytes that are no UTF-8 are replaced (the file is still read). */
  readonly path: string;
  /** Object id of its content. */
  readonly blob: string;
  /** `link` for a symbolic link (the blob is its target). Submodules are left out. */
  readonly kind: 'file' | 'link';
}

/** A file that differs between two commits. A rename is a removal and an addition. */
export interface FileChange {
  readonly path: string;
  readonly before?: Omit<TreeFile, 'path'>;
  readonly after?: Omit<TreeFile, 'path'>;
}

/** What one commit of the change put into files. */
export interface CommitFiles {
  readonly sha: string;
  readonly files: readonly TreeFile[];
}

/** All that lies between two commits. */
export interface Range {
  /** The commit that was asked for as base, or `undefined` where everything is new. */
  readonly base: string | undefined;
  readonly head: string;
  readonly changes: readonly FileChange[];
  /** Content that commits of the range wrote, which may be gone at the head. */
  readonly history: readonly CommitFiles[];
  /** Why the history is incomplete; absent where every commit was seen. */
  readonly gap?: string;
}

/** A blob's bytes, or why they were not read. */
export type Content = { readonly bytes: Uint8Array } | { readonly problem: string };

/** A file that was looked for, at the first of its places where there was one. */
export interface FoundFile {
  readonly path: string;
  readonly content: Content;
}

/**
 * Commits of one repository, read without a checkout. Implemented over local git and over the
 * GitHub API; both promise the same answers (test/adapters/repository.test.ts).
 */
export interface Repository {
  /** For people: "git", "the GitHub API". */
  readonly name: string;
  /** How many files beside configurations a run may ask for: each costs a call elsewhere. */
  readonly textBudget: number;
  /** Whether this commit can be read here. */
  has(commit: string): Promise<boolean>;
  /** The commit that a branch name or other revision stands for, if it is known here. */
  resolve(revision: string): Promise<string | undefined>;
  /**
   * What lies between the common ancestor of `base` and `head`, and `head`. Without a base: all
   * files of `head`. With `direct`: between `base` itself and `head` (a push).
   * @throws ForgeError when the commits cannot be read or have no common ancestor.
   */
  range(base: string | undefined, head: string, options?: { readonly direct?: boolean }): Promise<Range>;
  /** Every file of a commit. */
  files(commit: string): Promise<readonly TreeFile[]>;
  /** The first of these paths that is a file of the commit; `undefined` where none is. */
  file(commit: string, paths: readonly string[]): Promise<FoundFile | undefined>;
  /** As `file` for several files at once, each with its own places, in as few questions as for one. */
  firsts<Name extends string>(
    commit: string,
    wanted: Readonly<Record<Name, readonly string[]>>,
  ): Promise<Readonly<Partial<Record<Name, FoundFile>>>>;
  /** Contents by blob id, in one go. Larger than `limit` bytes: a problem. */
  blobs(ids: readonly string[], limit: number): Promise<ReadonlyMap<string, Content>>;
  /** Ends what the adapter started. */
  close(): Promise<void>;
}
