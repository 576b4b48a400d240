import { describe, expect, test } from 'vitest';
import { durationOf, durationText } from '../../src/core/duration.ts';
import { fits } from '../../src/core/wildcard.ts';

describe('a time', () => {
  test.each([
    ['1s', 1_000],
    ['30m', 1_800_000],
    ['8h', 28_800_000],
    ['24d', 2_073_600_000],
    ['90s', 90_000],
  ])('%s is so many milliseconds, and back', (text, milliseconds) => {
    expect(durationOf(text)).toBe(milliseconds);
    expect(durationText(milliseconds)).toBe(text);
  });

  test.each(['', '0s', '30', 'm', '1w', '1.5h', '-1s', ' 1s', '25d', '999999999d', '01s', '1 s'])('%j is none', (text) => {
    expect(durationOf(text)).toBeUndefined();
  });
});

describe('a pattern', () => {
  test.each([
    ['*', '', true],
    ['a', 'a', true],
    ['a', 'ab', false],
    ['a*', 'a', true],
    ['a*c', 'abc', true],
    ['a*a', 'a', false],
    ['*b*', 'abc', true],
    ['*b*b', 'ab', false],
    ['a.c', 'abc', false],
    ['a/*', 'a/b/c', true],
  ])('%s fits %j: %s', (pattern, text, holds) => {
    expect(fits(pattern, text)).toBe(holds);
  });

  test('takes linear time', () => {
    expect(fits(`${'*a'.repeat(5_000)}b`, 'a'.repeat(200_000))).toBe(false);
  });
});
