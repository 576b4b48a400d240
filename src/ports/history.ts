/** A file as a commit left it. */
export interface FileVersion {
  readonly path: string;
  readonly commit: string;
  /** Seconds since 1970: the earlier of the days on which it was written and committed. */
  readonly at: number;
  /** Object id of its content; absent where the commit took the file away. */
  readonly blob?: string;
}

/** Versions of files, as far back as they are known here. */
export interface Versions {
  /** Of one file the newest first. */
  readonly versions: readonly FileVersion[];
  /** Why there may be older ones, as a sentence. */
  readonly gap?: string;
}

/** What commits did to single files. */
export interface History {
  /** Every version of these files up to a commit, also under the names that they had before they were renamed. */
  versions(head: string, paths: readonly string[]): Promise<Versions>;
}
