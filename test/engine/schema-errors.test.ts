import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain, nearest, SETTINGS } from '../../src/engine/schema-errors.ts';

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

  test('is not looked for where the word is none', () => {
    expect(nearest('a'.repeat(65), ['a'.repeat(65)])).toBeUndefined();
  });
});

describe('a complaint of the validator', () => {
  test.each([
    [
      { instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: 'a/b~c' } },
      '/a~1b~0c',
      'the policy has no setting "a/b~c"; it knows $schema, version, extends, fail-on, outside-mcp, severity, suppression, allow, verify, remediate, exec, repositories',
    ],
    [{ instancePath: '/allow/0', keyword: 'required', params: { missingProperty: 'reason' } }, '/allow/0', 'allow.0 needs "reason"'],
    [{ instancePath: '/version', keyword: 'const', params: { allowedValue: 1 } }, '/version', 'version must be 1'],
    [{ instancePath: '/x', keyword: 'type', params: {}, message: 'must be string' }, '/x', 'x must be string'],
    [{ instancePath: '/x', keyword: 'type', params: {} }, '/x', 'x does not fit the schema'],
  ])('%#', (error, pointer, message) => {
    expect(explain(error)).toEqual({ pointer, message });
  });
});

test('the enumeration of words comes along', () => {
  const error = { instancePath: '/fail-on', keyword: 'enum', params: { allowedValues: ['a', 'b'] } };
  expect(explain(error)).toEqual({ pointer: '/fail-on', message: 'fail-on must be one of a, b', words: ['a', 'b'] });
});

describe('the settings that a mistake lists', () => {
  interface Part {
    readonly properties?: Readonly<Record<string, Part>>;
    readonly items?: Part;
    readonly additionalProperties?: Part | boolean;
    readonly $ref?: string;
  }
  const schema: Part & { readonly definitions: Readonly<Record<string, Part>> } = JSON.parse(
    readFileSync(new URL('../../schemas/policy.schema.json', import.meta.url), 'utf8'),
  );

  /** Every map of the schema that has settings of fixed names: a place of such a map, and the names. */
  function* maps(part: Part, at: string): Iterable<readonly [string, readonly string[]]> {
    const whole = part.$ref === undefined ? part : (schema.definitions[part.$ref.split('/').at(-1) ?? ''] ?? {});
    if (whole.properties !== undefined) yield [at, Object.keys(whole.properties)];
    for (const [name, inner] of Object.entries(whole.properties ?? {})) yield* maps(inner, `${at}/${name}`);
    if (whole.items !== undefined) yield* maps(whole.items, `${at}/0`);
    if (typeof whole.additionalProperties === 'object') yield* maps(whole.additionalProperties, `${at}/anything`);
  }

  test.each([...maps(schema, '')])('at "%s" are those of the schema', (at, names) => {
    expect(SETTINGS.filter((one) => one.at.test(at)).map(({ known }) => known)).toEqual([names]);
  });
});
