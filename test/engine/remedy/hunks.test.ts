import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hunk } from '../../../src/core/remediation.ts';
import { hunksOf } from '../../../src/engine/remedy/hunks.ts';

const NONE: ReadonlySet<number> = new Set();

/** What a text becomes by its hunks, as somebody who accepts suggestions makes of it. */
function applied(text: string, hunks: readonly Hunk[]): string {
  const lines = text.split('\n');
  for (const { first, last, lines: added } of hunks.toReversed()) lines.splice(first - 1, last - first + 1, ...added);
  return lines.join('\n');
}

describe('lines that differ', () => {
  test('are named as they were, with what stands there instead', () => {
    expect(hunksOf('a\nb\nc\n', 'a\nX\nY\nc\n', NONE)).toEqual([{ first: 2, last: 2, lines: ['X', 'Y'], holdsCredential: false }]);
    expect(hunksOf('a\nb\nc\n', 'a\nc\n', NONE)).toEqual([{ first: 2, last: 2, lines: [], holdsCredential: false }]);
  });

  test('where some are only added, the line before is replaced by itself and them', () => {
    expect(hunksOf('a\nb\n', 'a\nX\nb\n', NONE)).toEqual([{ first: 1, last: 1, lines: ['a', 'X'], holdsCredential: false }]);
    expect(hunksOf('a\nb\n', 'a\nb\nX\n', NONE)).toEqual([{ first: 2, last: 2, lines: ['b', 'X'], holdsCredential: false }]);
    expect(hunksOf('a\r\nb\r\n', 'X\r\na\r\nb\r\n', NONE)).toEqual([{ first: 1, last: 1, lines: ['X', 'a'], holdsCredential: false }]);
  });

  test('a line in which a credential stays is not taken along, and lines that hold one are marked', () => {
    expect(hunksOf('a\nb\n', 'a\nX\nb\n', new Set([1]))).toEqual([{ first: 2, last: 1, lines: ['X'], holdsCredential: false }]);
    expect(hunksOf('a\nb\n', 'a\nX\nb\n', new Set([2]))[0]?.holdsCredential).toBe(true);
  });

  test('all together make the new text of the old one', () => {
    const line = fc.constantFrom('a', 'b', '{', '}', '', '  "x": 1,');
    const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.map((one) => `${one}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const hunks = hunksOf(before, after, NONE);
        // What takes one line along must not meet its neighbour.
        for (const [i, hunk] of hunks.entries()) expect(hunk.first).toBeGreaterThan(hunks[i - 1]?.last ?? 0);
        expect(applied(before, hunks)).toBe(after);
      }),
    );
  });
});
