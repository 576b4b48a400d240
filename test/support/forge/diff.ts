import { git } from './git.ts';
import { fields } from './objects.ts';

/** What happened to one file between two trees, in GitHub's words. */
export interface FileChange {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** The blob after the change; of a removed file, the blob before it. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, absent for a binary file and for a very long change. */
  readonly patch: string | undefined;
}

/** GitHub shows no patch for a file beyond these (its documented limits of a single file's diff). */
const PATCH_LINES = 20_000;
const PATCH_BYTES = 500_000;

/** The files that differ between two trees or commits, with renames found as git finds them. */
export async function diffTrees(directory: string, from: string, to: string): Promise<readonly FileChange[]> {
  const common = ['diff-tree', '-r', '-M', '--no-commit-id'];
  const [raw, counts, patch] = await Promise.all([
    git(directory, [...common, '--raw', '--no-abbrev', '-z', from, to]),
    git(directory, [...common, '--numstat', '-z', from, to]),
    git(directory, [...common, '-p', '--full-index', from, to]),
  ]);
  const numbers = parseNumstat(fields(counts));
  const patches = patch.toString('utf8').split(/^(?=diff --git )/m);
  let nextPatch = 0;
  return parseRaw(fields(raw)).map((entry) => {
    // git writes a change of type as two patches: the removal and the addition.
    const own = patches.slice(nextPatch, nextPatch + (entry.letter === 'T' ? 2 : 1));
    nextPatch += own.length;
    const { additions = 0, deletions = 0 } = numbers.get(entry.path) ?? {};
    return {
      path: entry.path,
      previousPath: entry.previousPath,
      status: statusOf(entry),
      oid: entry.letter === 'D' ? entry.before : entry.after,
      additions,
      deletions,
      patch: hunks(own, additions + deletions),
    };
  });
}

interface RawEntry {
  readonly letter: string;
  readonly before: string;
  readonly after: string;
  readonly path: string;
  readonly previousPath: string | undefined;
}

function parseRaw(parts: readonly string[]): readonly RawEntry[] {
  const entries: RawEntry[] = [];
  for (let index = 0; index < parts.length; ) {
    const [, , before = '', after = '', status = ''] = (parts[index++] ?? '').split(' ');
    const letter = status.slice(0, 1);
    const first = parts[index++] ?? '';
    const renamed = letter === 'R' || letter === 'C';
    const path = renamed ? (parts[index++] ?? '') : first;
    entries.push({ letter, before, after, path, previousPath: renamed ? first : undefined });
  }
  return entries;
}

function parseNumstat(parts: readonly string[]): ReadonlyMap<string, { readonly additions: number; readonly deletions: number }> {
  const numbers = new Map<string, { additions: number; deletions: number }>();
  for (let index = 0; index < parts.length; ) {
    const part = parts[index++] ?? '';
    const first = part.indexOf('\t');
    const second = part.indexOf('\t', first + 1);
    // A rename leaves the path empty and names both in the next two parts.
    let path = part.slice(second + 1);
    if (path === '') {
      path = parts[index + 1] ?? '';
      index += 2;
    }
    // `-` stands for a binary file.
    const count = (text: string): number => (text === '-' ? 0 : Number(text));
    numbers.set(path, {
      additions: count(part.slice(0, first)),
      deletions: count(part.slice(first + 1, second)),
    });
  }
  return numbers;
}

function statusOf(entry: RawEntry): FileChange['status'] {
  switch (entry.letter) {
    case 'A':
      return 'added';
    case 'D':
      return 'removed';
    case 'R':
      return 'renamed';
    case 'M':
      // Only the mode is another one.
      return entry.before === entry.after ? 'changed' : 'modified';
    default:
      return 'changed';
  }
}

function hunks(patches: readonly string[], lines: number): string | undefined {
  if (lines === 0 || lines > PATCH_LINES) return undefined;
  const text = patches
    .map((patch) => {
      const start = patch.search(/^@@ /m);
      return start === -1 ? '' : patch.slice(start).replace(/\n$/, '');
    })
    .filter((part) => part !== '')
    .join('\n');
  return text === '' || Buffer.byteLength(text) > PATCH_BYTES ? undefined : text;
}

/** The lines of the new file that a patch shows: the only ones a review may comment on. */
export function linesShown(patch: string): { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> } {
  const left = new Set<number>();
  const right = new Set<number>();
  let before = 0;
  let after = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      before = Number(header[1]);
      after = Number(header[2]);
    } else if (line.startsWith('-')) left.add(before++);
    else if (line.startsWith('+')) right.add(after++);
    else if (line.startsWith(' ')) {
      left.add(before++);
      right.add(after++);
    }
  }
  return { left, right };
}
