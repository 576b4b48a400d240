import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { git, type GitOptions, gitText, runGit } from './forge/git.ts';

/** The mode of an entry in a git tree. */
export type FileMode = '100644' | '100755' | '120000' | '160000';

/** Contents by path: a text, bytes, or `null` for a removed file. */
export type FileSet = Readonly<Record<string, string | Buffer | null>>;

/** Something that can be pushed to: a repository of the forge, or any git directory. */
export interface PushTarget {
  readonly directory: string;
}

/**
 * A git repository with a work tree, in a folder of its own that goes when the test ends. Names,
 * dates and shas are the same on every machine: each commit is one minute after the one before.
 */
export interface TestRepository {
  readonly directory: string;
  /** Writes a file and puts it into the index, also under a name this file system refuses. */
  write(path: string, content: string | Buffer, mode?: FileMode): Promise<void>;
  /** Puts a file into the index only: for the names and modes no file system has. */
  stage(path: string, content: string | Buffer, mode?: FileMode): Promise<string>;
  symlink(path: string, target: string): Promise<void>;
  /** Enters a submodule; `sha` is a commit of another repository. */
  submodule(path: string, sha: string): Promise<void>;
  remove(...paths: readonly string[]): Promise<void>;
  /** Commits what was written (and `files`) and returns the sha. */
  commit(message: string, files?: FileSet): Promise<string>;
  /** Makes a branch here, or at `from`, and checks it out. */
  branch(name: string, from?: string): Promise<void>;
  checkout(revision: string): Promise<void>;
  /** Merges with a merge commit and returns its sha. */
  merge(name: string, message?: string): Promise<string>;
  /** Resolves a revision. */
  sha(revision?: string): Promise<string>;
  git(...args: readonly string[]): Promise<string>;
  /** Pushes refs (all branches and tags where none is named), by force. */
  pushTo(target: PushTarget, ...refs: readonly string[]): Promise<void>;
  /** A clone with only the newest `depth` commits, as a checkout action makes it. */
  cloneShallow(depth: number, branch?: string): Promise<TestRepository>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Makes an empty repository, or one with a first commit of `files`. */
export async function makeRepository(options: { readonly branch?: string; readonly files?: FileSet } = {}): Promise<TestRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'repository-'));
  await git(directory, ['init', '--quiet', '--template=', `--initial-branch=${options.branch ?? 'main'}`]);
  await configure(directory);
  const repository = openRepository(directory);
  if (options.files !== undefined) await repository.commit('First commit', options.files);
  return repository;
}

/** Keeps what is written byte for byte, on every system. */
async function configure(directory: string): Promise<void> {
  const config = `[core]
\tautocrlf = false
\tsafecrlf = false
\tprotectNTFS = false
\tprotectHFS = false
\tprecomposeUnicode = false
[gc]
\tauto = 0
[commit]
\tgpgSign = false
[protocol "file"]
\tallow = always
`;
  await writeFile(join(directory, '.git', 'config'), config, { flag: 'a' });
}

const FIRST_COMMIT = Date.parse('2026-01-01T00:00:00Z');

function openRepository(directory: string): TestRepository {
  let commits = 0;

  const run = (args: readonly string[], options: GitOptions = {}): Promise<string> => gitText(directory, args, options);

  const dated = (): GitOptions => {
    const date = new Date(FIRST_COMMIT + commits++ * 60_000).toISOString();
    return { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } };
  };

  async function enter(lines: readonly { readonly mode: string; readonly oid: string; readonly path: string }[]) {
    const input = lines.map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`).join('');
    await run(['update-index', '-z', '--index-info'], { input });
  }

  async function put(files: FileSet, mode: FileMode): Promise<void> {
    const lines: { mode: string; oid: string; path: string }[] = [];
    for (const [path, content] of Object.entries(files)) {
      if (content === null) lines.push(await removed(path));
      else lines.push({ mode, oid: await store(content), path });
      if (content !== null) await onDisk(path, content, mode);
    }
    await enter(lines);
  }

  async function removed(path: string): Promise<{ mode: string; oid: string; path: string }> {
    await rm(join(directory, path), { recursive: true, force: true }).catch(() => undefined);
    return { mode: '0', oid: '0'.repeat(40), path };
  }

  /** Writes a loose object as git does; a process for each file would be most of a test's time. */
  async function store(content: string | Buffer): Promise<string> {
    const data = Buffer.from(content);
    const object = Buffer.concat([Buffer.from(`blob ${data.length}\0`), data]);
    const oid = createHash('sha1').update(object).digest('hex');
    const folder = join(directory, '.git', 'objects', oid.slice(0, 2));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, oid.slice(2)), deflateSync(object));
    return oid;
  }

  async function onDisk(path: string, content: string | Buffer, mode: FileMode): Promise<void> {
    // Some systems have no file of this name, or no links; the index has it all the same.
    try {
      const file = join(directory, path);
      await mkdir(dirname(file), { recursive: true });
      if (mode === '120000') await symlink(String(content), file);
      else await writeFile(file, content);
      if (mode === '100755') await chmod(file, 0o755);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }

  const repository: TestRepository = {
    directory,
    write: (path, content, mode = '100644') => put({ [path]: content }, mode),
    async stage(path, content, mode = '100644') {
      const oid = await store(content);
      await enter([{ mode, oid, path }]);
      return oid;
    },
    symlink: (path, target) => put({ [path]: target }, '120000'),
    async submodule(path, sha) {
      await run(['update-index', '--add', '--cacheinfo', `160000,${sha},${path}`]);
      // git takes an empty folder for a submodule that was not checked out.
      await mkdir(join(directory, path), { recursive: true });
    },
    async remove(...paths) {
      await enter(await Promise.all(paths.map(removed)));
    },
    async commit(message, files) {
      if (files !== undefined) await put(files, '100644');
      await run(['commit', '--quiet', '--allow-empty', '--no-verify', '-m', message], dated());
      return repository.sha();
    },
    async branch(name, from) {
      await run(['checkout', '--quiet', '-b', name, ...(from === undefined ? [] : [from])]);
    },
    async checkout(revision) {
      await run(['checkout', '--quiet', revision]);
    },
    async merge(name, message = `Merge ${name}`) {
      await run(['merge', '--quiet', '--no-ff', '-m', message, name], dated());
      return repository.sha();
    },
    sha: (revision = 'HEAD') => run(['rev-parse', '--verify', `${revision}^{commit}`]),
    git: (...args) => run(args),
    async pushTo(target, ...refs) {
      const chosen = refs.length === 0 ? ['refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*'] : refs;
      await run(['push', '--quiet', '--force', target.directory, ...chosen]);
    },
    async cloneShallow(depth, branch) {
      const clone = await mkdtemp(join(tmpdir(), 'clone-'));
      const from = pathToFileURL(directory).href;
      const chosen = branch === undefined ? [] : ['--branch', branch];
      await git(clone, ['clone', '--quiet', '--template=', '--depth', String(depth), ...chosen, from, '.']);
      await configure(clone);
      return openRepository(clone);
    },
    async [Symbol.asyncDispose]() {
      await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
  return repository;
}

/** Whether the file system refused a name or a link, rather than failed. */
function isRefusal(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === 'EINVAL' || code === 'ENOENT' || code === 'EPERM' || code === 'EILSEQ' || code === 'ENAMETOOLONG';
}

/** Whether a git directory holds no broken object: what a test made with plumbing is real. */
export async function isSound(directory: string): Promise<boolean> {
  return (await runGit(directory, ['fsck', '--strict', '--no-dangling'])).code === 0;
}
