/** What a run is about, found from the event that started it. */
export type Subject =
  /** What lies between the common ancestor of two commits and the head. */
  | { readonly kind: 'change'; readonly base: string; readonly head: string }
  /** A push: what lies between the branch's old and new tip. `default`: fall back to it if the old tip is gone. */
  | { readonly kind: 'push'; readonly before: string; readonly after: string; readonly fallback: string | undefined }
  /** A new branch: what it adds to the default branch. */
  | { readonly kind: 'branch'; readonly head: string; readonly onto: string | undefined }
  /** Nothing to compare with: everything the commit holds. */
  | { readonly kind: 'tree'; readonly commit: string }
  | { readonly kind: 'nothing'; readonly reason: string };

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ZERO = /^0+$/;

function at(payload: unknown, ...keys: readonly string[]): unknown {
  let value = payload;
  for (const key of keys) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

function commitAt(payload: unknown, ...keys: readonly string[]): string | undefined {
  const value = at(payload, ...keys);
  return typeof value === 'string' && COMMIT.test(value) ? value : undefined;
}

/** Number of the pull request that an event is about; `undefined` where it is about none. */
export function pullRequestOf(payload: unknown): number | undefined {
  const number = at(payload, 'pull_request', 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/**
 * Whether an event is about a change of another repository, or may be: its author may have written
 * anything, and nothing that this repository is let into may be asked for him.
 */
export function isForeign(payload: unknown): boolean {
  const home = at(payload, 'repository', 'full_name');
  const heads = [
    ...(at(payload, 'pull_request') === undefined ? [] : [at(payload, 'pull_request', 'head', 'repo', 'full_name')]),
    ...(at(payload, 'workflow_run') === undefined ? [] : [at(payload, 'workflow_run', 'head_repository', 'full_name')]),
    // The pull request of a comment may come from anywhere, and the event does not say.
    ...(at(payload, 'issue') === undefined ? [] : [undefined]),
  ];
  return heads.some((head) => typeof head !== 'string' || head !== home);
}

/**
 * Finds base and head of a GitHub event. `sha` is the commit that the run was started for. Only
 * commit ids and the name of the default branch are taken from the payload, and ids only if they
 * are full ones, so that nothing in it can reach a command line as an option.
 */
export function subjectOf(event: string, payload: unknown, sha: string | undefined): Subject | { readonly problem: string } {
  const base = commitAt(payload, 'pull_request', 'base', 'sha');
  const head = commitAt(payload, 'pull_request', 'head', 'sha');
  if (base !== undefined && head !== undefined) return { kind: 'change', base, head };
  const groupBase = commitAt(payload, 'merge_group', 'base_sha');
  const groupHead = commitAt(payload, 'merge_group', 'head_sha');
  if (groupBase !== undefined && groupHead !== undefined) return { kind: 'change', base: groupBase, head: groupHead };
  if (event === 'push') {
    const after = commitAt(payload, 'after') ?? (sha !== undefined && COMMIT.test(sha) ? sha : undefined);
    const before = commitAt(payload, 'before');
    if (at(payload, 'deleted') === true || after === undefined || ZERO.test(after))
      return { kind: 'nothing', reason: 'The push deleted a branch.' };
    const branch = at(payload, 'repository', 'default_branch');
    const onto = typeof branch === 'string' && branch !== '' && at(payload, 'ref') !== `refs/heads/${branch}` ? branch : undefined;
    if (before === undefined || ZERO.test(before)) return { kind: 'branch', head: after, onto };
    return { kind: 'push', before, after, fallback: onto };
  }
  if (sha !== undefined && COMMIT.test(sha)) return { kind: 'tree', commit: sha };
  return { problem: `the event "${event}" names no commit; give the inputs "base" and "head"` };
}
