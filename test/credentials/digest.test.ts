import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import { sha1Lookup } from '../../src/credentials/digest.ts';
import { password } from '../support/samples.ts';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

test('a secret is found under the SHA-1 of its text, and under nothing else', async () => {
  const lookUp = await sha1Lookup();
  const [x, y, umlauts] = [password('x'), password('y'), `${password('z')}äö漢🔑`];
  const table = new Map([
    [sha1(x), 'x'],
    [sha1(umlauts), 'umlauts'],
    [sha1(` ${y}`), 'with a blank'],
    [createHash('sha256').update(y).digest('hex'), 'another algorithm'],
  ]);
  expect([x, y, umlauts].map((text) => lookUp(new Secret(text), table))).toEqual(['x', undefined, 'umlauts']);
});
