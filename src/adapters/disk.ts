import { closeSync, constants, fstatSync, lstatSync, openSync, readdir, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Files } from '../ports/files.ts';
import type { Content } from '../ports/repository.ts';
import { GitRepository } from './git.ts';
import { tooLarge } from './git-objects.ts';
import { runGit } from './git-process.ts';

/** Folders that hold other people's code or git's own; a walk without git passes them by. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.tox']);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** A working tree on this machine. Never leaves its root, follows no link out of it. */
export class DiskFiles implements Files {
  readonly #root: string;
  readonly #within: readonly string[];
  readonly #git: 'none' | 'tracked' | 'new';
  /** Reused for every file: a configuration is a few kilobytes. */
  readonly #scratch: Buffer;
  readonly #listings = new Map<'configurations' | 'all', Promise<readonly string[]>>();

  /**
   * `within`: paths relative to the root to keep to (files or folders); empty for all. `git`: the
   * root lies in a repository and what git tracks is listed, with `new` also what it would track;
   * `none` walks all folders.
   */
  constructor(
    root: string,
    within: readonly string[] = [],
    git: 'none' | 'tracked' | 'new' = GitRepository.isRepository(root) ? 'new' : 'none',
  ) {
    this.#root = root;
    this.#git = git;
    this.#scratch = Buffer.allocUnsafe(64 * 1024);
    this.#within = within.map(withoutSlash).filter((path) => path !== '' && path !== '.');
  }

  list(scope: 'configurations' | 'all'): Promise<readonly string[]> {
    const known = this.#listings.get(scope);
    if (known !== undefined) return known;
    const listing = this.#list(scope);
    this.#listings.set(scope, listing);
    return listing;
  }

  async #list(scope: 'configurations' | 'all'): Promise<readonly string[]> {
    const wanted = (name: string, folder: string): boolean => scope === 'all' || mayConfigure(name, folder);
    const names = this.#git === 'none' ? await this.#walk(wanted) : scope === 'all' ? await this.#listAll() : await this.#listGit();
    // A path that was named on the command line is read even where git ignores it.
    const named = this.#within.filter((path) => wanted(path, folderOf(path)) && !isFolder(join(this.#root, path)));
    return [...new Set([...names, ...named])].sort();
  }

  get #scope(): readonly string[] {
    return this.#within.length === 0 ? [] : ['--', ...this.#within.map((path) => `:(literal)${path}`)];
  }

  /** Every file that git tracks or would track. */
  async #listAll(): Promise<readonly string[]> {
    const [tracked, fresh] = await Promise.all([
      runGit(this.#root, ['ls-files', '-z', ...this.#scope]),
      this.#git === 'new' ? runGit(this.#root, ['ls-files', '-z', '--others', '--exclude-standard', ...this.#scope]) : Buffer.alloc(0),
    ]);
    // A repository within this one is listed as a folder.
    return [tracked, fresh].flatMap((out) =>
      out
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '' && !path.endsWith('/')),
    );
  }

  /**
   * Configurations that git tracks, and those it would track: new files that no ignore rule covers.
   * `git ls-files --others` takes longer than a walk of our own, so git is asked only about the new
   * files that matter, and lists what it tracks while we walk.
   */
  async #listGit(): Promise<readonly string[]> {
    const [listing, present] = await Promise.all([
      runGit(this.#root, ['ls-files', '-z', ...this.#scope]),
      this.#git === 'new' ? this.#walk(mayConfigure) : [],
    ]);
    const tracked = pick(listing);
    const known = new Set(present.length === 0 ? [] : tracked);
    const fresh = present.filter((path) => !known.has(path));
    return [...tracked, ...(await notIgnored(this.#root, fresh))];
  }

  /** Every file whose name is wanted. Asks for many folders at once: the disk is the slow part. */
  #walk(wanted: (name: string, folder: string) => boolean): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      const found: string[] = [];
      let open = 0;
      const visit = (folder: string): void => {
        open++;
        readdir(join(this.#root, folder), { withFileTypes: true }, (error, entries) => {
          if (error !== null && codeOf(error) !== 'ENOENT') {
            reject(new UserError(`The folder "${folder}" could not be read (${codeOf(error)}).`, { cause: error }));
            return;
          }
          const listed = error === null ? entries : [];
          const prefix = folder === '' ? '' : `${folder}/`;
          // A folder with a `.git` of its own is another repository (or a submodule).
          const foreign = this.#git !== 'none' && folder !== '' && listed.some((entry) => entry.name === '.git');
          for (const entry of foreign ? [] : listed) {
            const { name } = entry;
            if (entry.isDirectory()) {
              if (!SKIPPED.has(name)) visit(prefix + name);
            } else if (wanted(name, folder) && (entry.isFile() || entry.isSymbolicLink())) found.push(prefix + name);
          }
          if (--open === 0) resolve(found);
        });
      };
      const folders = this.#within.length === 0 ? [''] : this.#within.filter((path) => isFolder(join(this.#root, path)));
      folders.forEach(visit);
      if (folders.length === 0) resolve(found);
    });
  }

  read(path: string, limit: number, known: (path: string) => boolean): Content | undefined {
    const full = `${this.#root}/${path}`;
    let file: number;
    // Windows has no flag against following links.
    if (constants.O_NOFOLLOW === undefined && lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      return this.#readLink(full, limit, known);
    try {
      // Not blocking, so that a named pipe cannot hold the run; not following, so that a link is seen.
      file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      if (code === 'ELOOP' || code === 'EMLINK') return this.#readLink(full, limit, known);
      return { problem: `it could not be opened (${code})` };
    }
    try {
      // Most files fit: one read and no question about their size.
      const first = readSync(file, this.#scratch, 0, this.#scratch.length, null);
      if (first > limit) return { problem: tooLarge(fstatSync(file).size, limit) };
      if (first > 0 && first < this.#scratch.length) return { bytes: Buffer.from(this.#scratch.subarray(0, first)) };
      const status = fstatSync(file);
      if (!status.isFile()) return { problem: 'it is not a regular file' };
      if (status.size > limit) return { problem: tooLarge(status.size, limit) };
      const bytes = Buffer.allocUnsafe(status.size);
      let done = 0;
      while (done < bytes.length) {
        const count = readSync(file, bytes, done, bytes.length - done, done);
        if (count === 0) break;
        done += count;
      }
      return { bytes: bytes.subarray(0, done) };
    } catch (error) {
      if (codeOf(error) === 'EISDIR') return undefined;
      if (codeOf(error) === 'EAGAIN') return { problem: 'it is not a regular file' };
      return { problem: `it could not be read (${codeOf(error)})` };
    } finally {
      closeSync(file);
    }
  }

  #readLink(full: string, limit: number, known: (path: string) => boolean): Content | undefined {
    let target: string;
    try {
      target = relative(realpathSync(this.#root), realpathSync(full));
    } catch {
      return { problem: 'it is a symbolic link that leads nowhere' };
    }
    if (isAbsolute(target) || target === '..' || target.startsWith(`..${sep}`))
      return { problem: 'it is a symbolic link that leads out of the scanned folder' };
    // What a client claims is read as itself; anything else is read here, under the link's name.
    if (known(target.split(sep).join('/'))) return undefined;
    if (isFolder(join(this.#root, target))) return { problem: 'it is a symbolic link to a folder' };
    return this.read(target, limit, known);
  }
}

function withoutSlash(path: string): string {
  let end = path.length;
  while (path.endsWith('/', end)) end--;
  return path.slice(0, end);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Those of these paths that no ignore rule covers. */
async function notIgnored(root: string, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const ignored = new Set(
    (await runGit(root, ['check-ignore', '-z', '--stdin'], { input: `${paths.join('\0')}\0`, fine: [0, 1] })).toString('utf8').split('\0'),
  );
  return paths.filter((path) => !ignored.has(path));
}

/** Ends of every name that a client or a format claims. */
const ENDINGS = ['.json', '.jsonc', '.json5', '.yaml', '.yml', '.toml', '.code-workspace', '.env', '.md', 'crushrc'];
/** Endings of copies, behind one of the above (`.mcp.json.example`). */
const COPIES = [
  '.bak',
  '.backup',
  '.old',
  '.orig',
  '.save',
  '.disabled',
  '.off',
  '.example',
  '.sample',
  '.template',
  '.tmpl',
  '.dist',
  '.tmp',
  '~',
];
const ENDING = new RegExp(
  `(?:${ENDINGS.map((end) => end.replaceAll('.', '\\.')).join('|')})(?:${COPIES.map((end) => end.replaceAll('.', '\\.')).join('|')})?$|\\.env\\.`,
);

/** Folders in which a client reads Markdown. Elsewhere it is prose, and most of the files of many a tree. */
const MARKDOWN_FOLDER = /(?:^|\/)(?:(?:micro)?agents|(?:agent|tool)-cards|skills|workflows(?:\/shared(?:\/[^/]*)?)?)$/;

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a file may be a configuration by its name (or path) and its folder. */
function mayConfigure(name: string, folder: string): boolean {
  return name.endsWith('.md') ? MARKDOWN_FOLDER.test(folder) : ENDING.test(name);
}

/** The last two bytes of every such name: a look at them spares 100,000 strings. */
const LAST_TWO = new Set(
  [...ENDINGS, ...COPIES]
    .filter((end) => end.length > 1)
    .map((end) => end.charCodeAt(end.length - 2) * 256 + end.charCodeAt(end.length - 1)),
);
const TILDE = 126;

/** Names in NUL-separated output that end like a configuration. */
function pick(out: Buffer): string[] {
  const found: string[] = [];
  let start = 0;
  for (let i = 0; i < out.length; i++) {
    if (out[i] !== 0) continue;
    const last = out[i - 1] ?? 0;
    if (last === TILDE || LAST_TWO.has((out[i - 2] ?? 0) * 256 + last)) {
      const path = out.toString('utf8', start, i);
      if (mayConfigure(path, folderOf(path))) found.push(path);
    }
    start = i + 1;
  }
  return found;
}
