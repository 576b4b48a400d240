import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Decoded } from '../../../src/carriers/encodings/base64.ts';
import { entitiesDecoded } from '../../../src/carriers/encodings/entities.ts';
import { percentDecoded } from '../../../src/carriers/encodings/percent.ts';
import { rewriting } from '../../../src/carriers/encodings/rewriting.ts';
import { eachCharacter } from '../../../src/carriers/encodings/utf8.ts';
import { type Fragment, sourceFragment } from '../../../src/core/fragment.ts';

/** A text in the middle of another one, so that places cannot be right by chance. */
function within(text: string): Fragment {
  return sourceFragment(`--${text}--`, 2, 2 + text.length);
}

/** What stands in the outer text at the place of each code unit. */
function unitsOf(fragment: Fragment, text: string): readonly string[] {
  return Array.from({ length: fragment.text.length }, (_, i) => {
    const { start, end } = fragment.locate(i, i + 1);
    return `--${text}--`.slice(start, end);
  });
}

test('a rewritten text leads back to what it was made of', () => {
  const made = rewriting(within('a&quot;bc'));
  made.copy(0, 1);
  made.put('"', 1, 7);
  made.copy(7, 9);
  made.put('', 9, 9);
  const fragment = made.done();
  expect(fragment.text).toBe('a"bc');
  expect(unitsOf(fragment, 'a&quot;bc')).toEqual(['a', '&quot;', 'b', 'c']);
  expect(fragment.locate(0, 4)).toEqual({ start: 2, end: 11 });
  expect(fragment.locate(4, 4)).toEqual({ start: 11, end: 11 });
  expect(fragment.locate(2, 2)).toEqual({ start: 9, end: 9 });
  expect(rewriting(within('')).done().locate(0, 0)).toEqual({ start: 2, end: 2 });
});

test.each([
  ['%7B%22a%22%3A1%7D', false, '{"a":1}', ['%7B', '%22', 'a', '%22', '%3A', '1', '%7D']],
  ['%C3%A9x%F0%9F%94%91', false, 'éx🔑', ['%C3%A9', 'x', '%F0%9F%94%91', '%F0%9F%94%91']],
  ['a+b%2Bc', true, 'a b+c', ['a', '+', 'b', '%2B', 'c']],
  ['a+b', false, 'a+b', ['a', '+', 'b']],
  ['100%', false, '100%', ['1', '0', '0', '%']],
  ['%zz%4', false, '%zz%4', ['%', 'z', 'z', '%', '4']],
  ['%C3x', false, '\ufffdx', ['%C3', 'x']],
])('percent-encoding: %s', (text, form, decoded, units) => {
  const fragment = percentDecoded(within(text), form);
  expect(fragment.text).toBe(decoded);
  expect(unitsOf(fragment, text)).toEqual(units);
});

test('percent-encoding says what the standard decoder says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(percentDecoded(within(encodeURIComponent(text))).text).toBe(text);
    }),
  );
});

test.each([
  ['&quot;a&#34;&#x22;', '"a""', ['&quot;', 'a', '&#34;', '&#x22;']],
  ['&lcub;&amp;quot;', '{&quot;', ['&lcub;', '&amp;', 'q', 'u', 'o', 't', ';']],
  ['&unknown; & &#0; &#1114112;', '&unknown; & &#0; &#1114112;', undefined],
  ['&#128273;', '🔑', ['&#128273;', '&#128273;']],
  ['plain', 'plain', ['p', 'l', 'a', 'i', 'n']],
])('character references: %s', (text, decoded, units) => {
  const fragment = entitiesDecoded(within(text));
  expect(fragment.text).toBe(decoded);
  expect(unitsOf(fragment, text)).toEqual(units ?? [...text]);
});

test('base64 says what the standard decoder says, in both alphabets and with or without padding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const bytes = Buffer.from(text);
      for (const encoded of [bytes.toString('base64'), bytes.toString('base64url')])
        expect(base64Decoded(within(encoded))?.text).toBe(bytes.toString());
    }),
  );
});

test('a character of base64 stands where the digits stand that hold its bits', () => {
  const text = Buffer.from('abcé').toString('base64');
  const fragment = base64Decoded(within(text));
  expect(fragment?.text).toBe('abcé');
  expect(fragment === undefined ? [] : unitsOf(fragment, text)).toEqual([
    text.slice(0, 2),
    text.slice(1, 3),
    text.slice(2, 4),
    text.slice(4, 7),
  ]);
  expect(fragment?.locate(0, 4)).toEqual({ start: 2, end: 9 });
});

test.each(['', 'not base64', 'a=b=', 'ab===', '%7B', 'x'.repeat(200_001)])('%# is no base64', (text) => {
  expect(base64Decoded(within(text))).toBeUndefined();
});

test('bytes that are no UTF-8 are told one by one', () => {
  const told: string[] = [];
  eachCharacter([0xff, 0x41, 0xe2, 0x82, 0xed, 0xa0, 0x80, 0xc0, 0xaf, 0xf5], (text, from, to) => told.push(`${text}${from}-${to}`));
  expect(told).toEqual([
    '\ufffd0-1',
    'A1-2',
    '\ufffd2-3',
    '\ufffd3-4',
    '\ufffd4-5',
    '\ufffd5-6',
    '\ufffd6-7',
    '\ufffd7-8',
    '\ufffd8-9',
    '\ufffd9-10',
  ]);
});
