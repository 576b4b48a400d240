import { structuredPatch } from 'diff';
import type { DiffHunk, Hunk } from '../../core/remediation.ts';

/**
 * A place where lines are only added, with the line before it (at the top of a file: behind it) as one
 * that is replaced by itself, since a suggestion must replace some. As it stands where a credential is
 * in that line.
 */
function anchored(hunk: Hunk, newStart: number, after: readonly string[], withheld: ReadonlySet<number>): Hunk {
  const before = newStart > 1;
  const place = before ? newStart - 1 : newStart + hunk.lines.length;
  const line = after[place - 1]?.replace(/\r$/, '');
  // Behind the last line end of a file there is no line.
  if (line === undefined || withheld.has(place) || (place === after.length && line === '')) return hunk;
  const first = before ? hunk.first - 1 : hunk.first;
  return { ...hunk, first, last: first, lines: before ? [line, ...hunk.lines] : [...hunk.lines, line] };
}

/**
 * The lines that two texts differ in. `withheld` are lines of the new text, from 1, in which a
 * credential still stands.
 */
export function hunksOf(before: string, after: string, withheld: ReadonlySet<number>): readonly Hunk[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 0 });
  const all = after.split('\n');
  const found: Hunk[] = [];
  for (const { oldStart, oldLines, newStart, lines } of hunks) {
    const added = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1).replace(/\r$/, ''));
    const hunk = {
      // Unlike a patch that is written out, this names the line in front of which lines are added.
      first: oldStart,
      last: oldStart + oldLines - 1,
      lines: added,
      holdsCredential: added.some((_, i) => withheld.has(newStart + i)),
    };
    const next = oldLines === 0 ? anchored(hunk, newStart, all, withheld) : hunk;
    const previous = found.at(-1);
    if (previous === undefined || next.first > previous.last) found.push(next);
    else {
      // Lines added in front of the first line and behind it: both took that one along.
      const joined = { ...previous, lines: [...previous.lines, ...next.lines.slice(1)] };
      found[found.length - 1] = { ...joined, holdsCredential: previous.holdsCredential || next.holdsCredential };
    }
  }
  return found;
}

/** The lines that two texts differ in, with three lines around each place. */
export function diffOf(before: string, after: string): readonly DiffHunk[] {
  return structuredPatch('', '', before, after, undefined, undefined, { context: 3 }).hunks;
}
