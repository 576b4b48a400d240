import { describe, expect, test } from 'vitest';
import type { Change, Json } from '../../../src/core/change.ts';
import { loadEditor } from '../../../src/formats/edit/index.ts';
import { loadToml } from '../../../src/formats/toml.ts';
import type { Tools } from './changing.ts';
import { anyChange, anyMap, checkChanges, expectChange, editedBy, valueOf } from './changing.ts';

const toml = await loadToml();
const editor = await loadEditor('toml');
const edited = editedBy(toml, editor);
const KINDS = { nothing: false, numbers: true };

type Table = { readonly [key: string]: Json };

function isTable(value: Json): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyText(t: Tools, key: string): string {
  const quoted = JSON.stringify(key).replaceAll('\u007f', '\\u007f');
  return /^[\w-]+$/.test(key) ? t.choose(key, key, quoted) : quoted;
}

function stringText(t: Tools, text: string): string {
  const quoted = JSON.stringify(text).replaceAll('\u007f', '\\u007f');
  const literal = /^[^'\x00-\x08\x0a-\x1f\x7f]*$/.test(text) ? `'${text}'` : quoted;
  const long = /^[^"\\\x00-\x08\x0b-\x1f\x7f]*$/.test(text) ? `"""\n${text}"""` : quoted;
  return t.choose(quoted, quoted, literal, long);
}

function inline(t: Tools, value: Json, eol: string): string {
  if (typeof value === 'string') return stringText(t, value);
  if (isTable(value)) {
    const pad = t.choose('', ' ');
    const pairs = Object.entries(value).map(([key, item]) => `${keyText(t, key)}${t.choose(' = ', '=')}${inline(t, item, eol)}`);
    return `{${pad}${pairs.join(t.choose(', ', ',', ' , '))}${pad}}`;
  }
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = (value as readonly Json[]).map((item) => inline(t, item, eol));
  const layout = t.choose('line', 'line', 'lines');
  if (layout === 'line') return `[${items.join(t.choose(', ', ','))}${items.length > 0 ? t.choose('', ',', ' ') : t.choose('', ' ')}]`;
  const pad = t.choose('  ', '\t', '    ');
  const lines = items.map((item, i) => {
    const comma = i < items.length - 1 ? ',' : t.choose('', ',');
    return `${t.choose('', '', `${pad}# ${t.mark()}]${eol}`)}${pad}${item}${comma}${t.choose('', '', ` # ${t.mark()}"`)}${eol}`;
  });
  return `[${t.choose('', ` # ${t.mark()}`)}${eol}${lines.join('')}]`;
}

/** A table as its statements; `header` says whether one stands above them already. */
function section(t: Tools, path: readonly string[], table: Table, eol: string, header: 'above' | 'needed'): string {
  const indentation = t.choose('', '', '  ', '\t');
  const name = path.map((one) => keyText(t, one)).join('.');
  let pairs = '';
  let below = '';
  for (const [key, value] of Object.entries(table)) {
    const tables = Array.isArray(value) ? (value as readonly Json[]).filter(isTable) : [];
    const inner = [...path, key];
    if (isTable(value) && t.choose(true, true, false)) {
      below += section(t, inner, value, eol, 'needed');
    } else if (Array.isArray(value) && tables.length === value.length && tables.length > 0 && t.choose(true, true, false)) {
      const head = `[[${inner.map((one) => keyText(t, one)).join('.')}]]`;
      below += tables
        .map((one) => `${note(t, eol)}${head}${t.choose('', ` # ${t.mark()}`)}${eol}${section(t, inner, one, eol, 'above')}`)
        .join('');
    } else {
      const dotted = isTable(value) && Object.keys(value).length > 0 && t.choose(true, false) ? Object.entries(value) : undefined;
      const parts = dotted?.map(([one, item]) => [`${keyText(t, key)}.${keyText(t, one)}`, item] as const) ?? [
        [keyText(t, key), value] as const,
      ];
      for (const [left, item] of parts) {
        pairs += `${note(t, eol)}${indentation}${left}${t.choose(' = ', ' = ', '=', '   = ')}${inline(t, item, eol)}${t.choose('', '', ' ', ` # ${t.mark()}`)}${eol}`;
      }
    }
  }
  // A table of nothing but tables needs no header.
  const isWritten = header === 'needed' && path.length > 0 && (pairs !== '' || below === '' || t.choose(true, false));
  const head = isWritten ? `${note(t, eol)}${t.choose('', '', ' ')}[${name}]${t.choose('', ` # ${t.mark()}`)}${eol}` : '';
  return head + pairs + t.choose('', '', eol) + below;
}

function note(t: Tools, eol: string): string {
  return t.choose('', '', '', eol, `# ${t.mark()}[x]${eol}`, `${eol}# ${t.mark()}${eol}`);
}

function anyDocument(t: Tools): string {
  const eol = t.choose('\n', '\n', '\r\n');
  const text = section(t, [], anyMap(t, KINDS, 4, t.choose(1, 2, 3)), eol, 'above');
  return t.choose('', '', '\ufeff') + t.choose(text, text, text.trimEnd()) + t.choose('', '', `# ${t.mark()}`);
}

describe('any document with any change', () => {
  test('means what the change says, for both readers, and keeps every comment', () => {
    checkChanges((t) => {
      const text = anyDocument(t);
      const change = anyChange(t, valueOf(toml, text) as Json, KINDS);
      return change === undefined ? 'nothing' : expectChange(toml, editor, text, change, ALLOWED);
    });
  });
});

const ALLOWED = [
  'the items of the list are tables under headers of their own',
  'the last of these tables cannot go, since an empty list is written elsewhere',
];

describe('examples', () => {
  const FILE = `[mcp_servers.github]
command = "npx" # launcher
args = [
  "-y",
  'server', # pinned
]

[mcp_servers.github.env]
TOKEN = 'abc' # secret

# other things
[other]
`;

  test('a string is replaced in its own quotes where they can hold the new one', () => {
    const path = ['mcp_servers', 'github', 'env', 'TOKEN'];
    expect(edited(FILE, { op: 'set', path, text: 'C:\\x' })).toBe(FILE.replace('abc', 'C:\\x'));
    expect(edited(FILE, { op: 'set', path, text: "it's" })).toBe(FILE.replace("'abc'", '"it\'s"'));
    expect(edited('a = """\nx\ny"""\n', { op: 'set', path: ['a'], text: 'x\ny' })).toBe('a = """\nx\ny"""\n');
    expect(edited('a = """\nx"""\nb = 5', { op: 'set', path: ['a'], text: 'y\n' })).toBe('a = "y\\n"\nb = 5');
    expect(edited('a = 5', { op: 'set', path: ['a'], text: '5' })).toBe('a = "5"');
  });

  test('an entry goes behind the last own one of its table', () => {
    expect(edited(FILE, { op: 'put', path: ['mcp_servers', 'github'], key: 'cwd', value: '/x' })).toBe(
      FILE.replace(']\n\n[mcp_servers.github.env]', ']\ncwd = "/x"\n\n[mcp_servers.github.env]'),
    );
    expect(edited(FILE, { op: 'put', path: ['other'], key: 'x y', value: { a: ['b'] } })).toBe(`${FILE}"x y" = { a = ["b"] }\n`);
    expect(edited('a.b = 1\n\n[c]\n', { op: 'put', path: ['a'], key: 'd', value: 2 })).toBe('a.b = 1\na.d = 2\n\n[c]\n');
    expect(edited('t={a=1}', { op: 'put', path: ['t'], key: 'b', value: 'x' })).toBe('t={a=1, b="x"}');
    expect(edited('t = {}', { op: 'put', path: ['t'], key: 'b', value: 'x' })).toBe('t = { b = "x" }');
    expect(edited('[[t]]\na = 1\n\n[[t]]\na = 2', { op: 'put', path: ['t', 1], key: 'b', value: 3 })).toBe(
      '[[t]]\na = 1\n\n[[t]]\na = 2\nb = 3',
    );
  });

  test('an entry of a table without a place of its own gets one', () => {
    expect(edited('# file\n\n# about c\n[a.b.c]\nx = 1\n', { op: 'put', path: ['a', 'b'], key: 'y', value: 2 })).toBe(
      '# file\n\n[a.b]\ny = 2\n\n# about c\n[a.b.c]\nx = 1\n',
    );
    expect(edited('[a]\nx = 1\n', { op: 'put', path: [], key: 'y', value: 2 })).toBe('y = 2\n\n[a]\nx = 1\n');
  });

  test('items keep the commas and comments of the list', () => {
    const path = ['mcp_servers', 'github', 'args'];
    expect(edited(FILE, { op: 'insert', path, at: 2, items: ['z'] })).toBe(FILE.replace('# pinned\n', '# pinned\n  "z",\n'));
    expect(edited(FILE, { op: 'insert', path, at: 0, items: ['z'] })).toBe(FILE.replace('  "-y"', '  "z",\n  "-y"'));
    expect(edited('a = []', { op: 'insert', path: ['a'], at: 0, items: ['z', 1] })).toBe('a = ["z", 1]');
  });

  test('a table is removed with its header, its lines and the tables below it', () => {
    expect(edited(FILE, { op: 'remove', path: ['mcp_servers', 'github', 'env'] })).toBe(
      FILE.replace("[mcp_servers.github.env]\nTOKEN = 'abc' # secret\n\n", ''),
    );
    expect(edited(FILE, { op: 'remove', path: ['mcp_servers', 'github'] })).toBe('[mcp_servers]\n\n# other things\n[other]\n');
    expect(edited('a.b.c = 1\n', { op: 'remove', path: ['a', 'b', 'c'] })).toBe('a.b = {}\n');
    expect(edited('[[t]]\na = 1\n\n[[t]]\na = 2\n', { op: 'remove', path: ['t', 0] })).toBe('[[t]]\na = 2\n');
  });

  test.each([
    ['[[t]]\na = 1\n', { op: 'remove', path: ['t', 0] }, 'the last of these tables cannot go, since an empty list is written elsewhere'],
    [
      '[[t]]\na = 1\n',
      { op: 'insert', path: ['t'], at: 0, items: [{ a: 2 }] },
      'the items of the list are tables under headers of their own',
    ],
    ['t = { a.b = 1 }\n', { op: 'put', path: ['t', 'a'], key: 'c', value: 1 }, 'the value stands in an inline table with dotted keys'],
    ['t = { a.b = 1 }\n', { op: 'remove', path: ['t', 'a'] }, 'the value stands in an inline table with dotted keys'],
    ['a = 1\nb = =\n', { op: 'put', path: [], key: 'c', value: 1 }, 'a line of the file cannot be read'],
    ['a = 1\n', { op: 'put', path: [], key: 'c', value: null }, 'TOML has no word for null'],
    ['a = 1\n', { op: 'set', path: ['a'], text: '\ud800' }, 'the new value holds half a character'],
    ['a = 1\na = 2\n', { op: 'set', path: ['a'], text: 'x' }, 'a key on the way to the value stands twice in its map'],
  ] satisfies [string, Change, string][])('%j with %j is refused', (text, change, problem) => {
    expect(edited(text, change)).toBe(`refused: ${problem}`);
  });

  test('the second reader makes text of what is not text in JSON', () => {
    expect(editor.values('a = 2001-12-14\nb = inf\nc = 1234567890123456789\n')).toEqual([
      { a: '2001-12-14', b: 'Infinity', c: '1234567890123456789' },
    ]);
    expect(editor.values('a = \n')).toBeUndefined();
  });
});
