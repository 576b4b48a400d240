import type { Hunk, RemediatedFile, Swap } from '../core/remediation.ts';
import { shortId, swapId } from '../core/swap-id.ts';

/** A fix as lines that the author of a pull request can take over with one click. */
export interface Suggestion {
  readonly kind: 'suggestion';
  readonly id: string;
  readonly path: string;
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
  /** The swaps whose literals stand in these lines; none where the lines only belong to others. */
  readonly swaps: readonly Swap[];
  /** Which one of how many in this file: a fix can need several. */
  readonly part: number;
  readonly parts: number;
}

/** A fix that cannot be suggested, and why, as a sentence. */
export interface Withheld {
  readonly kind: 'withheld';
  readonly id: string;
  readonly file: string;
  readonly swaps: readonly Swap[];
  readonly reason: string;
}

/** Why lines cannot be suggested, as a sentence; `undefined` where they can. */
function obstacle({ first, last, holdsCredential }: Hunk, shown: ReadonlySet<number>): string | undefined {
  if (holdsCredential) return 'A credential that could not be swapped stands in the same lines, so they are not repeated here.';
  if (last < first) return 'The fix only adds lines, and a suggestion has to replace some.';
  for (let line = first; line <= last; line++) if (!shown.has(line)) return 'The diff of this pull request does not show these lines.';
  return undefined;
}

function within({ first, last }: Hunk, { line }: Swap): boolean {
  return line >= first && line <= last;
}

function idOf(path: string, hunk: Hunk, swaps: readonly Swap[]): string {
  // By what it does and not by where: lines move with every push, and nobody wants to be told twice.
  return shortId([path, ...swaps.map(swapId), ...(hunk.holdsCredential ? [] : hunk.lines)].join('\n'));
}

/**
 * The fixes of a file as suggestions on lines that the diff shows. Lines without a literal (an input
 * that is declared, a launcher) can be what a literal's lines need: where such lines cannot be
 * suggested, none of the file are, since half a fix is a broken configuration.
 */
function ofFile({ path, hunks, swaps }: RemediatedFile, shown: ReadonlySet<number>): readonly (Suggestion | Withheld)[] {
  const judged = hunks.map((hunk) => {
    const own = swaps.filter((swap) => within(hunk, swap));
    return { hunk, swaps: own, id: idOf(path, hunk, own), reason: obstacle(hunk, shown) };
  });
  const torn = judged.some(({ swaps, reason }) => swaps.length === 0 && reason !== undefined);
  const able = torn ? [] : judged.filter(({ reason }) => reason === undefined);
  const file = swaps[0]?.file ?? path;
  return judged.flatMap((one): readonly (Suggestion | Withheld)[] => {
    const { hunk, swaps, id, reason } = one;
    const part = able.indexOf(one) + 1;
    if (part > 0) {
      const { first, last, lines } = hunk;
      return [{ kind: 'suggestion', id, path, first, last, lines, swaps, part, parts: able.length }];
    }
    // What belongs to others is told with them.
    if (swaps.length === 0) return [];
    return [
      { kind: 'withheld', id, file, swaps, reason: reason ?? 'Other lines of the same file belong to the fix and cannot be suggested.' },
    ];
  });
}

/** All fixes of a pull request, those that can be suggested with their lines, grouped by file. `shown`: lines that its diff shows. */
export function suggestionsOf(
  files: readonly RemediatedFile[],
  shown: ReadonlyMap<string, ReadonlySet<number>>,
): readonly (Suggestion | Withheld)[] {
  return files.filter(({ path }) => shown.has(path)).flatMap((file) => ofFile(file, shown.get(file.path) ?? new Set()));
}
