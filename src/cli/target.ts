import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.ts';

/** What a command examines. */
export interface Target {
  readonly root: string;
  /** Paths relative to the root to keep to; empty for all of it. */
  readonly within: readonly string[];
}

/** One folder is the root of what is scanned; several paths are parts of the current folder. */
export function targetOf(paths: readonly string[], cwd: string): Target {
  for (const path of paths) if (!existsSync(resolve(cwd, path))) throw new UserError(`There is no file or folder "${path}".`);
  const [only] = paths;
  if (only === undefined) return { root: cwd, within: [] };
  const full = resolve(cwd, only);
  if (paths.length === 1 && statSync(full).isDirectory()) return { root: full, within: [] };
  const within = paths.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/'));
  const outside = within.some((path) => path === '..' || path.startsWith('../') || isAbsolute(path));
  if (!outside) return { root: cwd, within };
  if (paths.length === 1) return { root: dirname(full), within: [relative(dirname(full), full)] };
  throw new UserError('Several paths must lie in the current folder; change to the folder that holds them all.');
}
