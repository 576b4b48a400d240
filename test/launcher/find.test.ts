import { describe, expect, test } from 'vitest';
import { findReferences } from '../../src/launcher/find.ts';
import { makeResolvers } from '../../src/launcher/resolvers.ts';
import { managers } from '../../src/managers/index.ts';
import { keygate } from '../../src/managers/keygate.ts';
import { asking } from './asked.ts';

const resolvers = makeResolvers(asking({}).world);
const [launcher] = keygate.launchers;

describe('what exec resolves', () => {
  test('is what verify is told that it resolves', () => {
    expect([...resolvers.keys()].sort()).toEqual([...(launcher?.resolves ?? [])].sort());
  });

  test('is each of a manager that is known, by one resolver', () => {
    const known = managers.flatMap(({ references }) => references.map(({ syntax }) => syntax));
    for (const syntax of resolvers.keys()) expect(known).toContain(syntax);
    const all = [...new Set(resolvers.values())].flatMap(({ syntaxes }) => syntaxes);
    expect(all).toHaveLength(resolvers.size);
  });

  test('is looked for where verify is told', () => {
    expect(launcher?.reads).toBe('both');
  });
});

describe('references in a text', () => {
  test.each(
    managers.flatMap(({ id, references, examples }) =>
      examples.references
        .filter((text) => references.some(({ syntax, pattern }) => resolvers.has(syntax) && pattern.exec(text)?.[0] === text))
        .map((text) => [text, id] as const),
    ),
  )('%s is one of %s', (text, id) => {
    expect(findReferences(text)).toMatchObject([{ text, manager: { id } }]);
  });

  test.each(managers.flatMap(({ examples }) => examples.lookalikes.map((text) => [text] as const)))(
    '%s holds nothing to resolve',
    (text) => {
      const parts = findReferences(text);
      expect(parts.filter((part) => typeof part !== 'string' && resolvers.has(part.form.syntax))).toEqual([]);
    },
  );

  test.each([
    ['Bearer op://a/b/c', ['Bearer ', 'op://a/b/c']],
    ['op://a/b/c op://a/b/d', ['op://a/b/c', ' ', 'op://a/b/d']],
    ['op://My vault/the item/a field', ['op://My vault/the item/a field']],
    ['x={{ op://a/b/c }}&y', ['x=', 'op://a/b/c', '&y']],
    ['{{op://a/b/c', ['{{', 'op://a/b/c']],
    ['ref+op://a/b/c+', ['op://a/b/c']],
    ['postgres://u:${vault:db/creds/r#password}@h/d', ['postgres://u:', '${vault:db/creds/r#password}', '@h/d']],
    ['a vault:kv/x#y b bao:kv/x#y', ['a ', 'vault:kv/x#y', ' b ', 'bao:kv/x#y']],
    [
      'ref+awssecrets://arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf#/k',
      ['ref+awssecrets://arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf#/k'],
    ],
    [
      '@Microsoft.KeyVault(SecretUri=https://my-vault.vault.azure.net/secrets/a)',
      ['@Microsoft.KeyVault(SecretUri=https://my-vault.vault.azure.net/secrets/a)'],
    ],
    ['', ['']],
    ['shop://a/b/c', ['shop://a/b/c']],
  ])('%j', (text, parts) => {
    expect(findReferences(text).map((part) => (typeof part === 'string' ? part : part.text))).toEqual(parts);
  });

  test('a text of a megabyte is no burden', () => {
    const text = 'op://a/b/c {{ vault:'.repeat(50_000);
    expect(findReferences(text).length).toBeGreaterThan(10);
  });
});
