import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceFragment } from '../../src/core/fragment.ts';
import { splitShell } from '../../src/core/shell.ts';

function split(line: string): readonly (readonly string[])[] {
  return splitShell(sourceFragment(line, 0, line.length)).map((words) => words.map((word) => word.text));
}

describe('splits', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['npx -y server', [['npx', '-y', 'server']]],
    ['  npx\t-y  ', [['npx', '-y']]],
    ["a 'b c' d", [['a', 'b c', 'd']]],
    ['a "b c" d', [['a', 'b c', 'd']]],
    [`a"b"'c'd`, [['abcd']]],
    ["''", [['']]],
    ['a "" b', [['a', '', 'b']]],
    [`"it's"`, [["it's"]]],
    [`'say "x"'`, [['say "x"']]],
    [String.raw`a\ b c`, [['a b', 'c']]],
    [String.raw`"a\"b"`, [['a"b']]],
    [String.raw`"a\\b"`, [['a\\b']]],
    [String.raw`"a\nb"`, [['a\\nb']]],
    [String.raw`'a\b'`, [['a\\b']]],
    [String.raw`C:\tools\npx.exe -y`, [['C:\\tools\\npx.exe', '-y']]],
    ['a && b', [['a'], ['b']]],
    ['a; b | c & d', [['a'], ['b'], ['c'], ['d']]],
    ['a\nb', [['a'], ['b']]],
    ['a \\\n b', [['a', 'b']]],
    ['(a b)', [['a', 'b']]],
    ['export X=$(op read op://a/b/c) && y', [['export', 'X=$(op read op://a/b/c)'], ['y']]],
    [
      `export X='a b' && exec npx`,
      [
        ['export', 'X=a b'],
        ['exec', 'npx'],
      ],
    ],
    ['a "b c', [['a', 'b c']]],
    ['X=$(a $(b; c)) d', [['X=$(a $(b; c))', 'd']]],
    ['a\r\nb', [['a'], ['b']]],
    ["a ';' '&&' b", [['a', ';', '&&', 'b']]],
  ])('%j', (line, commands) => {
    expect(split(line)).toEqual(commands);
  });
});

describe('knows where each word stands', () => {
  test.each([
    ['npx -y server', 'server', 'server'],
    ["a 'b c' d", 'b c', 'b c'],
    [String.raw`a b\ c d`, 'b c', String.raw`b\ c`],
    [String.raw`say "a\"b"`, 'a"b', String.raw`a\"b`],
    [`X="abc"def`, 'X=abcdef', 'X="abc"def'],
  ])('%j', (line, word, source) => {
    const found = splitShell(sourceFragment(line, 0, line.length))
      .flat()
      .find((one) => one.text === word);
    const span = found?.locate(0, word.length);
    expect(line.slice(span?.start, span?.end)).toBe(source);
  });

  test('a part of a word, and in a line that stands somewhere else', () => {
    const text = `"sh": "export KEY='abc def' && run"`;
    const start = text.indexOf('export');
    const words = splitShell(sourceFragment(text, start, text.length - 1)).flat();
    const word = words.find((one) => one.text.startsWith('KEY='));
    const span = word?.locate(4, 11);
    expect(text.slice(span?.start, span?.end)).toBe('abc def');
  });

  test('every unit of every word is found again in the line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', ' ', '"', "'", '\\', '&&', ';', '$', '(', '=', '🔑')), (parts) => {
        const line = parts.join('');
        for (const word of splitShell(sourceFragment(line, 0, line.length)).flat()) {
          for (let i = 0; i < word.text.length; i++) {
            const span = word.locate(i, i + 1);
            expect(line.slice(span.start, span.end)).toBe(word.text[i]);
          }
        }
      }),
    );
  });
});

test.each(['a ', '"', '\\', '$(', '$()', '$(a)b', 'a(', ';', "'a'"])(
  'a line of two hundred thousand characters, all %j, is split at once',
  (unit) => {
    const start = performance.now();
    split(unit.repeat(Math.ceil(200_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);
