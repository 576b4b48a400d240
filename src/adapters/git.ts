import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ForgeError } from '../core/errors.ts';
import { LARGEST_TERMS } from '../core/policy.ts';
import type { CommitFiles, Content, FileChange, FoundFile, Range, Repository, TreeFile } from '../ports/repository.ts';
import { firstsOf } from './firsts.ts';
import { ObjectReader } from './git-objects.ts';
import { runGit } from './git-process.ts';

/** Commits of one change beyond this are not walked; the report says so. */
const MAX_COMMITS = 1_000;
const ZERO = /^0+$/;
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function kindOf(mode: string): TreeFile['kind'] | undefined {
  if (mode === '120000') return 'link';
  return mode.startsWith('100') ? 'file' : undefined;
}

function side(mode: string | undefined, blob: string | undefined): Omit<TreeFile, 'path'> | undefined {
  const kind = kindOf(mode ?? '');
  return kind === undefined || blob === undefined || ZERO.test(blob) ? undefined : { blob, kind };
}

/** One file in one comparison, as `--raw` has it: modes and ids of all sides, the new one last. */
interface RawFile {
  readonly modes: readonly string[];
  readonly ids: readonly string[];
  readonly path: string;
}

/** A commit of the log with its parents and what it did to files. */
interface RawCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: RawFile[];
}

/** Reads the records of `--raw -z`: `:modes ids status` and a path, each ended by NUL; ids stand for commits. */
function* rawRecords(fields: readonly string[]): Generator<RawFile | RawCommit> {
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] ?? '').replace(/^\n/, '');
    if (field.startsWith(':')) {
      const colons = /^:+/.exec(field)?.[0].length ?? 1;
      const words = field.slice(colons).split(' ');
      i++;
      yield { modes: words.slice(0, colons + 1), ids: words.slice(colons + 1, 2 * colons + 2), path: fields[i] ?? '' };
      continue;
    }
    const [sha = '', ...parents] = field.trimEnd().split(' ');
    if (OBJECT_ID.test(sha)) yield { sha, parents, files: [] };
  }
}

function changeOf({ path, modes, ids }: RawFile): readonly FileChange[] {
  const before = side(modes[0], ids[0]);
  const after = side(modes[1], ids[1]);
  if (before === undefined && after === undefined) return [];
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

/**
 * What a chain of commits, newest first, changes in all: for each path what it was before the first
 * and after the last that touched it. `undefined` where they are no chain (a merge, a root), so that
 * git must compare the ends itself. `onto`: the parent that the oldest must have.
 */
function netChanges(commits: readonly RawCommit[], onto: string | undefined): readonly FileChange[] | undefined {
  const chained = commits.every(
    ({ parents }, i) => parents.length === 1 && (i + 1 === commits.length || parents[0] === commits[i + 1]?.sha),
  );
  if (!chained || commits.length > MAX_COMMITS || (onto !== undefined && commits.at(-1)?.parents[0] !== onto)) return undefined;
  const net = new Map<string, RawFile>();
  for (const { files } of commits) {
    for (const { path, modes, ids } of files) {
      const newer = net.get(path);
      net.set(path, {
        path,
        modes: [modes[0] ?? '', newer?.modes[1] ?? modes[1] ?? ''],
        ids: [ids[0] ?? '', newer?.ids[1] ?? ids[1] ?? ''],
      });
    }
  }
  // What came and went again is no change between the ends.
  return [...net.values()].filter(({ modes, ids }) => modes[0] !== modes[1] || ids[0] !== ids[1]).flatMap(changeOf);
}

function noAncestor(cause: unknown): never {
  if (!(cause instanceof ForgeError) || !cause.message.includes('no merge base')) throw cause;
  throw new ForgeError('Base and head have no common ancestor in this clone; check out with fetch-depth: 0.', { cause });
}

/** A local clone, read through git itself: no checkout, no hooks, no network. */
export class GitRepository implements Repository {
  readonly name = 'git';
  readonly textBudget = Number.POSITIVE_INFINITY;
  readonly #root: string;
  #objects: ObjectReader | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Whether a directory is (in) a git repository. */
  static isRepository(root: string): boolean {
    return existsSync(join(root, '.git'));
  }

  get #reader(): ObjectReader {
    this.#objects ??= new ObjectReader(this.#root);
    return this.#objects;
  }

  async has(commit: string): Promise<boolean> {
    return OBJECT_ID.test(commit) && (await this.#reader.ask(`${commit}^{commit}`, 1_000_000, 'commit')) !== undefined;
  }

  async resolve(revision: string): Promise<string | undefined> {
    try {
      const out = await runGit(this.#root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
      const id = out.toString('utf8').trim();
      return OBJECT_ID.test(id) ? id : undefined;
    } catch {
      return undefined;
    }
  }

  /** Commits at which this clone's history is cut off; empty for a full clone. */
  shallowCommits(): ReadonlySet<string> {
    const git = join(this.#root, '.git');
    const named = existsSync(git) && statSync(git).isFile() ? /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1]?.trim() : undefined;
    const own = named === undefined ? git : resolve(this.#root, named);
    // A linked work tree keeps what it shares in the folder of the main one.
    const common = join(own, 'commondir');
    const file = join(existsSync(common) ? resolve(own, readFileSync(common, 'utf8').trim()) : own, 'shallow');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    return new Set(lines.filter((line) => line !== ''));
  }

  async range(base: string | undefined, head: string, options: { readonly direct?: boolean } = {}): Promise<Range> {
    for (const id of [base, head]) if (id !== undefined && !OBJECT_ID.test(id)) throw new ForgeError(`"${id}" is not a full commit id`);
    const shallow = this.shallowCommits();
    const [commits, all] = await Promise.all([this.#log(base, head), base === undefined ? this.files(head) : undefined]);
    const direct = options.direct === true ? base : undefined;
    // Most changes are a chain of commits, which says all that a comparison would, a process earlier.
    const chain = base === undefined || shallow.size > 0 ? undefined : netChanges(commits, direct);
    const changes =
      all !== undefined
        ? all.map(({ path, ...after }) => ({ path, after }))
        : (chain ?? (await this.#diff(base ?? head, head, direct !== undefined)));
    // Where the history is cut off, git shows the whole tree as new; none of it is.
    const cut = commits.some(({ sha }) => shallow.has(sha));
    const history = commits.map(({ sha, files }) => ({
      sha,
      files: shallow.has(sha)
        ? []
        : files.flatMap(({ path, modes, ids }) => {
            const file = side(modes.at(-1), ids.at(-1));
            return file === undefined ? [] : [{ path, ...file }];
          }),
    }));
    const gap = cut
      ? 'The clone is shallow, so commits of this change may not have been examined one by one; check out with fetch-depth: 0 to examine them all.'
      : history.length > MAX_COMMITS
        ? `The change has more than ${MAX_COMMITS} commits; only the newest ${MAX_COMMITS} were examined one by one.`
        : undefined;
    const walked: readonly CommitFiles[] = history.slice(0, MAX_COMMITS);
    return { base, head, changes, history: walked, ...(gap === undefined ? {} : { gap }) };
  }

  /** Commits that `head` has and `base` has not, newest first, each with what it wrote. */
  async #log(base: string | undefined, head: string): Promise<readonly RawCommit[]> {
    const options = [
      '--raw',
      '-z',
      '-c',
      '--no-renames',
      '--root',
      '--format=%H %P',
      '--no-abbrev',
      '--no-ext-diff',
      '--ignore-submodules=all',
    ];
    const out = await runGit(this.#root, [
      'log',
      ...options,
      `--max-count=${MAX_COMMITS + 1}`,
      base === undefined ? head : `${base}..${head}`,
      '--',
    ]);
    const commits: RawCommit[] = [];
    for (const record of rawRecords(out.toString('utf8').split('\0'))) {
      if ('sha' in record) commits.push(record);
      else commits.at(-1)?.files.push(record);
    }
    return commits;
  }

  async #diff(base: string, head: string, direct: boolean): Promise<readonly FileChange[]> {
    const options = ['--raw', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--abbrev=64', '--ignore-submodules=all'];
    const out = await runGit(this.#root, ['diff', ...options, ...(direct ? [base, head] : [`${base}...${head}`]), '--']).catch(noAncestor);
    return [...rawRecords(out.toString('utf8').split('\0'))].flatMap((record) => ('path' in record ? changeOf(record) : []));
  }

  async files(commit: string): Promise<readonly TreeFile[]> {
    const out = await runGit(this.#root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--']);
    return out
      .toString('utf8')
      .split('\0')
      .flatMap((record) => {
        const tab = record.indexOf('\t');
        const [mode, , blob] = record.slice(0, tab).split(' ');
        const file = side(mode, blob);
        return file === undefined || tab < 0 ? [] : [{ path: record.slice(tab + 1), ...file }];
      });
  }

  async file(commit: string, paths: readonly string[]): Promise<FoundFile | undefined> {
    const contents = await Promise.all(paths.map((path) => this.#reader.ask(`${commit}:${path}`, LARGEST_TERMS)));
    const found = contents.findIndex((content) => content !== undefined);
    const content = contents[found];
    const path = paths[found];
    return content === undefined || path === undefined ? undefined : { path, content };
  }

  async firsts<Name extends string>(
    commit: string,
    wanted: Readonly<Record<Name, readonly string[]>>,
  ): Promise<Readonly<Partial<Record<Name, FoundFile>>>> {
    // All questions of one turn go to the one process in one write.
    return firstsOf(wanted, (paths) => this.file(commit, paths));
  }

  async blobs(ids: readonly string[], limit: number): Promise<ReadonlyMap<string, Content>> {
    const found = new Map<string, Content>();
    await Promise.all(
      ids.map(async (id) => {
        const content = await this.#reader.ask(id, limit);
        // A partial clone: what is not here must be read elsewhere, or the run must fail.
        if (content === undefined) throw new ForgeError('This clone lacks the content of some files; check out without a filter.');
        found.set(id, content);
      }),
    );
    return found;
  }

  close(): Promise<void> {
    this.#objects?.close();
    this.#objects = undefined;
    return Promise.resolve();
  }
}
