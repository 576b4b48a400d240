import type { BranchCommit, Proposals, PullRequest } from '../../src/ports/proposals.ts';

type Files = Readonly<Record<string, string>>;
type Method = 'createBranch' | 'commit' | 'swing' | 'removeBranch' | 'open' | 'label' | 'requestReviewers';

/** Branches and pull requests in memory, with what a test does to them behind the engine's back. */
export interface Memory extends Proposals {
  /** Names of the calls that change something, in order. */
  readonly calls: string[];
  at(branch: string): string;
  text(branch: string, path: string): string | undefined;
  branchNames(): readonly string[];
  pull(number: number): PullRequest;
  /** A person pushes a commit. */
  push(branch: string, files: Files): void;
  /** A person replaces the history of a branch by one commit with these files. */
  rewrite(branch: string, files: Files): void;
  /** A person clicks for a merge. */
  merge(branch: string, other: string): void;
  edit(number: number, change: Partial<PullRequest>): void;
  /** The next call fails, before or after it does what it is to do. */
  failNext(method: Method, error: Error, options?: { readonly after?: boolean }): void;
  /** Something happens before the next call does what it is to do. */
  before(method: Method, happen: () => Promise<unknown>): void;
}

interface Stored extends BranchCommit {
  readonly files: Files;
}

/** A repository without a branch. */
export function memoryProposals(): Memory {
  const commits = new Map<string, Stored>();
  const refs = new Map<string, string>();
  const pulls: PullRequest[] = [];
  /** Branch of each pull request. */
  const heads = new Map<number, string>();
  const calls: string[] = [];
  const failures: { readonly method: Method; readonly error: Error; readonly after: boolean }[] = [];
  const happenings: { readonly method: Method; readonly happen: () => Promise<unknown> }[] = [];

  function store(parents: readonly string[], message: string, byForge: boolean, files: Files): string {
    const sha = (commits.size + 1).toString(16).padStart(40, '0');
    const before = parents[0] === undefined ? {} : commits.get(parents[0])?.files;
    commits.set(sha, { sha, parents, message, byForge, files: { ...before, ...files } });
    return sha;
  }

  function ancestors(sha: string): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (one: string): void => {
      if (found.has(one)) return;
      found.add(one);
      for (const parent of commits.get(one)?.parents ?? []) visit(parent);
    };
    visit(sha);
    return found;
  }

  async function change<T>(method: Method, work: () => T): Promise<T> {
    calls.push(method);
    const next = happenings.findIndex((one) => one.method === method);
    if (next >= 0) await happenings.splice(next, 1)[0]?.happen();
    const index = failures.findIndex((one) => one.method === method);
    const [failure] = index < 0 ? [] : failures.splice(index, 1);
    if (failure?.after === false) throw failure.error;
    const result = work();
    if (failure !== undefined) throw failure.error;
    return result;
  }

  function at(branch: string): string {
    const sha = refs.get(branch);
    if (sha === undefined) throw new Error(`there is no branch ${branch}`);
    return sha;
  }

  return {
    calls,
    at,
    text: (branch, path) => commits.get(at(branch))?.files[path],
    branchNames: () => [...refs.keys()].sort(),
    pull: (number) => pulls.find((one) => one.number === number) as PullRequest,
    push(branch, files) {
      const tip = refs.get(branch);
      refs.set(branch, store(tip === undefined ? [] : [tip], 'By hand', false, files));
    },
    rewrite(branch, files) {
      refs.set(branch, store([], 'Another history', false, files));
    },
    merge(branch, other) {
      refs.set(branch, store([at(branch), at(other)], `Merge ${other}`, true, {}));
    },
    edit(number, given) {
      const index = pulls.findIndex((one) => one.number === number);
      pulls[index] = { ...(pulls[index] as PullRequest), ...given };
    },
    failNext: (method, error, options = {}) => void failures.push({ method, error, after: options.after === true }),
    before: (method, happen) => void happenings.push({ method, happen }),

    defaultBranch: () => Promise.resolve('main'),
    tip: (branch) => Promise.resolve(refs.get(branch)),
    branches: (beginning) => Promise.resolve([...refs.keys()].filter((name) => name.startsWith(beginning))),
    commits(base, head) {
      const known = ancestors(base);
      const added = [...ancestors(head)].filter((sha) => !known.has(sha));
      // Found from the newest on.
      return Promise.resolve(added.reverse().map((sha) => commits.get(sha) as Stored));
    },
    differing(commit, files) {
      const held = commits.get(commit)?.files ?? {};
      return Promise.resolve(files.flatMap(({ path, text }) => (held[path] === text ? [] : [{ path, problem: 'The file changed.' }])));
    },
    pulls: (branch) => Promise.resolve(pulls.filter((one) => heads.get(one.number) === branch).reverse()),
    createBranch: (branch, commit) => change('createBranch', () => void refs.set(branch, commit)),
    commit: (branch, parent, message, files) =>
      change('commit', () => {
        if (refs.get(branch) !== parent) throw new Error('the branch is not there');
        const sha = store(
          [parent],
          `${message.headline}\n\n${message.body}`,
          true,
          Object.fromEntries(files.map(({ path, text }) => [path, text])),
        );
        refs.set(branch, sha);
        return sha;
      }),
    swing: (branch, from, to, staging) =>
      change('swing', () => {
        if (refs.get(branch) !== from) return false;
        refs.set(branch, to);
        refs.delete(staging);
        return true;
      }),
    removeBranch: (branch, commit) =>
      change('removeBranch', () => {
        if (refs.get(branch) !== commit) return false;
        refs.delete(branch);
        return true;
      }),
    open: ({ branch, base, title, body }) =>
      change('open', () => {
        if (pulls.some((one) => heads.get(one.number) === branch && one.state === 'open')) return undefined;
        const number = pulls.length + 1;
        const made: PullRequest = { number, url: `https://forge.example/${number}`, state: 'open', title, body, base, head: at(branch) };
        heads.set(number, branch);
        pulls.push(made);
        return made;
      }),
    update(number, given) {
      calls.push('update');
      const index = pulls.findIndex((one) => one.number === number);
      pulls[index] = { ...(pulls[index] as PullRequest), ...given };
      return Promise.resolve();
    },
    label: () => change('label', () => undefined),
    requestReviewers: () => change('requestReviewers', () => undefined),
  };
}
