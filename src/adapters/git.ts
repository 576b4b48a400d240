import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ForgeError } from '../core/errors.ts';
import type { CommitFiles, Content, FileChange, Range, Repository, TreeFile } from '../ports/repository.ts';
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

/** Reads the records of `--raw -z`: `:modes ids status` and a path, each ended by NUL. */
function* rawRecords(
  fields: readonly string[],
): Generator<
  | { readonly commit?: string; readonly modes: readonly string[]; readonly ids: readonly string[]; readonly path: string }
  | { readonly commit: string }
> {
  for (let i = 0; i < fields.length; i++) {
    const field = (fields[i] ?? '').replace(/^\n/, '');
    if (field.startsWith(':')) {
      const colons = /^:+/.exec(field)?.[0].length ?? 1;
      const words = field.slice(colons).split(' ');
      i++;
      yield { modes: words.slice(0, colons + 1), ids: words.slice(colons + 1, 2 * colons + 2), path: fields[i] ?? '' };
    } else if (OBJECT_ID.test(field)) yield { commit: field };
  }
}

function noAncestor(cause: unknown): never {
  if (!(cause instanceof ForgeError) || !cause.message.includes('no merge base')) throw cause;
  throw new ForgeError('Base and head have no common ancestor in this clone; check out with fetch-depth: 0.', { cause });
}

/** A local clone, read through git itself: no checkout, no hooks, no network. */
export class GitRepository implements Repository {
  readonly name = 'git';
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
    const diff = ['diff', '--raw', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--abbrev=64', '--ignore-submodules=all'];
    const direct = base !== undefined && options.direct === true;
    const [raw, log] = await Promise.all([
      base === undefined
        ? this.files(head)
        : runGit(this.#root, [...diff, ...(direct ? [base, head] : [`${base}...${head}`]), '--']).catch(noAncestor),
      runGit(this.#root, [
        'log',
        '--raw',
        '-z',
        '-c',
        '--no-renames',
        '--root',
        '--format=%H',
        '--no-abbrev',
        '--no-ext-diff',
        `--max-count=${MAX_COMMITS + 1}`,
        ...(base === undefined ? [head] : [`${base}..${head}`]),
        '--',
      ]),
    ]);
    const changes: FileChange[] = [];
    if (Buffer.isBuffer(raw)) {
      for (const record of rawRecords(raw.toString('utf8').split('\0'))) {
        if (!('path' in record)) continue;
        const before = side(record.modes[0], record.ids[0]);
        const after = side(record.modes[1], record.ids[1]);
        if (before !== undefined || after !== undefined)
          changes.push({ path: record.path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) });
      }
    } else for (const { path, ...after } of raw) changes.push({ path, after });

    const shallow = this.shallowCommits();
    const history: { sha: string; files: TreeFile[] }[] = [];
    let cut = false;
    for (const record of rawRecords(log.toString('utf8').split('\0'))) {
      if (!('path' in record)) {
        history.push({ sha: record.commit, files: [] });
        cut ||= shallow.has(record.commit);
        continue;
      }
      const current = history.at(-1);
      // Where the history is cut off, git shows the whole tree as new; none of it is.
      if (current === undefined || shallow.has(current.sha)) continue;
      const file = side(record.modes.at(-1), record.ids.at(-1));
      if (file !== undefined) current.files.push({ path: record.path, ...file });
    }
    const gap = cut
      ? 'The clone is shallow, so commits of this change may not have been examined one by one; check out with fetch-depth: 0 to examine them all.'
      : history.length > MAX_COMMITS
        ? `The change has more than ${MAX_COMMITS} commits; only the newest ${MAX_COMMITS} were examined one by one.`
        : undefined;
    const commits: readonly CommitFiles[] = history.slice(0, MAX_COMMITS);
    return { base, head, changes, history: commits, ...(gap === undefined ? {} : { gap }) };
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

  async file(commit: string, paths: readonly string[]): Promise<{ readonly path: string; readonly content: Content } | undefined> {
    const contents = await Promise.all(paths.map((path) => this.#reader.ask(`${commit}:${path}`, 1_000_000)));
    const found = contents.findIndex((content) => content !== undefined);
    const content = contents[found];
    const path = paths[found];
    return content === undefined || path === undefined ? undefined : { path, content };
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
