import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { get, MAX_DEPTH } from '../../src/formats/document.ts';
import { MAX_PROBLEMS } from '../../src/formats/build.ts';
import { jsonc } from '../../src/formats/jsonc.ts';
import type { Choose, Piece, Writer } from './writer.ts';
import { anyText, check, chooser, expectPlaces, expectSound, mutated, plain, scalarsOf, writer } from './writer.ts';

const PIECES: readonly Piece[] = [
  ['a', 'a'],
  [' ', ' '],
  ['é', 'é'],
  ['😀', '😀'],
  ['${X}', '${X}'],
  ["'", "'"],
  ['// #', '// #'],
  ['[{', '[{'],
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['\\/', '/'],
  ['\\u0041', 'A'],
  ['\\ud83d', '\ud83d'],
  ['\\uDE00', '\ude00'],
  ['\u2028', '\u2028'],
];
const SIGNS = ['{', '}', '[', ']', '"', ':', ',', '//', '/*', '*/', '\\', '\\u', '1', '-', '.', 'e', 'null', '\n', '\r', ' '];

/**
 * Node 24.21's JSON.parse is no judge of keys once one with a backslash in it was read: it then takes
 * `"\""` for that key, by comparing it with the source as it stands. So no text with one is given to it.
 */
const ESCAPED_BACKSLASH = '\\\\';

function pieces(choose: Choose): Piece[] {
  return Array.from({ length: choose(0, 1, 2, 3, 5) }, () => choose(...PIECES));
}

function gap(out: Writer, choose: Choose, strict: boolean): void {
  const kind = choose('', '', ' ', '\n', '\r\n', '\t', ...(strict ? [] : ['// c 😀', '/* " */']));
  if (kind.startsWith('/')) out.comment(kind);
  else out.put(kind);
  if (kind.startsWith('//')) out.put(choose('\n', '\r\n'));
}

function value(out: Writer, choose: Choose, strict: boolean, depth: number): unknown {
  gap(out, choose, strict);
  const result = bare(out, choose, strict, depth);
  gap(out, choose, strict);
  return result;
}

function bare(out: Writer, choose: Choose, strict: boolean, depth: number): unknown {
  const kind = choose('string', 'string', 'word', ...(depth > 0 ? ['list', 'map', 'map'] : []));
  if (kind === 'string') return out.scalar('"', pieces(choose), '"');
  if (kind === 'word') {
    const word = choose('0', '-1.5e3', '120', 'true', 'false', 'null');
    if (word === 'null') {
      // The text of null is empty, so its place is written by hand.
      out.scalar('', [['null', '']], '', 'null');
      return null;
    }
    const type = word === 'true' || word === 'false' ? 'boolean' : 'number';
    out.scalar('', [[word, word]], '', type);
    return JSON.parse(word);
  }
  const items: unknown[] = [];
  const keys: string[] = [];
  out.put(kind === 'list' ? '[' : '{');
  const count = choose(0, 1, 2, 3);
  if (count === 0) gap(out, choose, strict);
  for (let i = 0; i < count; i++) {
    if (i > 0) out.put(',');
    if (kind === 'map') {
      gap(out, choose, strict);
      const key = pieces(choose).filter(([raw]) => raw !== ESCAPED_BACKSLASH);
      keys.push(key.map(([, text]) => text).join(''));
      out.put(`"${key.map(([raw]) => raw).join('')}"`);
      gap(out, choose, strict);
      out.put(':');
    }
    items.push(value(out, choose, strict, depth - 1));
  }
  if (count > 0 && !strict && choose(true, false)) {
    out.put(',');
    gap(out, choose, strict);
  }
  out.put(kind === 'list' ? ']' : '}');
  return kind === 'list' ? items : Object.fromEntries(keys.map((key, i) => [key, items[i]]));
}

describe('properties', () => {
  test('every scalar, comment and part of a text is found where it was written', () => {
    check((g) => {
      const choose = chooser(g);
      const out = writer(choose('', '\ufeff'));
      const expected = value(out, choose, false, 3);
      const parsed = jsonc.parse(out.source);
      expectPlaces(parsed, out);
      expect(plain(parsed.documents[0])).toEqual(expected);
    });
  });

  test('strict documents have the values that JSON.parse gives', () => {
    check((g) => {
      const choose = chooser(g);
      const out = writer();
      value(out, choose, true, 3);
      expect(JSON.stringify(plain(jsonc.parse(out.source).documents[0]))).toBe(JSON.stringify(JSON.parse(out.source)));
    });
  });

  test('a mutated document never throws, and what JSON.parse reads is read alike', () => {
    check((g) => {
      const choose = chooser(g);
      const out = writer();
      value(out, choose, choose(true, false), 3);
      const text = mutated(g, out.source, ...SIGNS);
      const parsed = expectSound(jsonc, text);
      if (text.includes(ESCAPED_BACKSLASH)) return;
      const reference = attempt(() => JSON.stringify(JSON.parse(text)));
      if (reference === undefined) return;
      expect(parsed.problems).toEqual([]);
      expect(JSON.stringify(plain(parsed.documents[0]))).toBe(reference);
    });
  });

  test('no text throws', () => {
    fc.assert(
      fc.property(anyText(...SIGNS), (text) => {
        const parsed = expectSound(jsonc, text);
        if (parsed.documents.length === 0) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

test('a byte order mark is no problem and counts one unit', () => {
  const text = '\ufeff{\r\n  "a": "x"\r\n}';
  const { documents, problems } = jsonc.parse(text);
  expect(problems).toEqual([]);
  expect(documents[0]?.span).toEqual({ start: 1, end: text.length });
  expect(get(documents[0], 'a')?.span).toEqual({ start: text.indexOf('"x"'), end: text.indexOf('"x"') + 3 });
});

test('duplicate keys stay visible, escaped ones too', () => {
  const root = jsonc.parse('{"a": 1, "\\u0061": 2, "b": 3}').documents[0];
  expect(root?.kind === 'map' && root.entries.map(({ key, duplicate }) => [key, duplicate])).toEqual([
    ['a', false],
    ['a', true],
    ['b', false],
  ]);
});

test.each([
  ['', 0],
  [' \r\n\t', 0],
  ['\ufeff', 0],
  ['// nothing here', 1],
  ['/* a */ // b\n', 2],
])('%j is an empty file', (text, commented) => {
  const { documents, problems, comments } = jsonc.parse(text);
  expect(documents).toEqual([]);
  expect(problems.map((problem) => problem.message)).toEqual(['the file is empty']);
  expect(comments.length).toBe(commented);
});

test('a key without a value is a problem, and the rest is read', () => {
  const text = '{"a": , "b": [1, 2], "c"}';
  const { documents, problems } = jsonc.parse(text);
  expect(plain(documents[0])).toEqual({ b: [1, 2] });
  expect(problems).toEqual([
    { message: 'a value is missing here', span: { start: 6, end: 7 } },
    { message: 'a colon is missing here', span: { start: 24, end: 25 } },
  ]);
});

test('a file cut short is read as far as it goes', () => {
  const { documents, problems } = jsonc.parse('{"a": {"b": ["x", "y\\"');
  expect(plain(documents[0])).toEqual({ a: { b: ['x', 'y"'] } });
  expect(problems.map((problem) => problem.message)).toEqual(['this string is never closed', 'a closing bracket is missing here']);
  const last = scalarsOf(documents).at(-1);
  expect(last?.inner).toEqual({ start: 19, end: 22 });
  expect(last?.locate(1, 2)).toEqual({ start: 20, end: 22 });
});

test('no message quotes the file', () => {
  const { problems } = jsonc.parse('{"a": hunter2, "b" "hunter2" hunter2: "\\x hunter2');
  expect(problems.length).toBeGreaterThan(2);
  expect(JSON.stringify(problems)).not.toContain('hunter2');
});

test.each([
  ['opening brackets', '['.repeat(20_000), MAX_DEPTH],
  ['objects', '{"a":'.repeat(20_000), MAX_DEPTH * 5],
  ['brackets closed by the wrong sign', '[},'.repeat(20_000), MAX_DEPTH * 3],
  ['braces closed by the wrong sign', '{],"a":'.repeat(20_000), MAX_DEPTH * 7],
])('20,000 %s are refused at the first one too many', (_, text, start) => {
  const { documents, problems } = jsonc.parse(text);
  expect(documents).toEqual([]);
  expect(problems).toEqual([{ message: 'nested deeper than 128 levels', span: { start, end: start + 1 } }]);
});

test('the deepest nesting allowed is read, and brackets in strings and comments do not count', () => {
  const text = `${'['.repeat(MAX_DEPTH)}"${'['.repeat(500)}" /*${'{'.repeat(500)}*/${']'.repeat(MAX_DEPTH)}`;
  const { documents, problems } = jsonc.parse(text);
  expect(problems).toEqual([]);
  expect(scalarsOf(documents).map((node) => node.text.length)).toEqual([500]);
});

test('a file that is no JSON at all has a bounded number of problems', () => {
  const { problems } = jsonc.parse(`[${'x y, '.repeat(5_000)}`);
  expect(problems.length).toBe(MAX_PROBLEMS + 1);
  expect(problems.at(-1)?.message).toBe('there are more problems behind this one');
});

test('a megabyte of escapes is located in linear time', () => {
  const node = scalarsOf(jsonc.parse(`["${'\\n'.repeat(500_000)}x"]`).documents)[0];
  const begin = performance.now();
  expect(node?.locate(500_000, 500_001)).toEqual({ start: 1_000_002, end: 1_000_003 });
  expect(performance.now() - begin).toBeLessThan(3_000);
});
