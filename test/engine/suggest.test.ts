import { describe, expect, test } from 'vitest';
import type { Hunk } from '../../src/core/remediation.ts';
import { review } from '../../src/engine/review.ts';
import { suggestionsOf } from '../../src/engine/suggest.ts';
import type { LineComment, Reviews } from '../../src/ports/reviews.ts';
import { suggestionMark } from '../../src/core/proposal-marks.ts';
import { remediated, remediation, swap } from '../support/remediations.ts';

function hunk(first: number, last = first, given: Partial<Hunk> = {}): Hunk {
  return { first, last, lines: [`new ${first}`], holdsCredential: false, ...given };
}

function shown(...lines: readonly number[]): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map([['.mcp.json', new Set(lines)]]);
}

function told(hunks: readonly Hunk[], lines: readonly number[], literals: readonly number[] = [5]): readonly string[] {
  const file = remediated({ hunks, swaps: literals.map((line) => swap({ line, slot: `S${line}` })) });
  return suggestionsOf([file], shown(...lines)).map((one) =>
    one.kind === 'suggestion'
      ? `${one.first}-${one.last} ${one.part}/${one.parts}`
      : `withheld ${one.swaps.map(({ line }) => line).join()}: ${one.reason}`,
  );
}

describe('what can be suggested', () => {
  test('lines that the diff shows, one or several', () => {
    expect(told([hunk(5)], [4, 5, 6])).toEqual(['5-5 1/1']);
    expect(told([hunk(4, 6)], [4, 5, 6])).toEqual(['4-6 1/1']);
    expect(told([hunk(4, 6)], [4, 5])).toEqual([expect.stringContaining('withheld 5: The diff')]);
  });

  test('not lines in which a credential stays, and not lines that are only added', () => {
    expect(told([hunk(5, 5, { holdsCredential: true })], [5])).toEqual([expect.stringContaining('withheld 5: A credential')]);
    expect(told([hunk(5), hunk(8, 7)], [5, 7, 8])).toEqual([expect.stringContaining('withheld 5: Other lines')]);
  });

  test('a literal that was there before does not stand in the way of a new one', () => {
    expect(told([hunk(5), hunk(20)], [20, 21], [5, 20])).toEqual([expect.stringContaining('withheld 5'), '20-20 1/1']);
  });

  test('lines that belong to a fix are suggested with it or not at all', () => {
    expect(told([hunk(2), hunk(5)], [2, 5])).toEqual(['2-2 1/2', '5-5 2/2']);
    expect(told([hunk(2), hunk(5)], [5])).toEqual([expect.stringContaining('withheld 5: Other lines')]);
  });

  test('nothing of a file that the pull request does not touch', () => {
    expect(suggestionsOf([remediated()], new Map())).toEqual([]);
  });
});

/** A pull request of which everything is kept in memory. */
function memory(lines: readonly number[]): Reviews & { readonly written: LineComment[]; readonly bodies: string[] } {
  const written: LineComment[] = [];
  const bodies: string[] = [];
  return {
    written,
    bodies,
    shown: () => Promise.resolve(shown(...lines)),
    said: () => Promise.resolve([...bodies, ...written.map(({ body }) => body)]),
    review(_pull, _commit, body, comments) {
      bodies.push(body);
      written.push(...comments);
      return Promise.resolve();
    },
  };
}

const WORDS = {
  comment: ({ id }: { readonly id: string }) => suggestionMark(id),
  body: (_: readonly unknown[], withheld: readonly { readonly id: string }[], more: number) =>
    `${more} more ${withheld.map(({ id }) => suggestionMark(id)).join('')}`,
};

describe('a review', () => {
  const given = remediation([remediated({ hunks: [hunk(5), hunk(9)], swaps: [swap({ line: 5 }), swap({ line: 9, slot: 'HIDDEN' })] })]);

  test('says each thing once, what was withheld too', async () => {
    const reviews = memory([5]);
    expect(await review(reviews, 1, 'c', given, WORDS)).toMatchObject({ suggested: 1, known: 0 });
    expect(await review(reviews, 1, 'c', given, WORDS)).toMatchObject({ suggested: 0, known: 2 });
    expect(reviews.bodies).toHaveLength(1);
  });

  test('is not written for nothing', async () => {
    const reviews = memory([]);
    expect(await review(reviews, 1, 'c', remediation([]), WORDS)).toEqual({ suggested: 0, known: 0, withheld: [] });
    expect(reviews.bodies).toEqual([]);
  });

  test('knows a suggestion again when its lines moved, and another one for the same lines', async () => {
    const reviews = memory([5, 6]);
    await review(reviews, 1, 'c', remediation([remediated({ hunks: [hunk(5, 5, { lines: ['x'] })] })]), WORDS);
    const moved = remediated({ hunks: [hunk(6, 6, { lines: ['x'] })], swaps: [swap({ line: 6 })] });
    expect(await review(reviews, 1, 'c', remediation([moved]), WORDS)).toMatchObject({ suggested: 0 });
    const other = remediated({ hunks: [hunk(6, 6, { lines: ['y'] })], swaps: [swap({ line: 6 })] });
    expect(await review(reviews, 1, 'c', remediation([other]), WORDS)).toMatchObject({ suggested: 1 });
  });
});
