import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapNode } from '../../src/formats/document.ts';
import { dotenv } from '../../src/formats/dotenv.ts';
import type { Choose, Piece, Writer } from './writer.ts';
import { anyText, check, chooser, expectPlaces, expectSound, mutated, plain, scalarsOf, writer } from './writer.ts';

const BARE: readonly Piece[] = [
  ['a', 'a'],
  ['é', 'é'],
  ['😀', '😀'],
  ['${X}', '${X}'],
  ['=', '='],
  ['\\n', '\\n'],
  ["'", "'"],
];
const QUOTED: readonly Piece[] = [...BARE.filter(([raw]) => raw !== "'" && raw !== '\\n'), [' ', ' '], [' # ', ' # ']];
const DOUBLE: readonly Piece[] = [...QUOTED, ["'", "'"], ['\\n', '\n'], ['\\t', '\t'], ['\\"', '"'], ['\\\\', '\\'], ['\\x', '\\x']];
const SIGNS = ['A=', 'export ', '"', "'", '`', '#', ' #', '=', '\\', '\n', '\r\n', '\r', ' ', '\t', '\ufeff', '\u0000'];

function some(choose: Choose, from: readonly Piece[], ...counts: number[]): Piece[] {
  return Array.from({ length: choose(...counts) }, () => choose(...from));
}

function value(out: Writer, choose: Choose, eol: string, simple: boolean): string {
  const broken: Piece[] = [[eol, '\n']];
  const space = choose('', ' ');
  switch (choose('bare', 'empty', 'double', 'single', 'back')) {
    case 'bare':
      return out.scalar(space, [['x', 'x'], ...some(choose, simple ? BARE : [...BARE, ['b#', 'b#']], 0, 1, 3)], '');
    case 'empty':
      // It stands directly behind its equals sign.
      return out.scalar('', [], '');
    case 'double':
      return out.scalar(`${space}"`, some(choose, simple ? [...QUOTED, ['\\n', '\n']] : [...DOUBLE, ...broken], 0, 1, 4), '"');
    case 'single':
      return out.scalar(
        `${space}'`,
        some(choose, [...QUOTED, ['"', '"'], ...(simple ? [] : [['\\n', '\\n'] as const, ...broken])], 0, 1, 4),
        "'",
      );
    case 'back':
      return out.scalar(`${space}\``, some(choose, [...QUOTED, ["'", "'"], ...(simple ? [] : broken)], 0, 1, 4), '`');
  }
}

/** `simple`: only what Node's own reader agrees on. */
function document(g: fc.GeneratorValue, simple: boolean): { readonly out: Writer; readonly values: object } {
  const choose = chooser(g);
  const eol = simple ? '\n' : choose('\n', '\r\n', '\r');
  const out = writer(simple ? '' : choose('', '\ufeff'));
  const values: [string, string][] = [];
  for (let i = choose(1, 2, 3, 4); i > 0; i--) {
    const key = `KEY_${i}`;
    out.put(choose('', ...(simple ? [] : ['export ', '  ', '\texport\t'])) + key + choose('=', ...(simple ? [] : [' ='])));
    values.push([key, value(out, choose, eol, simple)]);
    if (choose(false, true)) {
      out.put(choose(' ', '  ', ...(simple ? [] : ['\t'])));
      out.comment(choose('# c', '#', '#😀'));
    }
    out.put(eol);
    if (choose(false, true)) {
      out.put(choose('', ' '));
      out.comment(simple ? '# alone' : '# alone="');
      out.put(eol);
    }
  }
  return { out, values: Object.fromEntries(values) };
}

describe('properties', () => {
  test('every value, comment and part of a text is found where it was written', () => {
    check((g) => {
      const { out, values } = document(g, false);
      const parsed = dotenv.parse(out.source);
      expect(plain(parsed.documents[0])).toEqual(values);
      expectPlaces(parsed, out);
    });
  });

  test('simple files have the values that Node gives', () => {
    check((g) => {
      const { out } = document(g, true);
      expect(plain(dotenv.parse(out.source).documents[0])).toEqual({ ...parseEnv(out.source) });
    });
  });

  test('a mutated file never throws, and every line of it is accounted for', () => {
    check((g) => {
      const text = mutated(g, document(g, false).out.source, ...SIGNS);
      const { documents, problems, comments } = expectSound(dotenv, text);
      const taken = [...problems.map(({ span }) => span), ...comments];
      for (const root of documents) {
        for (const { keySpan, value: node } of (root as MapNode).entries) taken.push(keySpan, node.span);
      }
      let left = text;
      for (const { start, end } of taken) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
      expect(left.replace(/^\ufeff/, '').replace(/export|[ \t\r\n=]/g, '')).toBe('');
    });
  });

  test('no text throws', () => {
    fc.assert(
      fc.property(anyText(...SIGNS), (text) => {
        const { documents } = expectSound(dotenv, text);
        expect(documents.length).toBe(/^\ufeff?[ \t\r\n]*$/.test(text) ? 0 : 1);
      }),
      { numRuns: 400 },
    );
  });
});

function valuesOf(text: string): unknown {
  const { documents, problems } = dotenv.parse(text);
  expect(problems).toEqual([]);
  return plain(documents[0]);
}

test.each([
  ['a hash without white space before it belongs to the value', 'A=b#c\nB=#d\nC=e #f', { A: 'b#c', B: '#d', C: 'e' }],
  ['an empty value may have a comment', 'A=\nB= # c\nC=""', { A: '', B: '', C: '' }],
  ['a quote with more behind it is an ordinary character', 'A="b"c\nB=\'d\' e', { A: '"b"c', B: "'d' e" }],
  ['a quote that nothing closes ends with its line', 'A="b\nC=d', { A: '"b', C: 'd' }],
  ['quotes span lines', 'A="b\r\nc"\nB=\'d\ne\' # f', { A: 'b\nc', B: 'd\ne' }],
  ['escapes count in double quotes only', 'A="\\n\\t\\r\\"\\\\\\q"\nB=\'\\n\\\'\'\nC=\\n', { A: '\n\t\r"\\\\q', B: "\\n\\'", C: '\\n' }],
  ['keys may have dots and dashes', 'a.b-c_1=d', { 'a.b-c_1': 'd' }],
  ['a variable may be called export', 'export=1\nexport export=2', { export: '2' }],
])('%s', (_, text, expected) => {
  expect(valuesOf(text)).toEqual(expected);
});

test('lines that are nothing are problems, and the others are read', () => {
  const text = '\ufeffA=1\r\nfoo bar \r\nexport B\r\n=c\r\nKEY: d\r\n  # fine\r\nE=2\r\n';
  const { documents, problems } = dotenv.parse(text);
  expect(plain(documents[0])).toEqual({ A: '1', E: '2' });
  expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(['foo bar', 'export B', '=c', 'KEY: d']);
  expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(['this line is neither KEY=value nor a comment']));
});

test('duplicate keys stay visible', () => {
  const root = dotenv.parse('A=1\nexport A=2\n').documents[0] as MapNode;
  expect(root.entries.map(({ key, duplicate }) => [key, duplicate])).toEqual([
    ['A', false],
    ['A', true],
  ]);
});

test('spans count the byte order mark and CRLF', () => {
  const text = '\ufeffA=1\r\nexport B = "x\\ty" # c\r\n';
  const { documents, comments } = dotenv.parse(text);
  const root = documents[0] as MapNode;
  expect(root.entries.map(({ keySpan }) => keySpan)).toEqual([
    { start: 1, end: 2 },
    { start: 13, end: 14 },
  ]);
  expect(scalarsOf(documents).map(({ span, inner }) => [span, inner])).toEqual([
    [
      { start: 3, end: 4 },
      { start: 3, end: 4 },
    ],
    [
      { start: 17, end: 23 },
      { start: 18, end: 22 },
    ],
  ]);
  expect(scalarsOf(documents)[1]?.locate(1, 2)).toEqual({ start: 19, end: 21 });
  expect(comments).toEqual([{ start: 24, end: 27 }]);
});

test.each(['', '\ufeff', ' \r\n\t\n'])('%j has no document and no problem', (text) => {
  expect(dotenv.parse(text)).toEqual({ documents: [], problems: [], comments: [] });
});

test.each([
  ['unclosed quotes', 'A="\n'.repeat(150_001)],
  ['unclosed quotes of two kinds', `${"A='\n".repeat(100_000)}${'B="\n'.repeat(100_001)}`],
  ['backslashes', `A="${'\\'.repeat(1_000_000)}`],
  ['white space', `A=${' '.repeat(500_000)}#${' '.repeat(500_000)}`],
  ['one word', 'x'.repeat(1_000_000)],
  ['brackets', '['.repeat(20_000)],
])('a megabyte of %s is read in linear time', (_, text) => {
  const begin = performance.now();
  expectSound(dotenv, text);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
