import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ForgeError } from '../core/errors.ts';
import type { CommitFiles, Content, FileChange, Range, Repository, TreeFile } from '../ports/repository.ts';

/** Commits of one change beyond this are not walked; the report says so. */
const MAX_COMMITS = 1_000;
const ZERO = /^0+$/;
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * What every call of git starts with: nothing of the repository's or the user's configuration may
 * run a program, rewrite an object or ask a question.
 */
function baseArguments(root: string): readonly string[] {
  return [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    `safe.directory=${root}`,
    '--no-replace-objects',
  ];
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** What a call of git is given besides its arguments. */
export interface GitOptions {
  /** Text for its standard input. */
  readonly input?: string;
  /** Exit codes that are no failure; 0 alone by default. */
  readonly fine?: readonly number[];
}

/**
 * Runs git and gives its output.
 * @throws ForgeError with git's own last line when it fails or cannot be started.
 */
export function runGit(root: string, args: readonly string[], { input, fine = [0] }: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...baseArguments(root), ...args], {
      cwd: root,
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-2_000);
    });
    // git may end before it has read all of its input; its exit code says what happened.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    child.on('error', (cause) => reject(new ForgeError('git could not be started; is it installed and on the PATH?', { cause })));
    child.on('close', (code) => {
      if (code !== null && fine.includes(code)) resolve(Buffer.concat(chunks));
      else reject(new ForgeError(`git ${args[0] ?? ''} failed: ${complaint.trim().split('\n').at(-1) ?? `exit code ${String(code)}`}`));
    });
  });
}

interface Waiting {
  readonly limit: number;
  readonly type: string;
  resolve(content: Content | undefined): void;
}

/** One `git cat-file --batch` for a whole run; answers come in the order of the questions. */
class ObjectReader {
  readonly #child;
  readonly #waiting: Waiting[] = [];
  #questions = '';
  #pending: Buffer[] = [];
  #length = 0;
  #left = 0;
  #body: Buffer[] | undefined;
  #keep = false;
  #kept = false;
  #size = 0;
  #failed: ForgeError | undefined;

  constructor(root: string) {
    this.#child = spawn('git', [...baseArguments(root), 'cat-file', '--batch', '--follow-symlinks'], {
      cwd: root,
      env: environment(),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#child.stdin.on('error', () => this.#fail());
    this.#child.on('error', () => this.#fail());
    this.#child.on('close', () => this.#fail());
  }

  /** Content of an object of this type; `undefined` where there is none. A link in a tree is followed. */
  ask(name: string, limit: number, type: 'blob' | 'commit' = 'blob'): Promise<Content | undefined> {
    if (this.#failed !== undefined) return Promise.reject(this.#failed);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ limit, type, resolve: (content) => (this.#failed === undefined ? resolve(content) : reject(this.#failed)) });
      this.#questions += `${name}\n`;
      // Questions of one turn go out in one write.
      if (this.#questions.length === name.length + 1) queueMicrotask(() => this.#send());
    });
  }

  #send(): void {
    this.#child.stdin.write(this.#questions);
    this.#questions = '';
  }

  /** Ends git without waiting for it, so that a finished run can end at once. */
  close(): void {
    this.#child.stdin.end();
    this.#child.stdout.destroy();
    this.#child.unref();
  }

  #fail(): void {
    this.#failed ??= new ForgeError('git cat-file ended before it had answered');
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(undefined);
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#body !== undefined) {
        const part = rest.subarray(0, this.#left);
        if (this.#keep) this.#body.push(part);
        this.#left -= part.length;
        rest = rest.subarray(part.length);
        if (this.#left > 0) return;
        this.#finish();
        continue;
      }
      const end = rest.indexOf(10);
      if (end < 0) {
        this.#pending.push(rest);
        this.#length += rest.length;
        return;
      }
      const line = Buffer.concat([...this.#pending, rest.subarray(0, end)], this.#length + end).toString('utf8');
      this.#pending = [];
      this.#length = 0;
      rest = rest.subarray(end + 1);
      // The line feed that git puts behind each object.
      if (line === '') continue;
      const answer =
        / (?<type>blob|commit|tree|tag) (?<size>\d+)$/.exec(line)?.groups ??
        /^(?<type>symlink|dangling|loop|notdir) (?<size>\d+)$/.exec(line)?.groups;
      const size = answer?.['size'];
      const waiting = this.#waiting[0];
      if (size === undefined) {
        this.#waiting.shift();
        waiting?.resolve(undefined);
        continue;
      }
      this.#size = Number(size);
      this.#left = this.#size;
      this.#kept = answer?.['type'] === waiting?.type;
      this.#keep = this.#kept && this.#size <= (waiting?.limit ?? 0);
      this.#body = [];
      if (this.#left === 0) this.#finish();
    }
  }

  #finish(): void {
    const waiting = this.#waiting.shift();
    const body = this.#body ?? [];
    this.#body = undefined;
    if (!this.#kept) {
      waiting?.resolve(undefined);
      return;
    }
    waiting?.resolve(
      this.#keep
        ? { bytes: body.length === 1 && body[0] !== undefined ? body[0] : Buffer.concat(body) }
        : { problem: tooLarge(this.#size, waiting.limit) },
    );
  }
}

/** The sentence for a file over the limit. */
export function tooLarge(size: number, limit: number): string {
  return `it is larger than ${limit / 1_048_576} MiB (${(size / 1_048_576).toFixed(1)} MiB)`;
}

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
