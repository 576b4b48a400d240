import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { runGit } from './git-process.ts';

/** A file's new text, and the one that it was made from. */
export interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes new texts into a working tree, each over exactly the text that it was made from. Gives the
 * paths that were left alone, with the reason as a sentence.
 */
export function writeTree(root: string, rewrites: readonly Rewrite[]): ReadonlyMap<string, string> {
  const refused = new Map<string, string>();
  const real = realpathSync(root);
  for (const { path, before, after } of rewrites) {
    try {
      const full = realpathSync(join(root, path));
      const inside = relative(real, full);
      if (isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`))
        refused.set(path, 'It is a link that leads out of the folder.');
      else if (!readFileSync(full).equals(Buffer.from(before, 'utf8')))
        refused.set(path, 'It changed while it was read, or it is not UTF-8 text.');
      else writeFileSync(full, after);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      refused.set(path, `It could not be written (${code}).`);
    }
  }
  return refused;
}

/** Those of these files that differ from what git has committed; none where the folder is no repository. */
export async function dirtyFiles(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const status = await runGit(root, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=no']);
  const prefix = (await runGit(root, ['rev-parse', '--show-prefix'])).toString('utf8').trim();
  const changed = new Set(
    status
      .toString('utf8')
      .split('\0')
      .flatMap((line) => (line.length > 3 ? [line.slice(3)] : [])),
  );
  return new Set(paths.filter((path) => changed.has(prefix + path)));
}
