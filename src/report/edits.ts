import type { Remediation } from '../core/remediation.ts';

/** Version of the form below. */
const SCHEMA = 1;

/**
 * The edits of a remediation for programs: which lines of which file become which. Nothing of what
 * stands there now is in it (a patch would hold each credential), and nothing of lines in which a
 * credential stays; their number alone is told.
 */
export function editsReport({ files, left }: Remediation, commit: string): string {
  const edits = files.map(({ path, hunks, swaps }) => ({
    path: swaps[0]?.file ?? path,
    edits: hunks.filter(({ holdsCredential }) => !holdsCredential).map(({ first, last, lines }) => ({ first, last, lines })),
    withheld: hunks.filter(({ holdsCredential }) => holdsCredential).length,
    swaps: swaps.map(({ line, server, place, slot, delivery, reference }) => ({
      line,
      ...(server === undefined ? {} : { server }),
      place,
      slot,
      delivery,
      reference,
    })),
  }));
  return `${JSON.stringify({ schema: SCHEMA, commit, files: edits, left: left.length }, null, 2)}\n`;
}
