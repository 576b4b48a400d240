import { structuredPatch } from 'diff';
import type { DiffHunk, Hunk } from '../../core/remediation.ts';

/**
 * The lines that two texts differ in. `withheld` are lines of the new text, from 1, in which a
 * credential still stands.
 */
export function hunksOf(before: string, after: string, withheld: ReadonlySet<number>): readonly Hunk[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 0 });
  return hunks.map(({ oldStart, oldLines, newStart, lines }) => {
    const added = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1).replace(/\r$/, ''));
    // Of a place between two lines, git names the line before it.
    const first = oldLines === 0 ? oldStart + 1 : oldStart;
    return {
      first,
      last: first + oldLines - 1,
      lines: added,
      holdsCredential: added.some((_, i) => withheld.has(newStart + i)),
    };
  });
}

/** The lines that two texts differ in, with three lines around each place. */
export function diffOf(before: string, after: string): readonly DiffHunk[] {
  return structuredPatch('', '', before, after, undefined, undefined, { context: 3 }).hunks;
}
