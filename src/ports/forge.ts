import type { Annotation } from '../core/annotation.ts';

/** A finished check on a commit. */
export interface CheckRun {
  readonly head: string;
  readonly conclusion: 'failure' | 'neutral' | 'success';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** What a run may write on the forge; each needs a permission of its own. */
export interface Forge {
  /** @throws ForgeError naming `checks: write` where it is missing. */
  createCheckRun(run: CheckRun): Promise<void>;
  /**
   * Updates the comment that begins with `marker`, or creates it if `create` says so.
   * @throws ForgeError naming `pull-requests: write` where it is missing.
   */
  upsertComment(pullRequest: number, marker: string, body: string, create: boolean): Promise<void>;
}
