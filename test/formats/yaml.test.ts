import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAlias, parseAllDocuments, parse as parseYaml } from 'yaml';
import type { MapNode, Node } from '../../src/formats/document.ts';
import { get, MAX_DEPTH } from '../../src/formats/document.ts';
import { loadYaml, MAX_MERGED_ENTRIES, YAML_SIZE_LIMIT } from '../../src/formats/yaml.ts';
import type { Choose, Piece, Writer } from './writer.ts';
import { anyText, check, chooser, expectPlaces, expectSound, mutated, plain, scalarsOf, writer } from './writer.ts';

const yaml = await loadYaml();

const COMMON: readonly Piece[] = [
  ['a', 'a'],
  ['é', 'é'],
  ['😀', '😀'],
  ['${X}', '${X}'],
  ['/', '/'],
  ['b#c', 'b#c'],
  ['d:e', 'd:e'],
];
const DOUBLE: readonly Piece[] = [
  ...COMMON,
  [' ', ' '],
  ["'", "'"],
  ['# :', '# :'],
  ['\\n', '\n'],
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['\\/', '/'],
  ['\\x41', 'A'],
  ['\\u00e9', 'é'],
  ['\\U0001F600', '😀'],
  ['\\ ', ' '],
  ['\\0', '\0'],
  ['\\N', '\u0085'],
  ['\\_', '\u00a0'],
  ['\\e', '\x1b'],
];
const SINGLE: readonly Piece[] = [...COMMON, [' ', ' '], ["''", "'"], ['"', '"'], ['\\n', '\\n'], ['# :', '# :']];
const PLAIN: readonly Piece[] = [...COMMON, ["'", "'"], ['"', '"'], ['\\n', '\\n']];
const PLAIN_WITHIN = PLAIN.filter(([raw]) => !raw.includes('{'));
const LINE: readonly Piece[] = [...PLAIN, [' # ', ' # '], [': ', ': '], ['\t', '\t']];
const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ': ',
  ',',
  '- ',
  '? ',
  '# ',
  '&a ',
  '*a',
  '!x ',
  '|\n',
  '>-\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '---\n',
  '...',
  '%',
  '<<: ',
  '\\',
  '@',
  '\ufeff',
];

interface Style {
  readonly eol: string;
  readonly choose: Choose;
}

function some(choose: Choose, from: readonly Piece[], ...counts: number[]): Piece[] {
  return Array.from({ length: choose(...counts) }, () => choose(...from));
}

/** Behind a tag that nobody knows a plain word is text, whatever it looks like. */
function scalar(out: Writer, { choose }: Style, tagged: boolean, within: boolean): unknown {
  const kind = choose('plain', 'double', 'single', 'word');
  if (kind === 'double') return out.scalar('"', some(choose, DOUBLE, 0, 1, 2, 4), '"');
  if (kind === 'single') return out.scalar("'", some(choose, SINGLE, 0, 1, 2, 4), "'");
  if (kind === 'plain') return out.scalar('', [['x', 'x'], ...some(choose, within ? PLAIN_WITHIN : PLAIN, 0, 1, 3)], '');
  const word = choose('0123', '1e3', '-2.50', 'true', 'null', '~');
  if (tagged) return out.scalar('', [[word, word]], '');
  if (word === 'null' || word === '~') {
    out.scalar('', [[word, '']], '', 'null');
    return null;
  }
  out.scalar('', [[word, word]], '', word === 'true' ? 'boolean' : 'number');
  return word === 'true' ? true : Number(word);
}

function literal(out: Writer, { choose, eol }: Style, indent: string): string {
  // The last line break belongs to the text and not to the place, so the pieces leave it out.
  const lines = choose(1, 2, 3);
  const note = choose('', '# of the header');
  if (note !== '') out.note({ start: out.source.length + 3, end: out.source.length + 3 + note.length });
  const raw: Piece[] = [[`|-${note === '' ? '' : ` ${note}`}${eol}`, '']];
  for (let i = 0; i < lines; i++) {
    if (i > 0) raw.push([eol, '\n']);
    raw.push([indent, ''], ...(i > 0 && choose(true, false) ? [['  ', '  '] as const] : []));
    raw.push(['x', 'x'], ...some(choose, LINE, 0, 1, 3), ['y', 'y']);
  }
  return out.scalar('', raw, '');
}

function flow(out: Writer, style: Style, depth: number, tagged = false, within = false): unknown {
  const { choose } = style;
  const kind = choose('scalar', 'scalar', ...(depth > 0 ? ['list', 'map'] : []));
  if (kind === 'scalar') return scalar(out, style, tagged, within);
  out.put(kind === 'list' ? '[ ' : '{ ');
  const items: unknown[] = [];
  const count = choose(0, 1, 2);
  for (let i = 0; i < count; i++) {
    if (kind === 'map') out.put(`k${i}: `);
    items.push(flow(out, style, depth - 1, false, true));
    if (i + 1 < count || choose(true, false)) out.put(' , ');
  }
  out.put(kind === 'list' ? ' ]' : ' }');
  return kind === 'list' ? items : Object.fromEntries(items.map((item, i) => [`k${i}`, item]));
}

function lineEnd(out: Writer, { choose, eol }: Style): void {
  if (choose(false, false, true)) {
    out.put(choose(' ', '\t', '  '));
    out.comment(choose('# c', '#😀 "', '#'));
  }
  out.put(eol);
  if (choose(false, false, true)) {
    out.comment('# alone');
    out.put(eol);
  }
}

function block(out: Writer, style: Style, indent: string, depth: number): unknown {
  const { choose, eol } = style;
  const list = choose(true, false);
  const items: unknown[] = [];
  const keys: string[] = [];
  for (let i = choose(1, 2, 3); i > 0; i--) {
    const key = `k${i}`;
    keys.push(key);
    out.put(indent + (list ? '-' : `${choose(key, `"${key}"`)}:`));
    const kind = choose('flow', 'flow', 'literal', ...(depth > 0 ? ['block', 'block'] : []));
    if (kind === 'block') {
      lineEnd(out, style);
      items.push(block(out, style, `${indent}  `, depth - 1));
    } else if (kind === 'literal') {
      out.put(' ');
      items.push(literal(out, style, `${indent}  `));
      out.put(eol);
    } else {
      const props = choose(' ', '  ', ' !secret ', ' &anchor ');
      out.put(props);
      items.push(flow(out, style, 2, props.includes('!')));
      lineEnd(out, style);
    }
  }
  return list ? items : Object.fromEntries(keys.map((key, i) => [key, items[i]]));
}

function document(g: fc.GeneratorValue): { readonly out: Writer; readonly value: unknown } {
  const choose = chooser(g);
  const out = writer(choose('', '\ufeff'));
  const style = { choose, eol: choose('\n', '\r\n') };
  if (choose(false, true)) out.put(`---${style.eol}`);
  const value = block(out, style, '', 3);
  return { out, value };
}

describe('properties', () => {
  test('every scalar, comment and part of a text is found where it was written', () => {
    check((g) => {
      const { out, value } = document(g);
      const parsed = yaml.parse(out.source);
      expectPlaces(parsed, out);
      expect(plain(parsed.documents[0])).toEqual(value);
    });
  });

  test('documents have the values that the library itself gives', () => {
    check((g) => {
      const { out } = document(g);
      const reference = parseYaml(out.source.replace(/^\ufeff/, ''), { logLevel: 'silent' });
      expect(plain(yaml.parse(out.source).documents[0])).toEqual(reference);
    });
  });

  test('a mutated document never throws, and is whole where the library finds no error', () => {
    check((g) => {
      const text = mutated(g, document(g).out.source, ...SIGNS);
      const parsed = expectSound(yaml, text);
      const reference = parseAllDocuments(text.replace(/^\ufeff/, ''), { uniqueKeys: false, logLevel: 'silent' });
      const errors = [...reference].flatMap((item) => item.errors).filter((error) => error.code !== 'TAG_RESOLVE_FAILED');
      const problems = parsed.problems.filter((problem) => !/^this alias (?:refers|stands)/.test(problem.message));
      if ('empty' in reference) return;
      expect(problems.length > 0).toBe(errors.length > 0);
      const aliases = [...reference].filter((item) => isAlias(item.contents)).length;
      expect(parsed.documents.length).toBe(reference.length - aliases);
    });
  });

  test('no text throws', () => {
    fc.assert(
      fc.property(anyText(...SIGNS), (text) => {
        expect(expectSound(yaml, text).documents.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });
});

function read(text: string): Node | undefined {
  const { documents, problems } = yaml.parse(text);
  expect(problems).toEqual([]);
  return documents[0];
}

function keysOf(node: Node | undefined): string[] {
  return (node as MapNode).entries.map((entry) => entry.key);
}

test('the format is loaded once', async () => {
  expect(await loadYaml()).toBe(yaml);
});

test('numbers, booleans and nulls keep the text they were written with', () => {
  const root = read('- 0123\n- 1e3\n- 92760e49\n- 0x1F\n- 1.50\n- True\n- ~\n-\n- "1"\n- 2020-01-01\n');
  expect(scalarsOf(root ? [root] : []).map(({ text, type }) => [text, type])).toEqual([
    ['0123', 'number'],
    ['1e3', 'number'],
    ['92760e49', 'number'],
    ['0x1F', 'number'],
    ['1.50', 'number'],
    ['True', 'boolean'],
    ['', 'null'],
    ['', 'null'],
    ['1', 'string'],
    ['2020-01-01', 'string'],
  ]);
});

test('unknown tags are no problem, and known ones leave the value as it was written', () => {
  const text = 'a: !secret github\nb: !var [x]\nc: !!binary aGk=\nd: !!set {x, y}\ne: !!omap [q: 1]\nf: !e!undeclared z\n';
  expect(plain(read(text))).toEqual({
    a: 'github',
    b: ['x'],
    c: 'aGk=',
    d: { x: null, y: null },
    e: [{ q: 1 }],
    f: 'z',
  });
});

test('several documents, each with its own anchors', () => {
  const { documents, problems } = yaml.parse('%YAML 1.2\n---\na: &x 1\n---\nb: *x\n...\n# end\n');
  expect(documents.map(plain)).toEqual([{ a: 1 }, {}]);
  expect(problems).toEqual([{ message: 'this alias refers to no anchor before it', span: { start: 29, end: 31 } }]);
});

test.each(['', '\n', '# only a comment\n', '\ufeff'])('%j has no document and no problem', (text) => {
  const { documents, problems } = yaml.parse(text);
  expect([documents, problems]).toEqual([[], []]);
});

test('an alias is the very node of its anchor, the latest one of that name', () => {
  const root = read('a: &x {t: 1}\nb: *x\nc: &x [2]\nd: *x\n&k e: *k\n');
  expect(get(root, 'b')).toBe(get(root, 'a'));
  expect(get(root, 'd')).toBe(get(root, 'c'));
  expect(plain(get(root, 'e'))).toBe('e');
});

test('an alias within its own anchor is a problem, so that no tree has a cycle', () => {
  const { documents, problems } = yaml.parse('a: &x [1, *x, {b: *x}]\n');
  expect(plain(documents[0])).toEqual({ a: [1, {}] });
  expect(problems.map((problem) => problem.span.start)).toEqual([10, 18]);
});

test('a bomb of aliases costs no more than its text', () => {
  const levels = 60;
  const lines = ['l0: &l0 [x, x]'];
  for (let i = 1; i <= levels; i++) lines.push(`l${i}: &l${i} [${`*l${i - 1}, `.repeat(9)}]`);
  const begin = performance.now();
  const root = read(lines.join('\n'));
  expect(performance.now() - begin).toBeLessThan(2_000);
  for (let i = 1; i <= levels; i++) {
    const list = get(root, `l${i}`);
    const below = get(root, `l${i - 1}`);
    expect(list?.kind === 'list' && list.items.length === 9 && list.items.every((item) => item === below)).toBe(true);
  }
});

describe('merge keys', () => {
  test('own entries come first and win, whichever comes first in the file', () => {
    const root = read('base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  x: 3\n  z: 4\n');
    const use = get(root, 'use');
    expect(keysOf(use)).toEqual(['x', 'z', 'y']);
    expect(plain(use)).toEqual({ x: 3, y: 2, z: 4 });
    expect(get(use, 'y')).toBe(get(get(root, 'base'), 'y'));
  });

  test('of a list the earlier map wins, and merged maps bring what they merged', () => {
    const root = read('- &a {x: 1}\n- &b {<<: *a, x: 2, y: 2}\n- &c {<<: *b, z: 3}\n- <<: [*c, *a, {w: 4, x: 9}]\n');
    expect(plain(root?.kind === 'list' ? root.items[3] : undefined)).toEqual({ x: 2, y: 2, z: 3, w: 4 });
  });

  test('a duplicate key of a merged map stays visible', () => {
    const use = get(read('base: &b {x: 1, x: 2}\nuse: {<<: *b}\n'), 'use') as MapNode;
    expect(use.entries.map(({ key, duplicate }) => [key, duplicate])).toEqual([
      ['x', false],
      ['x', true],
    ]);
  });

  test('what is no merge stays an entry', () => {
    expect(plain(read('a: {"<<": {x: 1}}\nb: {<<: text}\n'))).toEqual({ a: { '<<': { x: 1 } }, b: { '<<': 'text' } });
  });

  test('copies without end are cut off and said', () => {
    const keys = Array.from({ length: 2_000 }, (_, i) => `k${i}: 1`).join(', ');
    const text = `a: &a {${keys}}\nl:\n${'- <<: *a\n'.repeat(2_000)}`;
    const { documents, problems } = yaml.parse(text);
    const list = get(documents[0], 'l');
    const entries = list?.kind === 'list' ? list.items.flatMap((item) => (item as MapNode).entries).length : 0;
    expect(entries).toBeGreaterThan(MAX_MERGED_ENTRIES / 2);
    expect(entries).toBeLessThanOrEqual(MAX_MERGED_ENTRIES);
    expect(problems.map((problem) => problem.message)).toEqual(['merge keys copy more than 100000 entries, the rest is left out']);
  });
});

test('duplicate keys are no problem and stay visible', () => {
  const root = read('a: 1\n"a": 2\nb: 3\n') as MapNode;
  expect(root.entries.map(({ key, duplicate }) => [key, duplicate])).toEqual([
    ['a', false],
    ['a', true],
    ['b', false],
  ]);
});

test('keys that are no strings are known by their source', () => {
  expect(keysOf(read('1.0: a\nnull: b\n? [x, y]\n: c\n? {k: v}\n: d\n{{ name }}: e\n'))).toEqual([
    '1.0',
    'null',
    '[x, y]',
    '{k: v}',
    '{{ name }}',
  ]);
});

describe('block scalars', () => {
  const text = 'a: |2 # c\n   one\n    two\n\nb: >-\n  folded\n  text\nc: |+\n  kept\n\n\nd: x\n';

  test('the place leaves out the last line break', () => {
    const root = read(text);
    const places = ['a', 'b', 'c'].map((key) => {
      const node = get(root, key);
      return node && text.slice(node.span.start, node.span.end);
    });
    expect(places).toEqual(['|2 # c\n   one\n    two', '>-\n  folded\n  text', '|+\n  kept\n\n']);
  });

  test('both kinds are exact line by line', () => {
    const root = read(text);
    const [a, b] = [get(root, 'a'), get(root, 'b')];
    if (a?.kind !== 'scalar' || b?.kind !== 'scalar') throw new Error('no scalars');
    expect([a.text, b.text]).toEqual([' one\n  two\n', 'folded text']);
    const two = a.locate(a.text.indexOf('two'), a.text.indexOf('two') + 3);
    expect(two).toEqual({ start: text.indexOf('two'), end: text.indexOf('two') + 3 });
    const word = b.locate(b.text.indexOf('text'), b.text.length);
    expect(text.slice(word.start, word.end)).toBe('text');
    expect(text.slice(b.locate(0, 6).start, b.locate(0, 6).end)).toBe('folded');
    expect(a.locate(0, a.text.length).end).toBe(a.inner.end);
  });

  test.each([
    ['a: >\n  one\n  two\n', 'one two\n'],
    ['a: >-\n  one\n\n  two\n\n\n  three\n', 'one\ntwo\n\nthree'],
    ['a: >\n  one\n    two\n    three\n  four\nb: 1\n', 'one\n  two\n  three\nfour\n'],
    ['a: >2\n    one\n  two\n', '  one\ntwo\n'],
    ['a: >+\n\n  one \n  two\n\n', '\none  two\n\n'],
    ['a: >\r\n  one\r\n  two\r\n', 'one two\n'],
    ['a: one\n  two \n    three\nb: 1\n', 'one two three'],
    ['a: one\n\n\n  two\n', 'one\n\ntwo'],
    ['a: one\r\n  two\r\n', 'one two'],
  ])('a folded scalar shows where each of its units stands: %j', (text, expected) => {
    const node = get(read(text), 'a');
    if (node?.kind !== 'scalar') throw new Error('no scalar');
    expect(node.text).toBe(expected);
    const found = [...node.text].map((_, i) => text.slice(node.locate(i, i + 1).start, node.locate(i, i + 1).end));
    // A line break, in a plain one with the blanks around it, stands for a blank or for line breaks.
    expect(found.map((one, i) => (/^[ \t]*(?:\r?\n[ \t]*)*$/.test(one) ? node.text[i] : one))).toEqual([...node.text]);
    // The last line break of a block has no place.
    expect(found.slice(0, -1).filter((one) => one === '')).toEqual([]);
  });
});

test('a byte order mark and CRLF: spans are those of the text as given', () => {
  const text = '\ufeffa: "x"\r\nb: |\r\n  one\r\n  two\r\nc: y # z\r\n';
  const root = read(text);
  const b = get(root, 'b');
  if (b?.kind !== 'scalar') throw new Error('no scalar');
  expect(b.text).toBe('one\ntwo\n');
  const found = (key: string) => scalarsOf([get(root, key) ?? b]).map(({ inner }) => text.slice(inner.start, inner.end))[0];
  expect([found('a'), found('c')]).toEqual(['x', 'y']);
  expect(b.locate(2, 6)).toEqual({ start: text.indexOf('e\r\n  two'), end: text.indexOf('wo') + 1 });
  expect(yaml.parse(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# z']);
});

test('a list directly behind a byte order mark is read, which the library alone does not', () => {
  expect(plain(read('\ufeff- x\n- y\n'))).toEqual(['x', 'y']);
  expect(parseAllDocuments('\ufeff- x\n')[0]?.errors.length).toBe(1);
});

test('a map ends where its last value ends', () => {
  const text = 'a:\n  b: 1 # c\n\n# d\ne: 2\n';
  const span = get(read(text), 'a')?.span;
  expect(span && text.slice(span.start, span.end)).toBe('b: 1');
});

test('errors are problems with a place, and the rest is read', () => {
  const text = 'a: 1\nb: [x, y\nc: 3\nd: "\\q"\n\te: 5\n';
  const { documents, problems } = yaml.parse(text);
  expect(get(documents[0], 'a')).toMatchObject({ text: '1' });
  expect(get(documents[0], 'c')).toMatchObject({ text: '3' });
  expect(problems.length).toBeGreaterThan(1);
  expect(problems.every(({ span }) => span.start >= 5 && span.end <= text.length)).toBe(true);
});

test('no message quotes the file', () => {
  const { problems } = yaml.parse('a: "\\q hunter2"\nb: *hunter2\n- hunter2\nhunter2\n]: hunter2 }\n@hunter2: &hunter2 *x\n');
  expect(problems.length).toBeGreaterThan(3);
  expect(JSON.stringify(problems)).not.toContain('hunter2');
});

test.each([
  ['brackets', '['.repeat(20_000), MAX_DEPTH],
  ['braces', '{a: '.repeat(20_000), MAX_DEPTH * 4],
  ['dashes', '- '.repeat(20_000), MAX_DEPTH * 2],
  ['question marks', '? '.repeat(20_000), MAX_DEPTH * 2],
])('20,000 nested %s are refused at the first one too many', (_, text, start) => {
  const { documents, problems } = yaml.parse(text);
  expect(documents).toEqual([]);
  expect(problems).toEqual([{ message: 'nested deeper than 128 levels', span: { start, end: start + 1 } }]);
});

test('what stands before too deep a document is read, and comments behind it are found', () => {
  const text = `a: 1\n---\n${'['.repeat(500)} # c\n"# no" # d\n`;
  const { documents, problems, comments } = yaml.parse(text);
  expect(documents.map(plain)).toEqual([{ a: 1 }]);
  expect(problems.map((problem) => problem.message)).toEqual(['nested deeper than 128 levels']);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# c', '# d']);
});

test('the deepest nesting allowed is read', () => {
  const { documents, problems } = yaml.parse(`${'['.repeat(MAX_DEPTH)}x${']'.repeat(MAX_DEPTH)}`);
  expect(problems).toEqual([]);
  expect(scalarsOf(documents).map((node) => node.text)).toEqual(['x']);
});

test('a file over the limit is refused with a reason, one at the limit is read', () => {
  const fitting = `a: ${'x'.repeat(YAML_SIZE_LIMIT - 3)}`;
  expect(yaml.parse(fitting).documents.length).toBe(1);
  const { documents, problems } = yaml.parse(`${fitting}x`);
  expect(documents).toEqual([]);
  expect(problems).toEqual([
    {
      message: 'the file is longer than 1048576 characters and was not read',
      span: { start: 0, end: YAML_SIZE_LIMIT + 1 },
    },
  ]);
});
