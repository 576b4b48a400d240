import { expect, test } from 'vitest';
import { someOf } from '../../src/core/some-of.ts';

test.each<[readonly string[], number, string]>([
  [[], 2, ''],
  [['a'], 2, 'a'],
  [['a', 'b'], 2, 'a, b'],
  [['a', 'b', 'c'], 2, 'a, b and 1 more'],
  [['a', 'b', 'c', 'd'], 2, 'a, b and 2 more'],
])('of %j at most %i are named', (names, most, expected) => {
  expect(someOf(names, most)).toBe(expected);
});
