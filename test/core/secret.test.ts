import { format, inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import { makeSamples } from '../support/samples.ts';

const text = makeSamples('secret').random(32);
const secret = new Secret(text);

/** Every way in which a value is turned into text by chance. */
const WAYS: readonly (readonly [string, () => string])[] = [
  ['a join', () => [secret].join()],
  ['String()', () => String(secret)],
  ['concatenation', () => `a${String(secret)}b`],
  ['JSON.stringify', () => JSON.stringify({ secret, list: [secret] })],
  ['inspect', () => inspect({ deep: { deeper: { secret } } }, { depth: 9, showHidden: true })],
  ['format', () => format('%s %o %O %j', secret, secret, secret, secret)],
  ['an error with it as cause', () => inspect(new Error('failed', { cause: secret }))],
  ['a map', () => inspect(new Map([['secret', secret]]))],
  ['its keys', () => JSON.stringify([Object.keys(secret), Object.values(secret), Object.getOwnPropertyNames(secret)])],
  ['a copy', () => JSON.stringify({ ...secret })],
  ['a clone', () => inspect(structuredClone({ ...secret }))],
];

test.each(WAYS)('%s does not tell it', (_, way) => {
  expect(way()).not.toContain(text);
});

test('what is printed says that something is missing', () => {
  expect(String(secret)).toBe('[redacted]');
  expect(JSON.stringify(secret)).toBe('"[redacted]"');
  expect(inspect(secret)).toBe('[redacted]');
});

describe('comparing', () => {
  test.each([
    [text, true],
    [`${text} `, false],
    ['', false],
    [text.toUpperCase(), false],
  ])('row %#', (other, same) => {
    expect(secret.equals(new Secret(other))).toBe(same);
  });
});

describe('taking it out of a text', () => {
  test.each([
    [`a ${text} b ${text}`, 'a [redacted] b [redacted]'],
    [text, '[redacted]'],
    [`${text.slice(1)} ${text.toUpperCase()}`, `${text.slice(1)} ${text.toUpperCase()}`],
    ['', ''],
  ])('row %#', (whole, rest) => {
    expect(secret.removedFrom(whole)).toBe(rest);
  });

  test('an empty one is in no text', () => {
    expect(new Secret('').removedFrom('abc')).toBe('abc');
  });

  test('one with signs of a pattern is taken literally', () => {
    expect(new Secret('$&.*').removedFrom('a$&.*b')).toBe('a[redacted]b');
  });
});

test('who asks for it gets it', () => {
  expect(secret.reveal()).toBe(text);
});
