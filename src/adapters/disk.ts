import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Files } from '../ports/files.ts';
import type { Content } from '../ports/repository.ts';
import { GitRepository, runGit, tooLarge } from './git.ts';

/** Folders that hold other people's code or git's own; a walk without git passes them by. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.tox']);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** A working tree on this machine. Never leaves its root, follows no link out of it. */
export class DiskFiles implements Files {
  readonly #root: string;
  readonly #within: readonly string[];
  readonly #tracked: boolean;
  #wanted: (path: string) => boolean = () => true;

  /**
   * `within`: paths relative to the root to keep to (files or folders); empty for all. `tracked`:
   * the root lies in a git repository, whose ignore rules count.
   */
  constructor(root: string, within: readonly string[] = [], tracked = GitRepository.isRepository(root)) {
    this.#root = root;
    this.#tracked = tracked;
    this.#within = within.map((path) => path.replace(/\/+$/, '')).filter((path) => path !== '' && path !== '.');
  }

  async list(wanted: (path: string) => boolean): Promise<readonly string[]> {
    this.#wanted = wanted;
    const names = this.#tracked ? await this.#listGit(wanted) : this.#walk(wanted);
    const all =
      this.#within.length === 0 ? names : names.filter((name) => this.#within.some((path) => name === path || name.startsWith(`${path}/`)));
    return [...new Set(all)].sort();
  }

  /** What git tracks, and what it would track: new files that no ignore rule covers. */
  async #listGit(wanted: (path: string) => boolean): Promise<string[]> {
    const scope = this.#within.length === 0 ? [] : ['--', ...this.#within];
    const [tracked, fresh] = await Promise.all([
      runGit(this.#root, ['ls-files', '-z', ...scope]),
      runGit(this.#root, ['ls-files', '-z', '--others', '--exclude-standard', ...scope]),
    ]);
    // A path that was named on the command line is read even where git ignores it.
    const named = this.#within.filter((path) => wanted(path));
    return [...pick(tracked, wanted), ...pick(fresh, wanted), ...named];
  }

  #walk(wanted: (path: string) => boolean): string[] {
    const found: string[] = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of readdirSync(join(this.#root, folder), { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name)) folders.push(path);
        } else if ((entry.isFile() || entry.isSymbolicLink()) && wanted(path)) found.push(path);
      }
    }
    return found;
  }

  read(path: string, limit: number): Content | undefined {
    const full = join(this.#root, path);
    let file: number;
    try {
      // Not blocking, so that a named pipe cannot hold the run; not following, so that a link is seen.
      file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      if (code === 'ELOOP' || code === 'EMLINK') return this.#readLink(full);
      return { problem: `it could not be opened (${code})` };
    }
    try {
      const status = fstatSync(file);
      if (status.isDirectory()) return undefined;
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
      return { problem: `it could not be read (${codeOf(error)})` };
    } finally {
      closeSync(file);
    }
  }

  #readLink(full: string): Content | undefined {
    let target: string;
    try {
      target = relative(realpathSync(this.#root), realpathSync(full));
    } catch {
      return { problem: 'it is a symbolic link that leads nowhere' };
    }
    if (isAbsolute(target) || target === '..' || target.startsWith(`..${sep}`))
      return { problem: 'it is a symbolic link that leads out of the scanned folder' };
    // What it leads to is read under its own name if that is a configuration's.
    if (this.#wanted(target.split(sep).join('/'))) return undefined;
    return { problem: 'it is a symbolic link to a file that is not read as a configuration; commit the file itself' };
  }
}

/** Names in NUL-separated output that end like a configuration. Searches bytes, not 100,000 strings. */
function pick(out: Buffer, wanted: (path: string) => boolean): string[] {
  const found = new Set<string>();
  for (const ending of ENDINGS) {
    for (let at = out.indexOf(ending); at >= 0; at = out.indexOf(ending, at + ending.length)) {
      const start = out.lastIndexOf(0, at) + 1;
      const path = out.toString('utf8', start, at + ending.length - 1);
      if (wanted(path)) found.add(path);
    }
  }
  return [...found];
}

/** Ends of every name that a client or a format claims, with the NUL behind it. */
const ENDINGS: readonly Buffer[] = ['.json', '.jsonc', '.json5', '.yaml', '.yml', '.toml', '.code-workspace', '.env', 'crushrc'].map(
  (end) => Buffer.from(`${end}\0`),
);
