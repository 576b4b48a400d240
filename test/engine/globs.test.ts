import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { common, covers } from '../../src/engine/globs.ts';

describe('a glob covers another one', () => {
  test.each([
    ['**', '**'],
    ['**', 'a/{b,c}'],
    ['a/{b,c}', 'a/{b,c}'],
    ['a/**', 'a/**'],
    ['a/**', 'a'],
    ['a/**', 'a/b/*'],
    ['a/**', 'a/**/c'],
    ['**/c', 'a/b/c'],
    ['**/c', 'a/**/c'],
    ['a/*/c', 'a/b/c'],
    ['a/*/c', 'a/*/c'],
    ['a/*', 'a/b*'],
    ['prod-*', 'prod-eu'],
    ['prod-*-x*', 'prod-eu-x1'],
    ['secret/data/*/token', 'secret/data/mcp/token'],
  ])('%s: %s', (outer, inner) => {
    expect(covers(outer, inner)).toBe(true);
  });

  test.each([
    ['a', 'b'],
    ['a', '**'],
    ['a/*', 'a'],
    ['a/*', 'a/'],
    ['a/*', 'a/b/c'],
    ['a/*', 'a/**'],
    ['a/*/c', 'a/**/c'],
    ['a/b/**', 'a/**'],
    ['**/c', 'a/b'],
    ['prod-*', 'prod'],
    ['prod-*', '*'],
    ['a*a', 'a'],
    ['*-eu', 'prod-us'],
    // Hard to compare: never said wrongly.
    ['x/*/*', 'x/{a,b/c}'],
    ['a/**', '{a,b}/c'],
    ['!a', 'b'],
    ['**/*', 'a|b'],
    ['a**', 'ab'],
    ['*/**', '*b/**'],
    ['a*/**', 'ab'],
  ])('%s: not %s', (outer, inner) => {
    expect(covers(outer, inner)).toBe(false);
  });

  test('never says so wrongly', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', '{a,b}', '', '?');
    const glob = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'aab', '.a'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const matches = (pattern: string, text: string): boolean => pattern !== '' && picomatch(pattern, { dot: true })(text);
    fc.assert(
      fc.property(glob, glob, path, (outer, inner, text) => {
        if (covers(outer, inner) && matches(inner, text)) expect(matches(outer, text), `${outer} ${inner} ${text}`).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test('in time that does not explode', () => {
    const started = performance.now();
    expect(covers(`${'**/'.repeat(60)}x`, `${'a/'.repeat(60)}y`)).toBe(false);
    expect(covers(`${'a*'.repeat(50_000)}b`, 'a'.repeat(100_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what two lists have in common', () => {
  test.each([
    [['a/**'], ['a/b/**', 'c'], ['a/b/**']],
    [
      ['a/b', 'c/*'],
      ['c/**', 'a/*'],
      ['a/b', 'c/*'],
    ],
    [['a'], ['b'], []],
    [['a'], ['a'], ['a']],
  ])('%j and %j: %j', (one, other, both) => {
    expect(common(one, other)).toEqual(both);
  });
});
