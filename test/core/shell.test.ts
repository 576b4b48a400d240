import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceFragment } from '../../src/core/fragment.ts';
import { shellReader, splitShell } from '../../src/core/shell.ts';

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
    ['a \\\r\n b', [['a', 'b']]],
    ['a \\  \n b', [['a', 'b']]],
    ['a `\n b', [['a', 'b']]],
    ['a ^\n b', [['a', 'b']]],
    ['a \\\n> b', [['a', 'b']]],
    ["don't a 'b c'", [["don't", 'a', 'b c']]],
    ["KEY='b c'", [['KEY=b c']]],
    ["a 'b\nc' d\ne", [['a', 'b\nc', 'd'], ['e']]],
    ['a "b\nc', [['a', 'b'], ['c']]],
    ['a # b', [['a'], ['b']]],
    ['a#b', [['a#b']]],
    ['a > b', [['a']]],
    ['a 2>&1 b', [['a', 'b']]],
    ['a <b c', [['a', 'c']]],
    ['X=<your token> b', [['X=<your token>', 'b']]],
    ['a b</code> c', [['a', 'b'], ['c']]],
    ['X=${{ secrets.X }} b', [['X=${{ secrets.X }}', 'b']]],
    ['X={{ token }} b', [['X={{ token }}', 'b']]],
    ['X=${Y:-a b} c', [['X=${Y:-a b}', 'c']]],
    ['X=`op read x` b', [['X=`op read x`', 'b']]],
    ['X="$(op read "a b")" c', [['X=$(op read "a b")', 'c']]],
    ['https://a.example/?b=c&d=e f', [['https://a.example/?b=c&d=e', 'f']]],
    ["$'a b' c", [['a b', 'c']]],
    ['"{`"a`":`"b`"}" c', [['{"a":"b"}', 'c']]],
    ['"{""a"":""b""}" c', [['{"a":"b"}', 'c']]],
    ['@\'\n{"a": "it\'s"}\n\'@ b', [['{"a": "it\'s"}', 'b']]],
  ])('%j', (line, commands) => {
    expect(split(line)).toEqual(commands);
  });
});

describe('knows what the shell replaces', () => {
  test.each([
    ['a', false],
    ['$A', true],
    ["'$A'", false],
    ['"$A"', true],
    [String.raw`"\$A"`, false],
    [String.raw`\$A`, false],
    ['a$', false],
    ['$$A', true],
    ['$(a)', true],
    ['`a`', false],
    ['X=`a`', true],
    ['"`a`"', true],
    ['%A%', true],
    ['100%', false],
    ['${A}', true],
    ['${{ secrets.A }}', true],
    ["X='$A'$B", true],
  ])('%j', (line, expected) => {
    expect(splitShell(sourceFragment(line, 0, line.length)).map(([word]) => word?.expands)).toEqual([expected]);
  });
});

describe('reads a script line by line', () => {
  function linesOf(text: string, leaps?: ReadonlyMap<number, number>): readonly unknown[] {
    const read = shellReader(sourceFragment(text, 0, text.length), leaps);
    const found: unknown[] = [];
    for (let at = 0; at < text.length; ) {
      const { commands, end } = read(at);
      found.push(commands.map(({ words, into, piped }) => [words.map((word) => word.text), into.map((word) => word.text), piped]));
      at = end;
    }
    return found;
  }

  test('where the output goes', () => {
    expect(linesOf('a | b > c\nd || e >> "f g" 2>h\n')).toEqual([
      [
        [['a'], [], true],
        [['b'], ['c'], false],
      ],
      [
        [['d'], [], false],
        [['e'], ['f g', 'h'], false],
      ],
    ]);
  });

  test('a here-document is leapt over, also within quotes', () => {
    const text = 'a <<X b\nit\'s\nX\nc "$(cat <<Y\n"\nY\n)" d\ne';
    const leaps = new Map([
      [text.indexOf("it's"), text.indexOf('c "')],
      [text.indexOf('"\nY'), text.indexOf(')" d')],
    ]);
    expect(linesOf(text, leaps)).toEqual([[[['a', 'b'], [], false]], [[['c', '$(cat <<Y\n)', 'd'], [], false]], [[['e'], [], false]]]);
  });

  test('an empty word stands where its quotes are', () => {
    const text = "a '' b";
    const word = splitShell(sourceFragment(text, 0, text.length))[0]?.[1];
    expect(word?.locate(0, 0)).toEqual({ start: 2, end: 2 });
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
      fc.property(
        fc.array(
          fc.constantFrom('a', 'b', ' ', '"', "'", '\\', '&&', ';', '$', '(', ')', '=', '🔑', '\n', '`', '{', '}', '<', '>', '@', '#', '%'),
        ),
        (parts) => {
          const line = parts.join('');
          for (const word of splitShell(sourceFragment(line, 0, line.length)).flat()) {
            for (let i = 0; i < word.text.length; i++) {
              const span = word.locate(i, i + 1);
              expect(line.slice(span.start, span.end)).toBe(word.text[i]);
            }
          }
        },
      ),
    );
  });
});

test.each([
  'a ',
  '"',
  "'",
  '\\',
  '$(',
  '$()',
  '$(a)b',
  'a(',
  ';',
  "'a'",
  '"\n',
  '"$(',
  "@'\n",
  '${',
  '{{',
  '<a',
  '%A',
  '`',
  '`\n',
  '"`"',
  '{""',
])('a line of two hundred thousand characters, all %j, is split at once', (unit) => {
  const start = performance.now();
  split(unit.repeat(Math.ceil(200_000 / unit.length)));
  expect(performance.now() - start).toBeLessThan(1_000);
});
