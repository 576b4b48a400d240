import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import type { Answer, Question } from '../../src/ports/web.ts';
import { password } from '../support/samples.ts';
import { asking, outcome, resolve } from './asked.ts';

const VAULT = 'abcdefghijklmnopqrstuvwxyz';
const ITEM = 'zyxwvutsrqponmlkjihgfedcba';
const TOKEN = password('connect');
const ENV = { OP_CONNECT_HOST: 'https://connect.example/', OP_CONNECT_TOKEN: TOKEN };

/** Answers as the description of Connect's API says: lists without fields, one item with them. */
function connect({ url, headers }: Question): Answer {
  const answered = (status: number, json: unknown): Answer => ({ kind: 'answered', status, json });
  const { authorization } = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  if (!(authorization instanceof Secret) || authorization.reveal() !== `Bearer ${TOKEN}`)
    return answered(401, { status: 401, message: 'Invalid token signature' });
  const { pathname, searchParams } = new URL(url);
  const filter = searchParams.get('filter');
  if (pathname === '/v1/vaults') return answered(200, filter === 'name eq "My vault"' ? [{ id: VAULT, name: 'My vault' }] : []);
  if (pathname === `/v1/vaults/${VAULT}/items`) {
    if (filter === 'title eq "Twice"')
      return answered(200, [
        { id: 'a1', title: 'Twice' },
        { id: 'b2', title: 'Twice' },
      ]);
    return answered(200, filter === 'title eq "GitHub"' ? [{ id: ITEM, title: 'GitHub' }] : []);
  }
  if (pathname === `/v1/vaults/${VAULT}/items/${ITEM}`) {
    return answered(200, {
      id: ITEM,
      sections: [{ id: 's1', label: 'Admin' }],
      fields: [
        { id: 'in', section: { id: 's1' }, label: 'token', value: 'of the section' },
        { id: 'username', purpose: 'USERNAME', label: 'username', value: 'octo' },
        { id: 'x9', label: 'token', value: 'of the item' },
        { id: 'o1', type: 'OTP', label: 'one-time password', value: 'otpauth://x', totp: '123456' },
      ],
    });
  }
  return answered(404, { status: 404, message: 'not found' });
}

describe('1Password Connect', () => {
  test.each([
    ['op://My vault/GitHub/token', 'of the item'],
    ['op://my vault/GitHub/TOKEN', 'of the item'],
    ['op://My vault/GitHub/Admin/token', 'of the section'],
    [`op://${VAULT}/${ITEM}/username`, 'octo'],
    ['op://My vault/GitHub/one-time password?attribute=otp', '123456'],
    [
      'ref+onepasswordconnect://My%20vault/GitHub#/token',
      'reference: 1Password Connect shows no vault called "My%20vault"; check the reference, and what OP_CONNECT_TOKEN may see',
    ],
    [`ref+onepasswordconnect://${VAULT}/${ITEM}#/token`, 'of the item'],
    [
      'op://Other/GitHub/token',
      'reference: 1Password Connect shows no vault called "Other"; check the reference, and what OP_CONNECT_TOKEN may see',
    ],
    [
      'op://My vault/GitLab/token',
      'reference: 1Password Connect shows no item called "GitLab"; check the reference, and what OP_CONNECT_TOKEN may see',
    ],
    ['op://My vault/Twice/token', 'reference: 1Password has several items called "Twice"; write the id of the one that is meant'],
    ['op://My vault/GitHub/none', 'reference: the item "GitHub" has no field "none"; check the reference'],
    ['op://My vault/GitHub/Nowhere/token', 'reference: the item "GitHub" has no field "token" in a section "Nowhere"; check the reference'],
  ])('%s gives %s', async (text, expected) => {
    const asked = asking({
      env: ENV,
      ask: (question) =>
        question.url.includes('my%20vault')
          ? connect({ ...question, url: question.url.replace('my%20vault', 'My%20vault') })
          : connect(question),
    });
    expect(outcome(await resolve(text, asked))).toBe(expected);
    expect(asked.commands).toEqual([]);
    for (const { method, url } of asked.questions) expect([method, new URL(url).host]).toEqual(['GET', 'connect.example']);
  });

  test.each([
    [
      'a token that is not accepted',
      { ...ENV, OP_CONNECT_TOKEN: 'other' },
      connect,
      /^permission: 1Password Connect does not accept OP_CONNECT_TOKEN/,
    ],
    [
      'nobody there',
      ENV,
      (): Answer => ({ kind: 'unreachable', code: 'ECONNREFUSED' }),
      /^unreachable: 1Password Connect at connect\.example cannot be reached \(ECONNREFUSED\)/,
    ],
    [
      'a certificate of nobody',
      ENV,
      (): Answer => ({ kind: 'unreachable', code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      /^unreachable: .* has a certificate that this machine does not trust/,
    ],
    [
      'an error of its own',
      ENV,
      (): Answer => ({ kind: 'answered', status: 500, json: {} }),
      /^unreachable: 1Password Connect answered with status 500/,
    ],
  ])('%s', async (_, env, ask, expected) => {
    expect(outcome(await resolve('op://My vault/GitHub/token', asking({ env, ask })))).toMatch(expected);
  });

  test('what only the program can work out is asked of the program', async () => {
    const asked = asking({ env: ENV, ask: connect, print: () => ({ kind: 'printed', text: 'k' }) });
    expect(outcome(await resolve('op://My vault/GitHub/key?ssh-format=openssh', asked))).toBe('k');
    expect(asked.questions).toEqual([]);
  });

  test('a reference to it without its address is no question for the program', async () => {
    const asked = asking({});
    expect(outcome(await resolve('ref+onepasswordconnect://a/b#/c', asked))).toMatch(
      /^unreachable: OP_CONNECT_HOST and OP_CONNECT_TOKEN do not say where/,
    );
    expect(asked.commands).toEqual([]);
  });
});
