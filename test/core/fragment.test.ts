import { expect, test } from 'vitest';
import { cut, picked, sourceFragment, spanOf, trimmed } from '../../src/core/fragment.ts';

const text = 'one  "two three"  four';
const whole = sourceFragment(text, 5, 18);

test('a part of a text keeps its place in it', () => {
  expect(whole.text).toBe('"two three"  ');
  expect(spanOf(whole)).toEqual({ start: 5, end: 18 });
});

test('a cut of a cut leads back to the text', () => {
  const inner = cut(cut(whole, 1, 10), 4, 9);
  expect(inner.text).toBe('three');
  const { start, end } = spanOf(inner);
  expect(text.slice(start, end)).toBe('three');
});

test('trimming moves both ends', () => {
  const inner = trimmed(sourceFragment(text, 3, 18));
  expect(inner.text).toBe('"two three"');
  expect(spanOf(inner)).toEqual({ start: 5, end: 16 });
  expect(spanOf(trimmed(sourceFragment('   ', 0, 3))).start).toBe(3);
  const bare = sourceFragment(text, 0, 3);
  expect(trimmed(bare)).toBe(bare);
});

test('picked characters stand where they were picked', () => {
  const word = picked(whole, 'twothree', [1, 2, 3, 5, 6, 7, 8, 9]);
  const { start, end } = word.locate(3, 8);
  expect(text.slice(start, end)).toBe('three');
  expect(word.locate(0, 0)).toEqual({ start: 6, end: 6 });
  expect(picked(whole, '', []).locate(0, 0)).toEqual({ start: 5, end: 5 });
});
