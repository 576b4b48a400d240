import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, countUpTo, lineEnd, LineMap, overlaps, partAt } from '../../src/core/text.ts';

describe('overlaps', () => {
  test.each([
    [0, 3, 3, 5, false],
    [0, 3, 2, 5, true],
    [2, 5, 0, 3, true],
    [0, 9, 3, 4, true],
    [3, 3, 0, 9, true],
    [0, 3, 4, 9, false],
  ])('%i-%i and %i-%i: %s', (a, b, c, d, answer) => {
    expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(answer);
  });
});

describe('contains', () => {
  test.each([
    [0, 9, 0, 9, true],
    [0, 9, 3, 4, true],
    [0, 9, 9, 9, true],
    [0, 9, 8, 10, false],
    [1, 9, 0, 2, false],
  ])('%i-%i holds %i-%i: %s', (a, b, c, d, answer) => {
    expect(contains({ start: a, end: b }, { start: c, end: d })).toBe(answer);
  });
});

describe('LineMap', () => {
  test.each([
    ['', 0, 1, 1],
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 99, 1, 100],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\r\rb', 3, 3, 1],
    ['\n\n\n', 3, 4, 1],
    ['🔑x', 2, 1, 3],
    ['\ufeffx', 1, 1, 2],
    ['a\u2028b', 2, 1, 3],
  ])('of %j: offset %i is line %i, column %i', (text, offset, line, column) => {
    expect(new LineMap(text).at(offset)).toEqual({ line, column });
  });

  test('agrees with counting, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '🔑', ' ')), fc.nat(40), (parts, at) => {
        const text = parts.join('');
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset);
        // A `\r` whose `\n` is yet to come does not end its line.
        const breaks = [...before.matchAll(/\r\n|\n|\r/g)].filter(
          ({ 0: found, index }) => !(found === '\r' && index === offset - 1 && text[offset] === '\n'),
        );
        const last = breaks.at(-1);
        const start = last === undefined ? 0 : last.index + last[0].length;
        expect(new LineMap(text).at(offset)).toEqual({ line: breaks.length + 1, column: offset - start + 1 });
      }),
    );
  });
});

test.each([
  ['', 0, 0],
  ['abc', 1, 3],
  ['a\r\nb', 0, 1],
  ['a\rb', 0, 1],
  ['a\nb\n', 1, 1],
  ['a\nb\n', 2, 3],
  ['a\u2028b', 0, 3],
])('the line of %j that holds offset %i ends at %i', (text, at, end) => {
  expect(lineEnd(text, at)).toBe(end);
});

test('things in front of a place are counted as one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: -1, max: 31 }), (numbers, place) => {
      const starts = numbers.toSorted((a, b) => a - b);
      const count = starts.filter((start) => start <= place).length;
      expect(countUpTo(starts, place, (start) => start)).toBe(count);
      expect(partAt(starts, place)).toBe(Math.max(0, count - 1));
    }),
  );
});
