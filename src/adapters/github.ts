import { ForgeError } from '../core/errors.ts';
import { LARGEST_TERMS } from '../core/policy.ts';
import type { CommitFiles, Content, FileChange, FoundFile, Range, Repository, TreeFile } from '../ports/repository.ts';
import { firstsOf } from './firsts.ts';
import { tooLarge } from './git-objects.ts';
import { field, forgeError, list, patiently, type Requester, type Sleep, statusOf, text } from './github-answers.ts';

/** Commits of one change that are walked one by one over the API. */
const MAX_COMMITS = 250;
/** Files of a commit in one answer; a commit with as many may have more. */
const LISTED_FILES = 100;
const BLOBS_A_QUERY = 60;
/** Some fifty queries, of the thousand an hour that a run's own token has. */
const MAX_TEXTS = 3_000;
const AT_ONCE = 6;

/** Runs jobs a few at a time, in order of arrival. */
async function pooled<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    while (next < items.length) {
      const i = next++;
      const item = items[i];
      if (item !== undefined) results[i] = await work(item);
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}

function treeFile(entry: unknown, prefix: string): TreeFile | undefined {
  const mode = text(entry, 'mode');
  const blob = text(entry, 'sha');
  const path = `${prefix}${text(entry, 'path')}`;
  if (blob === '' || (mode !== '120000' && !mode.startsWith('100'))) return undefined;
  return { path, blob, kind: mode === '120000' ? 'link' : 'file' };
}

/** A submodule in a commit's list of files: its id is the commit that its one line names. */
function isSubmodule(file: unknown): boolean {
  return /^\+Subproject commit (?<id>[0-9a-f]{40,64})$/m.exec(text(file, 'patch'))?.groups?.['id'] === text(file, 'sha');
}

/**
 * The bytes of a blob from its text in GraphQL, which is not always the same: it is checked against
 * the blob's own id (SHA-1 repositories). `undefined` where it must be fetched by itself.
 */
async function textContent(blob: unknown, id: string, limit: number): Promise<Content | undefined> {
  const size = field(blob, 'byteSize');
  if (typeof size === 'number' && size > limit) return { problem: tooLarge(size, limit) };
  if (field(blob, 'isTruncated') !== false) return undefined;
  // Loaded late: it costs a start 3 ms.
  const { createHash } = await import('node:crypto');
  const bytes = Buffer.from(text(blob, 'text'), 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id ? { bytes } : undefined;
}

/** A repository on GitHub, read through its API: no clone, no checkout. */
export class GitHubRepository implements Repository {
  readonly name = 'the GitHub API';
  readonly textBudget = MAX_TEXTS;
  readonly #api: Requester;
  readonly #owner: string;
  readonly #repo: string;
  readonly #sleep: Sleep;

  constructor(api: Requester, repository: string, sleep: Sleep) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#api = api;
    this.#owner = owner;
    this.#repo = repo;
    this.#sleep = sleep;
  }

  async #get(path: string, parameters: Readonly<Record<string, unknown>>, doing: string): Promise<unknown> {
    try {
      const { data } = await patiently(
        () => this.#api.request(`GET /repos/{owner}/{repo}/${path}`, { owner: this.#owner, repo: this.#repo, ...parameters }),
        this.#sleep,
      );
      if (typeof data !== 'object' || data === null) throw new ForgeError(`GitHub's answer while ${doing} is no JSON.`);
      return data;
    } catch (error) {
      throw error instanceof ForgeError ? error : forgeError(error, doing, 'contents: read');
    }
  }

  async #absent<T>(call: Promise<T>): Promise<T | undefined> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof ForgeError && (error.status === 404 || error.status === 422)) return undefined;
      throw error;
    }
  }

  async has(commit: string): Promise<boolean> {
    return (await this.#absent(this.#get('git/commits/{commit_sha}', { commit_sha: commit }, 'reading a commit'))) !== undefined;
  }

  async resolve(revision: string): Promise<string | undefined> {
    const found = await this.#absent(this.#get('commits/{ref}', { ref: revision, per_page: 1 }, 'resolving a branch'));
    const sha = text(found, 'sha');
    return sha === '' ? undefined : sha;
  }

  async range(base: string | undefined, head: string, options: { readonly direct?: boolean } = {}): Promise<Range> {
    if (base === undefined) {
      const files = await this.files(head);
      return {
        base: undefined,
        head,
        changes: files.map(({ path, ...after }) => ({ path, after })),
        history: [],
        gap: 'There is no commit to compare with, so earlier commits were not examined one by one.',
      };
    }
    const direct = options.direct === true;
    const compared = await this.#compare(base, head).catch((error: unknown) => {
      // What was pushed over another history is compared all the same; only its commits are unknown.
      if (direct && error instanceof ForgeError && error.message.includes('no common ancestor')) return undefined;
      throw error;
    });
    const changes = await this.#differences(direct ? base : (compared?.ancestor ?? base), head);
    if (compared === undefined) {
      return { base, head, changes, history: [], gap: 'The push replaced another history, so its commits were not examined one by one.' };
    }
    const walked = compared.commits.slice(-MAX_COMMITS);
    // One commit is the change itself; only with two can something come and go.
    const history = walked.length < 2 ? [] : await pooled([...walked].reverse(), (sha) => this.#commitFiles(sha));
    const gap =
      compared.total > walked.length
        ? `The change has ${compared.total} commits; only ${walked.length} were examined one by one.`
        : undefined;
    return { base, head, changes, history, ...(gap === undefined ? {} : { gap }) };
  }

  async #compare(
    base: string,
    head: string,
  ): Promise<{ readonly ancestor: string; readonly commits: readonly string[]; readonly total: number }> {
    const page = (number: number): Promise<unknown> =>
      this.#get('compare/{basehead}', { basehead: `${base}...${head}`, per_page: 100, page: number }, 'comparing base and head');
    const first = await page(1);
    const ancestor = text(first, 'merge_base_commit', 'sha');
    if (ancestor === '') throw new ForgeError('GitHub names no common ancestor of base and head.');
    const total = Number(field(first, 'total_commits') ?? 0);
    const commits = list(first, 'commits').map((commit) => text(commit, 'sha'));
    for (let number = 2; commits.length < Math.min(total, MAX_COMMITS); number++) {
      const more = list(await page(number), 'commits');
      if (more.length === 0) break;
      commits.push(...more.map((commit) => text(commit, 'sha')));
    }
    return { ancestor, commits, total };
  }

  /**
   * What a commit wrote. A merge counts for what is in none of its parents, as `git log -c` has it;
   * its list of files is against the first parent alone, and long lists are cut, so both are
   * compared tree by tree.
   */
  async #commitFiles(sha: string): Promise<CommitFiles> {
    const answer = await this.#get('commits/{ref}', { ref: sha, per_page: LISTED_FILES, page: 1 }, 'reading a commit');
    const parents = list(answer, 'parents').map((parent) => text(parent, 'sha'));
    const listed = list(answer, 'files');
    if (parents.length < 2 && listed.length < LISTED_FILES) {
      const files = listed
        .filter((file) => text(file, 'status') !== 'removed' && text(file, 'sha') !== '' && !isSubmodule(file))
        .map((file): TreeFile => ({ path: text(file, 'filename'), blob: text(file, 'sha'), kind: 'file' }));
      return { sha, files };
    }
    const sides = await pooled(parents, (parent) => this.#differences(parent, sha));
    const [first = [], ...others] = parents.length === 0 ? [await this.#differencesFromNothing(sha)] : sides;
    const files = first
      .filter(({ path }) => others.every((side) => side.some((change) => change.path === path)))
      .flatMap(({ path, after }) => (after === undefined ? [] : [{ path, ...after }]));
    return { sha, files };
  }

  /** Compares two trees, going down only where they differ: exact, whatever the size of the change. */
  async #differences(before: string, after: string): Promise<readonly FileChange[]> {
    const changes: FileChange[] = [];
    const visit = async (left: string | undefined, right: string | undefined, prefix: string): Promise<void> => {
      const [leftTree, rightTree] = await Promise.all([this.#tree(left), this.#tree(right)]);
      const names = new Set([...leftTree.keys(), ...rightTree.keys()]);
      const folders: (readonly [string | undefined, string | undefined, string])[] = [];
      for (const name of names) {
        const [a, b] = [leftTree.get(name), rightTree.get(name)];
        if (text(a, 'sha') === text(b, 'sha') && text(a, 'mode') === text(b, 'mode')) continue;
        const sides = { before: treeFile(a, prefix), after: treeFile(b, prefix) };
        if (sides.before !== undefined || sides.after !== undefined) {
          changes.push({
            path: `${prefix}${name}`,
            ...(sides.before === undefined ? {} : { before: { blob: sides.before.blob, kind: sides.before.kind } }),
            ...(sides.after === undefined ? {} : { after: { blob: sides.after.blob, kind: sides.after.kind } }),
          });
        }
        const [leftFolder, rightFolder] = [a, b].map((entry) => (text(entry, 'type') === 'tree' ? text(entry, 'sha') : undefined));
        if (leftFolder !== undefined || rightFolder !== undefined) folders.push([leftFolder, rightFolder, `${prefix}${name}/`]);
      }
      await pooled(folders, ([a, b, path]) => visit(a, b, path));
    };
    await visit(before, after, '');
    return changes;
  }

  async #tree(id: string | undefined): Promise<ReadonlyMap<string, unknown>> {
    if (id === undefined) return new Map();
    const answer = await this.#get('git/trees/{tree_sha}', { tree_sha: id }, 'reading a folder');
    if (field(answer, 'truncated') === true)
      throw new ForgeError('A folder has more entries than the GitHub API lists; check the repository out with fetch-depth: 0.');
    return new Map(list(answer, 'tree').map((entry) => [text(entry, 'path'), entry]));
  }

  async files(commit: string): Promise<readonly TreeFile[]> {
    const answer = await this.#get('git/trees/{tree_sha}', { tree_sha: commit, recursive: '1' }, 'listing the files');
    if (field(answer, 'truncated') !== true) return list(answer, 'tree').flatMap((entry) => treeFile(entry, '') ?? []);
    return (await this.#differencesFromNothing(commit)).flatMap(({ path, after }) => (after === undefined ? [] : [{ path, ...after }]));
  }

  async #differencesFromNothing(commit: string): Promise<readonly FileChange[]> {
    const changes: FileChange[] = [];
    const visit = async (id: string, prefix: string): Promise<void> => {
      const entries = [...(await this.#tree(id)).values()];
      for (const entry of entries) {
        const file = treeFile(entry, prefix);
        if (file !== undefined) changes.push({ path: file.path, after: { blob: file.blob, kind: file.kind } });
      }
      await pooled(
        entries.filter((entry) => text(entry, 'type') === 'tree'),
        (entry) => visit(text(entry, 'sha'), `${prefix}${text(entry, 'path')}/`),
      );
    };
    await visit(commit, '');
    return changes;
  }

  async file(commit: string, paths: readonly string[]): Promise<FoundFile | undefined> {
    for (const path of paths) {
      const found = await this.#absent(this.#get('contents/{path}', { path, ref: commit }, 'reading the policy'));
      if (text(found, 'type') !== 'file') continue;
      const size = Number(field(found, 'size') ?? 0);
      if (size > LARGEST_TERMS) return { path, content: { problem: tooLarge(size, LARGEST_TERMS) } };
      const bytes = Buffer.from(text(found, 'content'), 'base64');
      return { path, content: bytes.length === size ? { bytes } : { problem: 'GitHub sent only a part of it' } };
    }
    return undefined;
  }

  async firsts<Name extends string>(
    commit: string,
    wanted: Readonly<Record<Name, readonly string[]>>,
  ): Promise<Readonly<Partial<Record<Name, FoundFile>>>> {
    const all = [...new Set(Object.values<readonly string[]>(wanted).flat())];
    const present = (await this.#namedFiles(commit, all)) ?? (await this.#namedInTrees(commit, all));
    return firstsOf(wanted, async (paths) => {
      for (const path of paths) {
        if (!present.has(path)) continue;
        const content = present.get(path);
        const file = content === undefined ? await this.file(commit, [path]) : { path, content };
        if (file !== undefined) return file;
      }
      return undefined;
    });
  }

  /**
   * Which of these files a commit has, in one query. A link, and text that is not the file's bytes,
   * has no content here and must be asked for by itself. `undefined` where GraphQL is of no use.
   */
  async #namedFiles(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Content | undefined> | undefined> {
    if (paths.length === 0 || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
    const fields = paths.map(
      (path, i) => `f${i}: file(path: ${JSON.stringify(path)}) { mode oid object { ... on Blob { byteSize isTruncated text } } }`,
    );
    const answer = await this.#query(`object(oid: "${commit}") { ... on Commit { ${fields.join(' ')} } }`, 'reading the policy');
    const found = new Map<string, Content | undefined>();
    for (const [i, path] of paths.entries()) {
      const entry = field(answer, 'repository', 'object', `f${i}`);
      // `null` is no such file. No answer must not be taken for one: a policy can be what closes the gate.
      if (entry === undefined) return undefined;
      const kind = Number(field(entry, 'mode') ?? 0) & 0o170_000;
      if (kind === 0o120_000) found.set(path, undefined);
      else if (kind === 0o100_000) found.set(path, await textContent(field(entry, 'object'), text(entry, 'oid'), LARGEST_TERMS));
    }
    return found;
  }

  /**
   * The same from the lists of the root and of folders in it, for tokens that may not use GraphQL.
   * Contents are left to be asked for.
   */
  async #namedInTrees(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, undefined>> {
    const root = (await this.#absent(this.#tree(commit))) ?? new Map<string, unknown>();
    const folders = new Map([['', root]]);
    const found = new Map<string, undefined>();
    for (const path of paths) {
      const [name = '', file = ''] = path.includes('/') ? path.split('/', 2) : ['', path];
      const entry = root.get(name);
      const folder = folders.get(name) ?? (text(entry, 'type') === 'tree' ? await this.#tree(text(entry, 'sha')) : new Map());
      folders.set(name, folder);
      if (treeFile(folder.get(file), '') !== undefined) found.set(path, undefined);
    }
    return found;
  }

  async blobs(ids: readonly string[], limit: number): Promise<ReadonlyMap<string, Content>> {
    const found = new Map<string, Content>();
    const batches: (readonly string[])[] = [];
    for (let i = 0; i < ids.length; i += BLOBS_A_QUERY) batches.push(ids.slice(i, i + BLOBS_A_QUERY));
    await pooled(batches, async (batch) => {
      const rest = await this.#batch(batch, limit, found);
      await pooled(rest, async (id) => {
        found.set(id, await this.#blob(id, limit));
      });
    });
    return found;
  }

  /**
   * Many blobs in one query. GraphQL hands out text, which is not always the bytes, so each is
   * checked against its own id; what does not match is fetched by itself.
   */
  async #batch(ids: readonly string[], limit: number, found: Map<string, Content>): Promise<readonly string[]> {
    if (ids.length < 2) return ids;
    const fields = ids.map(
      (id, i) => `b${i}: object(oid: "${/^[0-9a-f]{40,64}$/.test(id) ? id : ''}") { ... on Blob { byteSize isTruncated text } }`,
    );
    const answer = await this.#query(fields.join(' '), 'reading files');
    if (answer === undefined) return ids;
    const rest: string[] = [];
    for (const [i, id] of ids.entries()) {
      const content = await textContent(field(answer, 'repository', `b${i}`), id, limit);
      if (content === undefined) rest.push(id);
      else found.set(id, content);
    }
    return rest;
  }

  /** Asks GraphQL for parts of this repository. `undefined` where this token may not, or it gives no sense. */
  async #query(selection: string, doing: string): Promise<unknown> {
    try {
      return await patiently(
        () =>
          this.#api.graphql(`query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${selection} } }`, {
            owner: this.#owner,
            name: this.#repo,
          }),
        this.#sleep,
      );
    } catch (error) {
      // Some tokens may not use GraphQL; the REST way needs no more than `contents: read`.
      if ((statusOf(error) ?? 0) < 500) return undefined;
      throw forgeError(error, doing, 'contents: read');
    }
  }

  async #blob(id: string, limit: number): Promise<Content> {
    const answer = await this.#absent(this.#get('git/blobs/{file_sha}', { file_sha: id }, 'reading a file'));
    // A list of a commit's files has submodules in it, whose ids are commits of another repository.
    if (answer === undefined) return { problem: 'GitHub has no file of that id' };
    const size = Number(field(answer, 'size') ?? 0);
    if (size > limit) return { problem: tooLarge(size, limit) };
    const bytes = Buffer.from(text(answer, 'content'), text(answer, 'encoding') === 'base64' ? 'base64' : 'utf8');
    return bytes.length === size ? { bytes } : { problem: 'GitHub sent only a part of it' };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
