import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run, server } from '../launcher/launched.ts';
import { type OpenBao, startOpenBao } from './support/openbao.ts';

const { bao } = inject('tools');
const SHOW = 'process.stdout.write(JSON.stringify(process.env))';

describe.skipIf('lacking' in bao)('keygate exec and a real OpenBao', () => {
  let openbao: OpenBao;
  const value = (): string => randomBytes(12).toString('hex');
  const [first, second, old] = [value(), value(), value()];

  beforeAll(async () => {
    openbao = await startOpenBao('path' in bao ? bao.path : '');
    await openbao.must('POST', 'secret/data/mcp/github', { data: { token: first, port: 8080, 'with space': 'a b' } });
    await openbao.must('POST', 'secret/data/mcp/github', { data: { token: second, port: 8080 } });
    for (const name of ['deleted', 'destroyed']) await openbao.must('POST', `secret/data/mcp/${name}`, { data: { token: value() } });
    await openbao.must('DELETE', 'secret/data/mcp/deleted');
    await openbao.must('POST', 'secret/destroy/mcp/destroyed', { versions: [1] });
    await openbao.must('POST', 'sys/mounts/old', { type: 'kv', options: { version: '1' } });
    await openbao.must('POST', 'old/mcp/github', { token: old });
    await openbao.must('POST', 'sys/mounts/team/kv', { type: 'kv', options: { version: '2' } });
    await openbao.must('POST', 'team/kv/data/mcp', { data: { token: first } });
    await openbao.must('POST', 'sys/policies/acl/none', { policy: 'path "secret/data/other" { capabilities = ["read"] }' });
  });
  afterAll(() => openbao?.stop());

  async function given(references: Readonly<Record<string, string>>, token?: string): ReturnType<typeof run> {
    return run(server(SHOW), { BAO_ADDR: openbao.address, BAO_TOKEN: token ?? openbao.root, ...references });
  }

  test('values of KV version 2, by version, as a part of a text, and through a mount of two words', async () => {
    const { code, out, err } = await given({
      NEWEST: 'bao:secret/data/mcp/github#token',
      FIRST: 'bao:secret/data/mcp/github#token#1',
      HEADER: 'Bearer ${bao:secret/data/mcp/github#token}',
      NUMBER: 'bao:secret/data/mcp/github#port',
      VALS: 'ref+openbao://secret/mcp/github#/token',
      DEEP: 'ref+openbao://team/kv/mcp#/token',
    });
    expect({ code, err: err.replace(/^keygate: BAO_TOKEN is a static secret.*\n$/m, '') }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out.toString('utf8'))).toMatchObject({
      NEWEST: second,
      FIRST: first,
      HEADER: `Bearer ${second}`,
      NUMBER: '8080',
      VALS: second,
      DEEP: first,
    });
  });

  test('values of KV version 1, in both forms', async () => {
    const { code, out } = await given({ A: 'bao:old/mcp/github#token', B: 'ref+openbao://old/mcp/github#/token' });
    expect(code).toBe(0);
    expect(JSON.parse(out.toString('utf8'))).toMatchObject({ A: old, B: old });
  });

  test('as Vault, whose API is the same', async () => {
    const { code, out } = await run(server(SHOW), {
      VAULT_ADDR: openbao.address,
      VAULT_TOKEN: openbao.root,
      A: 'vault:secret/data/mcp/github#token',
    });
    expect(code).toBe(0);
    expect(JSON.parse(out.toString('utf8'))).toMatchObject({ A: second });
  });

  test.each([
    ['bao:secret/data/mcp/deleted#token', 65, /was deleted in OpenBao; undelete it with `bao kv undelete`/],
    ['bao:secret/data/mcp/destroyed#token', 65, /was destroyed in OpenBao/],
    ['bao:secret/data/mcp/nothing#token', 65, /OpenBao has nothing at secret\/data\/mcp\/nothing/],
    ['bao:secret/data/mcp/github#other', 65, /has no key "other"/],
    ['bao:nowhere/data/mcp#token', 65, /OpenBao has nothing at nowhere\/data\/mcp/],
  ])('%s is refused in a sentence', async (reference, expected, sentence) => {
    const { code, out, err } = await given({ A: reference });
    expect({ code, out: out.toString('utf8') }).toEqual({ code: expected, out: '' });
    expect(err).toMatch(sentence);
  });

  test('a token that may not, and one that is none, are refused', async () => {
    for (const token of [await openbao.token('none'), `s.${value()}`]) {
      const { code, out, err } = await given({ A: 'bao:secret/data/mcp/github#token' }, token);
      expect({ code, out: out.toString('utf8') }).toEqual({ code: 77, out: '' });
      expect(err).toMatch(/OpenBao does not let this token read secret\/data\/mcp\/github/);
    }
  });
});
