import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import { dotenv } from '../../../src/formats/dotenv.ts';
import { loadEditor } from '../../../src/formats/edit/index.ts';
import type { Tools } from './changing.ts';
import { anyString, checkChanges, expectChange, editedBy } from './changing.ts';

const editor = await loadEditor('dotenv');
const edited = editedBy(dotenv, editor);
const NAMES = ['TOKEN', 'A', 'B_2', 'x.y', 'x-y', 'export'];
const VALUES = [
  '',
  'a',
  'a b',
  '"a"',
  "'a # b'",
  '`a`',
  '"a\\nb"',
  '"a\nb"',
  "'a\n# b'",
  '$X',
  '${X}',
  'a#b',
  'a\\b',
  'é',
  '😀',
  '"\\""',
  "'a\\nb'",
  'op://v/i/f',
  'a"b',
];

function anyDocument(t: Tools): { readonly text: string; readonly names: readonly string[] } {
  const eol = t.choose('\n', '\n', '\r\n', '\r');
  const names = NAMES.filter(() => t.choose(true, false));
  const lines = names.flatMap((name) => [
    ...t.choose([], [], [''], [`# ${t.mark()}A=b`], [`  # ${t.mark()}`, '']),
    `${t.choose('', '  ', '\t')}${t.choose('', '', 'export ')}${name}${t.choose('=', '=', ' = ', '= ')}${t.choose(...VALUES).replace('\n', eol)}${t.choose('', ' ', ` # ${t.mark()}`)}`,
  ]);
  const text = [...lines, ...t.choose([], [''], [`# ${t.mark()}`], ['', '  ', `# ${t.mark()}`, ''])].join(eol);
  return { text: t.choose('', '\ufeff') + text, names };
}

function anyChange(t: Tools, names: readonly string[]): Change | undefined {
  const op = t.choose('set', 'put', 'remove');
  if (op === 'put') return { op, path: [], key: t.choose('NEW', 'new.key'), value: anyString(t) };
  if (names.length === 0) return undefined;
  const path = [t.choose(...names)];
  return op === 'set' ? { op, path, text: anyString(t) } : { op, path };
}

describe('any file with any change', () => {
  test('means what the change says, for both readers, and keeps every comment', () => {
    checkChanges((t) => {
      const { text, names } = anyDocument(t);
      const change = anyChange(t, names);
      return change === undefined
        ? 'nothing'
        : expectChange(dotenv, editor, text, change, ['readers of environment files differ on how this value would have to be quoted']);
    });
  });
});

describe('examples', () => {
  const FILE = '# tokens\nexport A=abc # first\nB="x y"\n';

  test('a value is quoted as it was where it can be, and so that nobody replaces anything in it', () => {
    expect(edited(FILE, { op: 'set', path: ['A'], text: 'op://v/i/f' })).toBe(FILE.replace('abc', 'op://v/i/f'));
    expect(edited(FILE, { op: 'set', path: ['B'], text: 'op://v/i/f' })).toBe(FILE.replace('x y', 'op://v/i/f'));
    expect(edited(FILE, { op: 'set', path: ['B'], text: '${X}' })).toBe(FILE.replace('"x y"', "'${X}'"));
    expect(edited(FILE, { op: 'set', path: ['A'], text: 'a # b' })).toBe(FILE.replace('abc', '"a # b"'));
    expect(edited('A=\n', { op: 'set', path: ['A'], text: 'a\nb' })).toBe('A="a\\nb"\n');
  });

  test('a line is added as the last one is written', () => {
    expect(edited('A=b\r\nexport B = c # d', { op: 'put', path: [], key: 'C', value: 'e' })).toBe(
      'A=b\r\nexport B = c # d\r\nexport C = e',
    );
    expect(edited('# nothing yet\n', { op: 'put', path: [], key: 'C', value: 'e' })).toBe('# nothing yet\nC=e\n');
  });

  test('a line is removed with its comment', () => {
    expect(edited(FILE, { op: 'remove', path: ['A'] })).toBe('# tokens\nB="x y"\n');
    expect(edited('A=b\nB="c\nd"', { op: 'remove', path: ['B'] })).toBe('A=b');
  });

  test('what readers would not agree on is refused', () => {
    const quoting = 'refused: readers of environment files differ on how this value would have to be quoted';
    expect(edited(FILE, { op: 'set', path: ['A'], text: `'"` })).toBe(quoting);
    expect(edited(FILE, { op: 'set', path: ['A'], text: "$X's" })).toBe(quoting);
    expect(edited(FILE, { op: 'put', path: [], key: 'C', value: 1 })).toBe('refused: an environment file holds nothing but text');
    expect(edited(FILE, { op: 'put', path: [], key: 'C D', value: '' })).toBe('refused: this cannot be the name of a variable');
    expect(edited('A="x\nB=1\n', { op: 'set', path: ['B'], text: 'x' })).toBe(
      'refused: a quote is opened and not closed, and readers differ on what that means',
    );
  });
});
