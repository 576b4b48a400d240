import { describe, expect, test } from 'vitest';
import type { Change, Json } from '../../../src/core/change.ts';
import { loadEditor } from '../../../src/formats/edit/index.ts';
import { loadYaml } from '../../../src/formats/yaml.ts';
import type { Tools } from './changing.ts';
import { anyChange, anyMap, anyValue, checkChanges, expectChange, editedBy, valueOf } from './changing.ts';

const yaml = await loadYaml();
const editor = await loadEditor('yaml');
const edited = editedBy(yaml, editor);
const KINDS = { nothing: true, numbers: true };

interface Style {
  readonly eol: string;
  /** How much deeper lists stand than their key. */
  readonly list: number;
  readonly step: number;
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Safe without quotes wherever it stands. */
const PLAIN = /^(?!(?:true|null|no|y|n|on|off|yes)$)[A-Za-z_$/é😀-][\w./$@-]*$/u;

function quoted(t: Tools, text: string): string {
  const double = JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const single = /^[\x20-\x7e\u{a1}-\u{2027}\u{1f600}]*$/u.test(text) ? `'${text.replaceAll("'", "''")}'` : double;
  const plain = PLAIN.test(text) && !text.startsWith('-') ? text : double;
  return t.choose(double, single, plain, plain);
}

function flow(t: Tools, value: Json, pad: string, style: Style): string {
  if (typeof value === 'string') return quoted(t, value);
  if (typeof value !== 'object' || value === null) return String(value);
  const members: readonly string[] = isMap(value)
    ? Object.entries(value).map(([key, item]) =>
        item === null && t.choose(true, false) ? `${quoted(t, key)}:` : `${quoted(t, key)}: ${flow(t, item, `${pad}  `, style)}`,
      )
    : value.map((item: Json) => flow(t, item, `${pad}  `, style));
  const [open, close] = isMap(value) ? ['{', '}'] : ['[', ']'];
  if (t.choose('line', 'line', 'lines') === 'line' || pad === '') {
    const space = t.choose('', ' ');
    return `${open}${space}${members.join(t.choose(', ', ' , '))}${members.length > 0 ? t.choose('', '', ',') : ''}${space}${close}`;
  }
  const lines = members.map((member, i) => {
    const comma = i < members.length - 1 ? ',' : t.choose('', ',');
    return `${t.choose('', '', `${pad}# ${t.mark()},]${style.eol}`)}${pad}${member}${comma}${t.choose('', '', ` # ${t.mark()}"`)}${style.eol}`;
  });
  return `${open}${t.choose('', ` # ${t.mark()}`)}${style.eol}${lines.join('')}${pad}${close}`;
}

/** Comments and empty lines above an entry. */
function above(t: Tools, column: number, style: Style): string {
  const pad = ' '.repeat(column);
  return t.choose(
    '',
    '',
    '',
    style.eol,
    `${pad}# ${t.mark()}: x${style.eol}`,
    `  ${pad}# ${t.mark()}- x${style.eol}`,
    `# ${t.mark()}${style.eol}${style.eol}`,
  );
}

function ending(t: Tools, style: Style): string {
  return `${t.choose('', '', '', ' ', ` # ${t.mark()}`)}${style.eol}`;
}

/** What follows a colon or dash whose map or list stands in this column, with its line break. */
function behind(t: Tools, value: Json, column: number, style: Style, afterDash: boolean): string {
  if (typeof value === 'string') {
    const pad = ' '.repeat(column + style.step);
    if (/^[\x20-\x7eé]+$/.test(value) && !value.startsWith(' ') && t.choose(true, false, false)) {
      const body = `${pad}${value}${style.eol}${t.choose('', '', style.eol)}`;
      return ` ${t.choose('|', '|-', '>', '>-', '|+', `|  # ${t.mark()}`)}${style.eol}${body}${t.choose('', `${pad}more${style.eol}`)}`;
    }
    if (/^\w+ \w+$/.test(value) && t.choose(true, false)) return ` ${value.replace(' ', style.eol + pad)}${ending(t, style)}`;
    return `${t.choose(' ', ' ', '  ')}${quoted(t, value)}${ending(t, style)}`;
  }
  if (value === null && t.choose(true, false)) return ending(t, style);
  const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isEmpty || t.choose(true, false, false, false)) return ` ${flow(t, value, ' '.repeat(column + 2), style)}${ending(t, style)}`;
  if (afterDash && t.choose(true, true, false)) {
    const gap = t.choose(' ', ' ', '   ');
    return gap + block(t, value, column + 1 + gap.length, style, true);
  }
  const inner = column + (isMap(value) || afterDash ? style.step : style.list);
  return `${ending(t, style)}${block(t, value, inner, style, false)}`;
}

/** A map or list by indentation; its first line goes on behind a dash where `inline`. */
function block(t: Tools, value: Json, column: number, style: Style, inline: boolean): string {
  const pad = ' '.repeat(column);
  const members = isMap(value)
    ? Object.entries(value).map(([key, item]) => `${quoted(t, key)}${t.choose('', '', ' ')}:${behind(t, item, column, style, false)}`)
    : (value as readonly Json[]).map((item) => `-${behind(t, item, column, style, true)}`);
  return members.map((member, i) => (inline && i === 0 ? member : above(t, column, style) + pad + member)).join('');
}

function anyDocument(t: Tools): string {
  const style = { eol: t.choose('\n', '\n', '\r\n'), list: t.choose(0, 2), step: t.choose(2, 4) };
  const value = t.choose(true, true, false) ? anyMap(t, KINDS, 4, t.choose(1, 2, 3)) : anyValue(t, KINDS, 3);
  const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  const body = isEmpty
    ? flow(t, value, '', style)
    : t.choose(block(t, value, 0, style, false), block(t, value, 0, style, false), flow(t, value, '  ', style));
  const head = t.choose('', '', `---${style.eol}`, `# ${t.mark()}${style.eol}---${style.eol}`);
  const tail = t.choose('', '', `# ${t.mark()}${style.eol}`, `...${style.eol}`);
  const text = `${head}${body}${body.endsWith('\n') ? '' : style.eol}${tail}`;
  return t.choose('', '', '\ufeff') + t.choose(text, text, text.trimEnd());
}

const ALLOWED = [
  'the text before it keeps its last line breaks, and would change',
  'a comment behind it would become part of the text before it',
];

describe('any document with any change', () => {
  test('means what the change says, for both readers, and keeps every comment', () => {
    checkChanges((t) => {
      const text = anyDocument(t);
      const change = anyChange(t, valueOf(yaml, text) as Json, KINDS);
      return change === undefined ? 'nothing' : expectChange(yaml, editor, text, change, ALLOWED);
    });
  });
});

describe('examples', () => {
  const FILE = `servers:
  github:
    command: npx
    args: [-y, "server"] # pinned
    env: # variables
      TOKEN: abc # secret
      # LATER: x
  other:
  - name: 'b'
    cwd: /x
  - name: c
`;

  test('a scalar is replaced in its own style where it can hold the new text, else in double quotes', () => {
    expect(edited(FILE, { op: 'set', path: ['servers', 'github', 'env', 'TOKEN'], text: '${TOKEN}' })).toBe(
      FILE.replace('abc', '${TOKEN}'),
    );
    expect(edited(FILE, { op: 'set', path: ['servers', 'github', 'args', 0], text: '${X}' })).toBe(FILE.replace('-y', '"${X}"'));
    expect(edited(FILE, { op: 'set', path: ['servers', 'other', 0, 'name'], text: "it's" })).toBe(FILE.replace("'b'", "'it''s'"));
    expect(edited(FILE, { op: 'set', path: ['servers', 'other', 0, 'name'], text: 'a\nb' })).toBe(FILE.replace("'b'", '"a\\nb"'));
    for (const text of ['true', 'No', '~', '123', '1e5', '2001-12-14', '=', '<<', 'a: b', 'a #b', '@a', '*a', '&a', '!a', '%a', '{a', '']) {
      expect(edited(FILE, { op: 'set', path: ['servers', 'github', 'command'], text })).toBe(FILE.replace('npx', JSON.stringify(text)));
    }
  });

  test('an empty value gets one, before the comment', () => {
    expect(edited('a: # c\nb:\n- \n', { op: 'set', path: ['a'], text: 'x' })).toBe('a: x # c\nb:\n- \n');
    expect(edited('a: # c\nb:\n-\n', { op: 'set', path: ['b', 0], text: 'x' })).toBe('a: # c\nb:\n- x\n');
  });

  test('a block of lines becomes one line', () => {
    expect(edited('a: |- # c\n  x\n  y\n\nb: 1\n', { op: 'set', path: ['a'], text: 'z' })).toBe('a: "z" # c\n\nb: 1\n');
    expect(edited('- >\n  x\n', { op: 'set', path: [0], text: 'z' })).toBe('- "z"\n');
  });

  test('an entry goes behind the last one, in the style of the file', () => {
    expect(edited(FILE, { op: 'put', path: ['servers', 'github', 'env'], key: 'URL', value: 'op://v/i/f' })).toBe(
      FILE.replace('# secret\n', '# secret\n      URL: op://v/i/f\n'),
    );
    expect(edited(FILE, { op: 'put', path: ['servers', 'other', 1], key: 'env', value: { A: '1', B: ['c', 'd'], E: [{ f: {} }] } })).toBe(
      `${FILE}    env:\n      A: "1"\n      B: [c, d]\n      E:\n      - f: {}\n`,
    );
    expect(edited('a: {b: 1, c: "x"}', { op: 'put', path: ['a'], key: 'd', value: ['e,f'] })).toBe('a: {b: 1, c: "x", d: ["e,f"]}');
    expect(edited('a: {}\r\n', { op: 'put', path: ['a'], key: 'd', value: 'e' })).toBe('a: {d: e}\r\n');
  });

  test('items go in front of others', () => {
    expect(edited(FILE, { op: 'insert', path: ['servers', 'github', 'args'], at: 0, items: ['run', '--'] })).toBe(
      FILE.replace('[-y', '[run, "--", -y'),
    );
    expect(edited('a:\n  - x\n  # y\n  - y\n', { op: 'insert', path: ['a'], at: 1, items: ['-z', { b: 1, c: 2 }] })).toBe(
      'a:\n  - x\n  - -z\n  - b: 1\n    c: 2\n  # y\n  - y\n',
    );
    expect(edited('- - x', { op: 'insert', path: [0], at: 0, items: ['w'] })).toBe('- - w\n  - x');
    expect(edited('a: [ ]', { op: 'insert', path: ['a'], at: 0, items: ['w'] })).toBe('a: [ w ]');
  });

  test('what is removed takes its lines along, and a map without entries is written so', () => {
    expect(edited(FILE, { op: 'remove', path: ['servers', 'github', 'env', 'TOKEN'] })).toBe(
      FILE.replace('env: # variables\n      TOKEN: abc # secret\n', 'env: {} # variables\n'),
    );
    expect(edited(FILE, { op: 'remove', path: ['servers', 'other', 0, 'name'] })).toBe(FILE.replace("name: 'b'\n    cwd", 'cwd'));
    expect(edited(FILE, { op: 'remove', path: ['servers', 'other', 1, 'name'] })).toBe(FILE.replace('- name: c', '- {}'));
    expect(edited(FILE, { op: 'remove', path: ['servers', 'other', 0] })).toBe(FILE.replace("  - name: 'b'\n    cwd: /x\n", ''));
    expect(edited(FILE, { op: 'remove', path: ['servers', 'github', 'args', 1] })).toBe(FILE.replace(', "server"', ''));
    expect(edited('a: 1\nb: |\n  x', { op: 'remove', path: ['b'] })).toBe('a: 1');
  });

  const SHARED = 'base: &base\n  k: v\nx:\n  <<: *base\n  l: w\ny: *base\nz: &z 1\n';
  const ALIASED = 'the value stands in several places at once, by an anchor and its aliases';
  test.each([
    [SHARED, { op: 'set', path: ['base', 'k'], text: 'q' }, ALIASED],
    [SHARED, { op: 'put', path: ['base'], key: 'q', value: 'q' }, ALIASED],
    [SHARED, { op: 'put', path: ['y'], key: 'q', value: 'q' }, ALIASED],
    [SHARED, { op: 'remove', path: ['base'] }, ALIASED],
    [SHARED, { op: 'set', path: ['x', 'k'], text: 'q' }, 'the key comes from a merged map'],
    [SHARED, { op: 'remove', path: ['x', 'l'] }, 'a map is merged into this one, and could have the same key'],
    ['a: !secret b\n', { op: 'set', path: ['a'], text: 'q' }, 'a tag in front of the value says how it is read'],
    ['? a\n: b\n', { op: 'set', path: ['a'], text: 'q' }, 'the text there is written in a way that is not edited'],
    ['a: {{ b }}\n', { op: 'put', path: ['a'], key: 'q', value: 'q' }, 'a template stands there'],
    ['a: |+\n  b\n\n', { op: 'put', path: [], key: 'q', value: 'q' }, 'the text before it keeps its last line breaks, and would change'],
    ['a: |\n  b\nc: 1\n  # d\n', { op: 'remove', path: ['c'] }, 'a comment behind it would become part of the text before it'],
    ['[a: 1]\n', { op: 'put', path: [0], key: 'q', value: 'q' }, 'the text there is written in a way that is not edited'],
    ['a: 1\rb: 2\n', { op: 'put', path: [], key: 'q', value: 'q' }, 'lines end with carriage returns alone'],
    ['a: 1\na: 2\n', { op: 'set', path: ['a'], text: 'x' }, 'a key on the way to the value stands twice in its map'],
    ['a: "x\n', { op: 'set', path: ['a'], text: 'new' }, 'the string is never closed'],
    ['a: 1\n', { op: 'set', path: ['a'], text: '\ud800' }, 'the new value holds half a character'],
  ] satisfies [string, Change, string][])('%j with %j is refused', (text, change, problem) => {
    expect(edited(text, change)).toBe(`refused: ${problem}`);
  });

  test('an anchor without an alias is no obstacle, and neither are the own keys of a map with merged ones', () => {
    expect(edited(SHARED, { op: 'set', path: ['z'], text: 'q' })).toBe(SHARED.replace('&z 1', '&z q'));
    expect(edited(SHARED, { op: 'put', path: ['x'], key: 'm', value: 'q' })).toBe(SHARED.replace('l: w\n', 'l: w\n  m: q\n'));
  });
});

describe('the values of the second reader', () => {
  test('have merged maps and the text of what has an unknown tag or looks like a date', () => {
    expect(editor.values('a: &a {b: 1}\nc: {<<: *a, d: 2001-12-14}\n---\n!x\ne: !y f\n')).toEqual([
      { a: { b: 1 }, c: { b: 1, d: '2001-12-14' } },
      { e: 'f' },
    ]);
    expect(editor.values('a: [\n')).toBeUndefined();
  });

  test('are not read where aliases make more of them than anybody can walk', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(', ')}]`);
    expect(editor.values(['a0: &a0 x', ...lines].join('\n'))).toBeUndefined();
    expect(editor.values('a: &a [*a]\n')).toBeUndefined();
  });
});
