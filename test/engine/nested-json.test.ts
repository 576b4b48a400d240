import { describe, expect, test } from 'vitest';
import { sourceFragment } from '../../src/core/fragment.ts';
import { jsonScalars } from '../../src/engine/nested-json.ts';
import { formatNamed } from '../support/reading.ts';

const jsonc = formatNamed('jsonc');

function scalars(text: string): readonly string[] | undefined {
  return jsonScalars(sourceFragment(text, 0, text.length), jsonc)?.map(({ name, part }) => {
    const { start, end } = part.locate(0, part.text.length);
    return `${name ?? '-'}=${part.text} @${text.slice(start, end)}`;
  });
}

describe('the scalars of a JSON text in a string', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['{"a":"b"}', ['a=b @b']],
    ['{"a":{"b":"c"},"d":1}', ['b=c @c', 'd=1 @1']],
    ['{"a":["b","c"]}', ['a=b @b', 'a=c @c']],
    ['["b"]', ['-=b @b']],
    ['{}', []],
    [String.raw`{"a":"b\"c"}`, [String.raw`a=b"c @b\"c`]],
    ['"b"', undefined],
    ['12', undefined],
    ['{broken', undefined],
    ['', undefined],
    ['{"a":"b"} and more', undefined],
  ])('%j', (text, expected) => {
    expect(scalars(text)).toEqual(expected);
  });

  test('not without end', () => {
    expect(scalars(`[${'1,'.repeat(5_000)}1]`)).toHaveLength(500);
  });
});
