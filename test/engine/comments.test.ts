import { describe, expect, test } from 'vitest';
import { commentsIn, inOrder } from '../../src/engine/comments.ts';

/** The comments of a text, as it shows them. */
function told(path: string, text: string): readonly string[] {
  return commentsIn(text, path).map(({ start, end }) => text.slice(start, end));
}

describe('the comments of a text by its name', () => {
  test.each<[string, string, readonly string[]]>([
    ['README.md', "a # b // c <!-- d's\ne --> f <!-- g", ["<!-- d's\ne -->", '<!-- g']],
    ['a.html', '<p>"a" <!-- b --> c</p>', ['<!-- b -->']],
    ['a.sh', 'x="# a" # b\n#c\necho $# x#y \\# z # d\r\n', ['# b', '#c', '# d']],
    ['a.py', "x = 'it\\'s # a'  # b\n", ['# b']],
    ['a.ts', "const x = 'a // b'; // c\nf(`http://x`); /* d\n e */ g() /* h\n", ['// c', '/* d\n e */', '/* h\n']],
    ['a.go', 'x := "https://y" //z\n', ['//z']],
    ['a.tf', 'a = "b" # c\n// d\n/* e */', ['# c', '// d', '/* e */']],
    ['a.sql', "select '--a' -- b\n", ['-- b']],
    ['deploy/Dockerfile', 'ENV A=b\n# c\n', ['# c']],
    ['.env.local', 'A=b # c\n', ['# c']],
    ['a.unknown', '# a // b <!-- c -->', []],
    ['noname', '# a', []],
  ])('%s %j', (path, text, expected) => {
    expect(told(path, text)).toEqual(expected);
  });

  test('a quote that is not closed ends with its line', () => {
    expect(told('a.sh', 'echo "a # b\n# c\n')).toEqual(['# c']);
  });

  test('are put in order with those that a parser found, each once', () => {
    const spans = [
      { start: 10, end: 20 },
      { start: 0, end: 5 },
      { start: 12, end: 15 },
      { start: 10, end: 20 },
      { start: 20, end: 21 },
    ];
    expect(inOrder(spans)).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 20 },
      { start: 20, end: 21 },
    ]);
  });

  test('are found in linear time', () => {
    const start = performance.now();
    commentsIn('/*'.repeat(500_000), 'a.ts');
    commentsIn('#'.repeat(1_000_000), 'a.sh');
    commentsIn('<!-'.repeat(300_000), 'a.md');
    commentsIn(`${'"'.repeat(500_000)}\n`.repeat(2), 'a.py');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
