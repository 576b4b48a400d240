import { describe, expect, test } from 'vitest';
import { explain, nearest } from '../../src/engine/schema-errors.ts';

describe('the nearest known word', () => {
  const known = ['static-credential', 'duplicate-key', 'unreadable-config'];
  test.each([
    ['static-credentials', 'static-credential'],
    ['static-creds', undefined],
    ['duplicate_key', 'duplicate-key'],
    ['duplicatekey', 'duplicate-key'],
    ['unreadable', undefined],
    ['', undefined],
    ['zzz', undefined],
  ])('to %j is %j', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  test('of none is none', () => {
    expect(nearest('a', [])).toBeUndefined();
  });
});

describe('a complaint of the validator', () => {
  test.each([
    [
      { instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: 'a/b~c' } },
      '/a~1b~0c',
      'the policy has no setting "a/b~c"; it knows $schema, version, fail-on, suppression, allow',
    ],
    [{ instancePath: '/allow/0', keyword: 'required', params: { missingProperty: 'reason' } }, '/allow/0', 'allow.0 needs "reason"'],
    [{ instancePath: '/version', keyword: 'const', params: { allowedValue: 1 } }, '/version', 'version must be 1'],
    [{ instancePath: '/fail-on', keyword: 'enum', params: { allowedValues: ['a', 'b'] } }, '/fail-on', 'fail-on must be one of a, b'],
    [{ instancePath: '/x', keyword: 'type', params: {}, message: 'must be string' }, '/x', 'x must be string'],
    [{ instancePath: '/x', keyword: 'type', params: {} }, '/x', 'x does not fit the schema'],
  ])('%#', (error, pointer, message) => {
    expect(explain(error)).toEqual({ pointer, message });
  });
});
