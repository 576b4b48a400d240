import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/change.ts';
import { loadEditor } from '../../../src/formats/edit/index.ts';
import { jsonc } from '../../../src/formats/jsonc.ts';
import type { Tools } from './changing.ts';
import { anyChange, anyMap, anyValue, checkChanges, expectChange, editedBy } from './changing.ts';

const editor = await loadEditor('jsonc');
const edited = editedBy(jsonc, editor);
const KINDS = { nothing: true, numbers: true };

interface Style {
  readonly eol: () => string;
  readonly comments: boolean;
  readonly leading: boolean;
}

/** White space and comments where JSON with comments allows both. */
function space(t: Tools, style: Style): string {
  const comment = style.comments ? t.choose('', '', '', '', 'line', 'block', 'lines') : '';
  const blank = t.choose('', ' ', '  ', '\t');
  if (comment === 'line') return `${blank}// ${t.mark()}"},${style.eol()}${t.choose('', '  ')}`;
  if (comment === 'block') return `${blank}/* ${t.mark()}{" */${t.choose('', ' ')}`;
  if (comment === 'lines') return `${blank}/* ${t.mark()}${style.eol()} */${t.choose('', style.eol())}`;
  return blank;
}

function written(t: Tools, value: Json, indentation: string, style: Style): string {
  if (typeof value === 'string')
    return t.choose(
      JSON.stringify(value),
      JSON.stringify(value).replace(/[a-z](?!\\)/g, (sign) => sign),
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const members: readonly (readonly [string, Json])[] = isList
    ? (value as readonly Json[]).map((item) => ['', item])
    : Object.entries(value).map(([key, item]) => [
        `${JSON.stringify(key)}${t.choose('', ' ')}:${t.choose('', ' ', '  ')}${t.choose('', '', space(t, style))}`,
        item,
      ]);
  const layout = t.choose('line', 'lines', 'lines', 'mixed');
  const inner = indentation + t.choose('  ', '    ', '\t', '');
  const parts = members.map(([key, item], i) => {
    const onOwnLine = layout === 'lines' || (layout === 'mixed' && t.choose(true, false));
    const last = i === members.length - 1;
    const head = onOwnLine
      ? `${space(t, style)}${style.eol()}${t.choose('', '', style.eol())}${inner}`
      : t.choose('', ' ', space(t, style));
    const body = key + written(t, item, inner, style);
    const comma = last ? t.choose('', '', ',') : ',';
    return style.leading && i > 0
      ? `${style.eol()}${inner}, ${body}`
      : `${head}${body}${t.choose('', '', space(t, style))}${style.leading ? '' : comma}`;
  });
  const tail = layout === 'lines' ? `${space(t, style)}${style.eol()}${indentation}` : space(t, style);
  return `${isList ? '[' : '{'}${parts.join('')}${tail}${isList ? ']' : '}'}`;
}

function anyDocument(t: Tools): { readonly text: string; readonly value: Json } {
  const value = t.choose(true, true, true, false) ? anyMap(t, KINDS, 3, t.choose(0, 1, 2, 3)) : anyValue(t, KINDS, 3);
  const breaks = t.choose<readonly string[]>(['\n'], ['\n'], ['\r\n'], ['\r'], ['\n', '\r\n']);
  const style = { eol: () => t.choose(...breaks), comments: t.choose(true, true, false), leading: t.choose(false, false, false, true) };
  const text = `${t.choose('', '', '\ufeff')}${space(t, style)}${written(t, value, '', style)}${space(t, style)}${t.choose('', style.eol())}`;
  return { text, value };
}

describe('any document with any change', () => {
  test('means what the change says, for both readers, and keeps every comment', () => {
    checkChanges((t) => {
      const { text, value } = anyDocument(t);
      const change = anyChange(t, value, KINDS);
      return change === undefined ? 'nothing' : expectChange(jsonc, editor, text, change);
    });
  });
});

describe('examples', () => {
  const SERVER = `{
  "mcpServers": {
    "github": {
      "command": "npx", // the launcher
      "args": ["-y", "server"],
      "env": {}
    }
  }
}
`;

  test('a string is replaced, and nothing beside it', () => {
    expect(edited('{ "a" : "x",\t"b": 1, /* c */ }', { op: 'set', path: ['a'], text: 'say "hi"\n' })).toBe(
      '{ "a" : "say \\"hi\\"\\n",\t"b": 1, /* c */ }',
    );
    expect(edited('[1, null]', { op: 'set', path: [0], text: '1' })).toBe('["1", null]');
  });

  test('an empty map opens as the maps around it are open', () => {
    expect(edited(SERVER, { op: 'put', path: ['mcpServers', 'github', 'env'], key: 'TOKEN', value: '${TOKEN}' })).toBe(
      SERVER.replace('"env": {}', '"env": {\n        "TOKEN": "${TOKEN}"\n      }'),
    );
    expect(edited('{"a":{},"b":[]}', { op: 'put', path: ['a'], key: 'c', value: { d: ['e', 'f'] } })).toBe(
      '{"a":{"c":{"d":["e","f"]}},"b":[]}',
    );
    expect(edited('{\n  "a": {\n  }\n}', { op: 'put', path: ['a'], key: 'b', value: 1 })).toBe('{\n  "a": {\n    "b": 1\n  }\n}');
    expect(edited('{ "a": { } }', { op: 'put', path: ['a'], key: 'b', value: 1 })).toBe('{ "a": { "b": 1 } }');
    expect(edited('{\n  // nothing yet\n}', { op: 'put', path: [], key: 'b', value: 1 })).toBe('{\n  // nothing yet\n  "b": 1\n}');
  });

  test('an entry of several lines is written as its neighbours are', () => {
    expect(edited(SERVER, { op: 'put', path: ['mcpServers'], key: 'b', value: { command: 'c', args: ['d', 'e'], env: {} } })).toBe(
      SERVER.replace('    }\n  }', '    },\n    "b": {\n      "command": "c",\n      "args": ["d", "e"],\n      "env": {}\n    }\n  }'),
    );
    expect(edited('{\r\n\t"inputs": []\r\n}', { op: 'insert', path: ['inputs'], at: 0, items: [{ id: 'a' }] })).toBe(
      '{\r\n\t"inputs": [\r\n\t\t{\r\n\t\t\t"id": "a"\r\n\t\t}\r\n\t]\r\n}',
    );
  });

  test('comments stay on their lines, and the comma goes before them', () => {
    expect(edited('{\n  "a": 1 // one\n  // below\n}', { op: 'put', path: [], key: 'b', value: 2 })).toBe(
      '{\n  "a": 1, // one\n  "b": 2\n  // below\n}',
    );
    expect(edited('{\n  "a": 1, // one\n}', { op: 'put', path: [], key: 'b', value: 2 })).toBe('{\n  "a": 1, // one\n  "b": 2,\n}');
  });

  test('items go in front of others, in one line or several', () => {
    expect(edited(SERVER, { op: 'insert', path: ['mcpServers', 'github', 'args'], at: 0, items: ['run', '--'] })).toBe(
      SERVER.replace('["-y"', '["run", "--", "-y"'),
    );
    expect(edited('[\n  1,\n  // two\n  2 // end\n]', { op: 'insert', path: [], at: 1, items: ['x', 'y'] })).toBe(
      '[\n  1,\n  "x",\n  "y",\n  // two\n  2 // end\n]',
    );
  });

  test('what is removed takes its comma and its own lines along', () => {
    const text = '{\n  "a": 1, // one\n  // about b\n  "b": 2 // two\n}';
    expect(edited(text, { op: 'remove', path: ['a'] })).toBe('{\n  // about b\n  "b": 2 // two\n}');
    expect(edited(text, { op: 'remove', path: ['b'] })).toBe('{\n  "a": 1 // one\n  // about b\n}');
    expect(edited('{"a": 1, /* b */ "b": 2, "c": 3,}', { op: 'remove', path: ['a'] })).toBe('{/* b */ "b": 2, "c": 3,}');
    expect(edited('{"a": 1, "b": 2, "c": 3,}', { op: 'remove', path: ['c'] })).toBe('{"a": 1, "b": 2,}');
    expect(edited('{\n  "a": {\n    "b": 1\n  }\n}', { op: 'remove', path: ['a', 'b'] })).toBe('{\n  "a": {}\n}');
  });

  test('commas that begin the lines go on beginning them', () => {
    const text = '{ "a": 1\n, "b": 2\n}';
    expect(edited(text, { op: 'put', path: [], key: 'c', value: 3 })).toBe('{ "a": 1\n, "b": 2\n, "c": 3\n}');
    expect(edited(text, { op: 'remove', path: ['b'] })).toBe('{ "a": 1\n}');
  });

  test.each([
    ['{"a": 1, "a": {"b": 2}}', ['a', 'b'], 'a key on the way to the value stands twice in its map'],
    ['{"a": "x', ['a'], 'the string is never closed'],
    ['{"a": {"b": 1}}', ['a'], 'only a single value can be set, and here stands a map or a list'],
    ['{"a": 1}', ['a', 'b'], 'the way to the value leads through a text or number'],
    ['{"a": 1}', ['b'], 'there is no such key'],
    ['[1]', [1], 'there is no such item in the list'],
  ])('%s is not set at %j', (text, path, problem) => {
    expect(edited(text, { op: 'set', path, text: 'new' })).toBe(`refused: ${problem}`);
  });

  test.each([
    ['{"a": 1 b, "c": 2}', 'the text around it is not written as the format asks for'],
    ['{"c": 2', 'a bracket is never closed'],
    ['{\'a\': 1, "c": 2}', 'the text around it is not written as the format asks for'],
  ])('%s is not well enough formed to remove c', (text, problem) => {
    expect(edited(text, { op: 'remove', path: ['c'] })).toBe(`refused: ${problem}`);
  });
});

describe('the values of the second reader', () => {
  test('are those of JSON without comments and trailing commas', () => {
    expect(editor.values('\ufeff{"a": "//, /* */", /* , */ "b": [1, 2, // x\n], }')).toEqual([{ a: '//, /* */', b: [1, 2] }]);
    expect(editor.values('{"a": 1,, }')).toBeUndefined();
    expect(editor.values('{"a": 1 /* }')).toBeUndefined();
  });
});
