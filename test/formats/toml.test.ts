import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import type { MapNode, Node } from '../../src/formats/document.ts';
import { get, MAX_DEPTH } from '../../src/formats/document.ts';
import { loadToml, MAX_REPAIRS, TOML_SIZE_LIMIT } from '../../src/formats/toml.ts';
import type { Choose, Piece, Writer } from './writer.ts';
import { anyText, check, chooser, expectPlaces, expectSound, mutated, plain, scalarsOf, writer } from './writer.ts';

const toml = await loadToml();

const COMMON: readonly Piece[] = [
  ['a', 'a'],
  [' ', ' '],
  ['é', 'é'],
  ['😀', '😀'],
  ['${X}', '${X}'],
  ['# [', '# ['],
  ['\t', '\t'],
];
const BASIC: readonly Piece[] = [
  ...COMMON,
  ["'", "'"],
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\"', '"'],
  ['\\\\', '\\'],
  ['\\u00e9', 'é'],
  ['\\U0001F600', '😀'],
];
const LITERAL: readonly Piece[] = [...COMMON, ['"', '"'], ['\\n', '\\n']];
const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  '[[',
  ']]',
  '"',
  "'",
  '"""',
  "'''",
  '=',
  ',',
  '.',
  '#',
  '\\',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '1',
  '-',
  'e',
  'true',
  '2020-01-01',
];

interface Style {
  readonly eol: string;
  readonly choose: Choose;
}

function some(choose: Choose, from: readonly Piece[], ...counts: number[]): Piece[] {
  return Array.from({ length: choose(...counts) }, () => choose(...from));
}

function scalar(out: Writer, { choose, eol }: Style): unknown {
  const kind = choose('basic', 'literal', 'long basic', 'long literal', 'word');
  const lines: Piece[] = [[eol, '\n']];
  switch (kind) {
    case 'basic':
      return out.scalar('"', some(choose, BASIC, 0, 1, 2, 4), '"');
    case 'literal':
      return out.scalar("'", some(choose, LITERAL, 0, 1, 2, 4), "'");
    case 'long basic': {
      const first: Piece = choose(['', ''] as const, [eol, ''] as const);
      const inside = some(choose, [...BASIC, ...lines, ['"" ', '"" ']], 0, 1, 3);
      // A backslash before a line break takes all white space behind it along.
      const joined: Piece[] = choose(false, true)
        ? [
            [`\\${eol}  ${eol} `, ''],
            ['y', 'y'],
          ]
        : [];
      return out.scalar('"""', [first, ['x', 'x'], ...inside, ...joined], '"""');
    }
    case 'long literal': {
      const first: Piece = choose(['', ''] as const, [eol, ''] as const);
      return out.scalar("'''", [first, ['x', 'x'], ...some(choose, [...LITERAL, ...lines, ["'", "'"]], 0, 1, 2)], "'''");
    }
    case 'word': {
      const word = choose('12', '-1_000', '0x1F', '1.50', '1e3', 'true', 'false');
      const boolean = word === 'true' || word === 'false';
      out.scalar('', [[word, word]], '', boolean ? 'boolean' : 'number');
      return boolean ? word === 'true' : Number(word.replaceAll('_', ''));
    }
  }
}

function gap(out: Writer, { choose, eol }: Style): void {
  out.put(choose('', ' ', '\t', eol));
  if (!choose(false, false, true)) return;
  out.comment(choose('# c', '#😀 "', "# ]'''"));
  out.put(eol);
}

function value(out: Writer, style: Style, depth: number): unknown {
  const { choose } = style;
  const kind = choose('scalar', 'scalar', ...(depth > 0 ? ['list', 'map'] : []));
  if (kind === 'scalar') return scalar(out, style);
  const items: unknown[] = [];
  const count = choose(0, 1, 2);
  out.put(kind === 'list' ? '[' : '{');
  for (let i = 0; i < count; i++) {
    if (kind === 'list') gap(out, style);
    else out.put(choose(` k${i} = `, `"k${i}"=`));
    items.push(value(out, style, depth - 1));
    if (kind === 'list') gap(out, style);
    if (i + 1 < count || (kind === 'list' && choose(true, false))) out.put(',');
  }
  out.put(kind === 'list' ? ']' : '}');
  return kind === 'list' ? items : Object.fromEntries(items.map((item, i) => [`k${i}`, item]));
}

function statements(out: Writer, style: Style): Record<string, unknown> {
  const { choose } = style;
  const result: Record<string, unknown> = {};
  for (let i = choose(0, 1, 2, 3); i > 0; i--) {
    const dotted = choose(false, true);
    out.put(choose('', '  ') + (dotted ? `d${i}${choose('.', ' . ')}'x y'` : choose(`k${i}`, `"k${i}"`)) + choose(' = ', '='));
    const item = value(out, style, 2);
    result[dotted ? `d${i}` : `k${i}`] = dotted ? { 'x y': item } : item;
    lineEnd(out, style);
  }
  return result;
}

function lineEnd(out: Writer, { choose, eol }: Style): void {
  if (choose(false, false, true)) {
    out.put(choose('', ' '));
    out.comment('# at the end');
  }
  out.put(eol);
  out.put(choose('', eol));
}

/** `tables` come back under a deeper name, as `[server]` and `[server.env]` do. */
function document(g: fc.GeneratorValue): { readonly out: Writer; readonly value: unknown } {
  const choose = chooser(g);
  const style = { choose, eol: choose('\n', '\r\n') };
  const out = writer(choose('', '\ufeff'));
  const root: Record<string, unknown> = statements(out, style);
  for (let i = choose(0, 1, 2); i > 0; i--) {
    out.put(choose(`[t${i}]`, `[ "t${i}" ]`));
    lineEnd(out, style);
    const table = statements(out, style);
    root[`t${i}`] = table;
    for (let j = choose(0, 1, 2); j > 0; j--) {
      out.put(`[t${i}.sub${j}.deep]`);
      lineEnd(out, style);
      table[`sub${j}`] = { deep: statements(out, style) };
    }
  }
  const list: unknown[] = [];
  for (let i = choose(0, 1, 2, 3); i > 0; i--) {
    out.put('[[list]]');
    lineEnd(out, style);
    const item = statements(out, style);
    if (choose(false, true)) {
      out.put('[list.env]');
      lineEnd(out, style);
      item['env'] = statements(out, style);
    }
    list.push(item);
    root['list'] = list;
  }
  return { out, value: root };
}

/**
 * What smol-toml gives, in plain objects; `undefined` where it refuses the text. It keeps CRLF in
 * long strings, which TOML leaves to the parser.
 */
function reference(text: string): unknown {
  try {
    return JSON.parse(JSON.stringify(parseToml(text.replace(/^\ufeff/, ''))).replaceAll('\\r\\n', '\\n'));
  } catch {
    return undefined;
  }
}

describe('properties', () => {
  test('a single digit at the end of a text without a line break is a value', () => {
    const source = 'a = 1\nb = 0';
    const [root] = toml.parse(source).documents;
    expect(get(root, 'b')).toMatchObject({ type: 'number', text: '0', span: { start: source.length - 1, end: source.length } });
  });

  test('every scalar, comment and part of a text is found where it was written', () => {
    check((g) => {
      const { out, value: expected } = document(g);
      const parsed = toml.parse(out.source);
      expectPlaces(parsed, out);
      if (out.source.trim() !== '') expect(plain(parsed.documents[0])).toEqual(expected);
    });
  });

  test('documents have the values that smol-toml gives', () => {
    check((g) => {
      const { out } = document(g);
      const expected = reference(out.source);
      expect(expected).toBeDefined();
      expect(plain(toml.parse(out.source).documents[0]) ?? {}).toEqual(expected);
    });
  });

  test('a mutated document never throws, and what smol-toml reads is read whole', () => {
    let whole = 0;
    check((g) => {
      const text = mutated(g, document(g).out.source, ...SIGNS);
      const parsed = expectSound(toml, text);
      // A lone surrogate is no character and cannot stand in a file.
      if (/\p{Surrogate}/u.test(text) || reference(text) === undefined) return;
      whole++;
      expect(parsed.problems).toEqual([]);
    });
    expect(whole).toBeGreaterThan(0);
  });

  test('no text throws', () => {
    fc.assert(
      fc.property(anyText(...SIGNS), (text) => {
        const { documents, problems } = expectSound(toml, text);
        expect(documents.length === 1 || problems.length > 0 || text.trim() === '').toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

function read(text: string): Node | undefined {
  const { documents, problems } = toml.parse(text);
  expect(problems).toEqual([]);
  return documents[0];
}

function sliceOf(text: string, node: Node | undefined): string | undefined {
  return node && text.slice(node.span.start, node.span.end);
}

/** The broken parts of a text, and the values that were read. */
function broken(text: string): { readonly parts: readonly string[]; readonly values: unknown } {
  const { documents, problems } = toml.parse(text);
  return {
    parts: problems.map(({ span }) => text.slice(span.start, span.end)),
    values: plain(documents[0]),
  };
}

test('the format is loaded once', async () => {
  expect(await loadToml()).toBe(toml);
});

test('numbers and dates keep the text they were written with', () => {
  const text = 'a = 0x1F\nb = 1_000\nc = inf\nd = 1979-05-27 07:32:00Z\ne = 07:32\nf = true\n';
  const root = read(text);
  expect(scalarsOf(root ? [root] : []).map((node) => [node.text, node.type])).toEqual([
    ['0x1F', 'number'],
    ['1_000', 'number'],
    ['inf', 'number'],
    ['1979-05-27 07:32:00Z', 'string'],
    ['07:32', 'string'],
    ['true', 'boolean'],
  ]);
});

test('TOML 1.1: escapes, and inline tables over several lines', () => {
  expect(plain(read('a = "\\e\\x41"\nb = {\n  c = 1, # one\n  d = 2,\n}\n'))).toEqual({
    a: '\x1bA',
    b: { c: 1, d: 2 },
  });
});

test('a table in pieces is one map in file order, and its span covers the pieces', () => {
  const text = '[a.b]\nx = 1\n[c]\ny = 2\n[a]\nz = 3\n[a.b.d]\nw = 4\n';
  const root = read(text);
  expect(plain(root)).toEqual({ a: { b: { x: 1, d: { w: 4 } }, z: 3 }, c: { y: 2 } });
  expect((root as MapNode).entries.map((entry) => entry.key)).toEqual(['a', 'c']);
  expect(sliceOf(text, get(root, 'a'))).toBe(text.trimEnd());
  expect(sliceOf(text, get(root, 'c'))).toBe('[c]\ny = 2');
});

test('the span of a key is its own part of the header, quotes included', () => {
  const text = '[mcp_servers."git hub".env]\nTOKEN = "x"\n';
  const keys: string[] = [];
  for (let node = read(text); node?.kind === 'map'; node = node.entries[0]?.value) {
    for (const { keySpan } of node.entries) keys.push(text.slice(keySpan.start, keySpan.end));
  }
  expect(keys).toEqual(['mcp_servers', '"git hub"', 'env', 'TOKEN']);
});

describe('duplicates', () => {
  test('stay visible, whichever way they are written', () => {
    const root = read('a = 1\n"a" = 2\n[t]\nx = 1\n[t]\n"x" = 2\ny.z = 1\ny.z = 2\ni = {k = 1, k = 2}\n[[a]]\n') as MapNode;
    const flags = (node: Node | undefined) => (node as MapNode).entries.map(({ key, duplicate }) => [key, duplicate]);
    expect(flags(root)).toEqual([
      ['a', false],
      ['a', true],
      ['t', false],
      ['a', true],
    ]);
    expect(flags(get(root, 't'))).toEqual([
      ['x', false],
      ['x', true],
      ['y', false],
      ['i', false],
    ]);
    expect(flags(get(get(root, 't'), 'y'))).toEqual([
      ['z', false],
      ['z', true],
    ]);
    expect(flags(get(get(root, 't'), 'i'))).toEqual([
      ['k', false],
      ['k', true],
    ]);
  });

  test('an escaped key is known by what it means', () => {
    const root = read('"\\u0061bc" = 1\nabc = 2\n"ab\\u0063" = 3\n') as MapNode;
    expect(root.entries.map(({ key, duplicate }) => [key, duplicate])).toEqual([
      ['abc', false],
      ['abc', true],
      ['abc', true],
    ]);
  });
});

describe('broken lines', () => {
  test('each is one problem, and the others are read', () => {
    const text = 'a = 1\nb == 2\nc = "x\nd = 4 # kept\nfoo\ne = 5\ng =\n# kept too\nh = nope # lost line\ni = 6\n';
    expect(broken(text)).toEqual({
      parts: ['b == 2', 'c = "x', 'foo', 'g =', 'h = nope # lost line'],
      values: { a: 1, d: 4, e: 5, i: 6 },
    });
    expect(toml.parse(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# kept', '# kept too', '# lost line']);
  });

  test('with CRLF and a byte order mark the spans are those of the text as given', () => {
    expect(broken('\ufeffa = 1\r\nb == 2\r\nc = "\\q"\r\nd = 4\r\n')).toEqual({
      parts: ['b == 2', 'c = "\\q"'],
      values: { a: 1, d: 4 },
    });
  });

  test('a bad element costs its line only', () => {
    expect(broken('a = [\n  "x",\n  oops,\n  "y",\n]\nb = 1\n')).toEqual({
      parts: ['  oops,'],
      values: { a: ['x', 'y'], b: 1 },
    });
  });

  test('an array that is never closed does not swallow the table behind it', () => {
    expect(broken('a = ["x"\n[env]\nTOKEN = "t"\n')).toEqual({ parts: ['a = ["x"'], values: { env: { TOKEN: 't' } } });
    expect(broken('b = 1\na = ["x",\n"y"\n')).toEqual({ parts: ['a = ["x",', '"y"'], values: { b: 1 } });
  });

  test('a string that is never closed does not swallow the lines behind it', () => {
    expect(broken('a = """x\nb = 1\n[t]\nc = 2\n')).toEqual({ parts: ['a = """x'], values: { b: 1, t: { c: 2 } } });
  });

  test('an escape within a long string costs its line only', () => {
    expect(broken('a = """\nB=1\nC=\\q\nD=2"""\ne = 3\n')).toEqual({
      parts: ['C=\\q'],
      values: { a: `B=1\n${' '.repeat(4)}\nD=2`, e: 3 },
    });
  });

  test(`after ${MAX_REPAIRS} of them the rest is given up, and what stands before is kept`, () => {
    const { documents, problems } = toml.parse(`a = 1\n${'?\n'.repeat(50)}b = 2\n`);
    expect(plain(documents[0])).toEqual({ a: 1 });
    expect(problems.length).toBe(MAX_REPAIRS + 1);
    expect(problems.at(-1)).toEqual({
      message: 'the file was not read from here on: too much is broken',
      span: { start: 6 + MAX_REPAIRS * 2, end: 6 + 50 * 2 + 'b = 2'.length },
    });
  });

  test('a large broken file is given up before it has cost much', () => {
    const begin = performance.now();
    const { problems } = toml.parse('a = "b\n'.repeat(149_000));
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(problems.at(-1)?.message).toBe('the file was not read from here on: too much is broken');
  });

  test('no message quotes the file', () => {
    const { problems } = toml.parse('a = hunter2\n"hunter2 = 1\nb = "\\Uhunter2"\nc = "\\UDEADBEEF"\n# \u0001hunter2\n');
    expect(problems.length).toBe(5);
    expect(JSON.stringify(problems)).not.toMatch(/hunter2|DEADBEEF/);
  });
});

test.each([
  ['brackets', `a = ${'['.repeat(20_000)}`, 4 + MAX_DEPTH],
  ['braces', `a = ${'{a='.repeat(20_000)}`, 4 + MAX_DEPTH * 3],
])('20,000 nested %s are refused at the first one too many', (_, text, start) => {
  const { documents, problems } = toml.parse(text);
  expect(documents).toEqual([]);
  expect(problems).toEqual([{ message: 'nested deeper than 128 levels', span: { start, end: start + 1 } }]);
});

test.each([
  ['a key', `${'a.'.repeat(20_000)}b = 1\nc = 2\n`],
  ['a table', `c = 2\n[${'a.'.repeat(20_000)}b]\nx = 1\n`],
])('%s of 20,000 parts is refused, and the rest is read', (_, text) => {
  const { documents, problems } = toml.parse(text);
  expect(plain(documents[0])).toEqual({ c: 2 });
  expect(problems.map((problem) => problem.message)).toEqual(['nested deeper than 128 levels']);
});

test('brackets in strings and comments do not count', () => {
  const many = '['.repeat(500);
  const text = `a = "${many}\\"${many}" # ${many}\nb = '${many}'\nc = """${many}\\"""${many}"""\nd = '''${many}'''''\n`;
  expect(plain(read(text))).toEqual({
    a: `${many}"${many}`,
    b: many,
    c: `${many}"""${many}`,
    d: `${many}''`,
  });
});

test('a string too long for the parser is a problem', () => {
  const { documents, problems } = toml.parse(`a = "${'x'.repeat(300_000)}"`);
  expect(documents).toEqual([]);
  expect(problems.map((problem) => problem.message)).toEqual(['the file could not be read']);
});

test('a file over the limit is refused with a reason', () => {
  const text = `a = 1\n${'\n'.repeat(TOML_SIZE_LIMIT)}`;
  expect(toml.parse(text).problems).toEqual([
    { message: 'the file is longer than 1048576 characters and was not read', span: { start: 0, end: text.length } },
  ]);
  expect(plain(read(text.slice(0, TOML_SIZE_LIMIT)))).toEqual({ a: 1 });
});

test.each(['', '\r\n \t', '\ufeff'])('%j has no document and no problem', (text) => {
  expect(toml.parse(text)).toEqual({ documents: [], problems: [], comments: [] });
});

test('a file of comments is an empty map', () => {
  const { documents, comments } = toml.parse('\ufeff# a\n# b');
  expect([documents.map(plain), comments]).toEqual([
    [{}],
    [
      { start: 1, end: 4 },
      { start: 5, end: 8 },
    ],
  ]);
});
