import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { folder } from '../cli/run.ts';
import { makeIssuer } from './support/jwt.ts';
import { type OpenBao, startOpenBao } from './support/openbao.ts';
import { verifyLive } from './support/verified.ts';

const { bao } = inject('tools');

describe.skipIf('lacking' in bao)('keygate verify --live and a real OpenBao', () => {
  let openbao: OpenBao;
  const values = Array.from({ length: 4 }, () => randomBytes(12).toString('hex'));
  const [newest = '', first = '', ended = '', old = ''] = values;
  /** All that the page of verify says its identity needs. */
  const METADATA = [
    'path "secret/metadata/*" { capabilities = ["read"] }',
    'path "secret/subkeys/*" { capabilities = ["read"] }',
    'path "old/*" { capabilities = ["list"] }',
    'path "database/roles/*" { capabilities = ["read"] }',
  ].join('\n');

  beforeAll(async () => {
    openbao = await startOpenBao('path' in bao ? bao.path : '');
    await openbao.must('POST', 'secret/data/mcp/crm', { data: { token: first } });
    await openbao.must('POST', 'secret/data/mcp/crm', { data: { token: newest, nested: { key: first } } });
    for (const name of ['deleted', 'destroyed']) await openbao.must('POST', `secret/data/mcp/${name}`, { data: { token: ended } });
    await openbao.must('DELETE', 'secret/data/mcp/deleted');
    await openbao.must('POST', 'secret/destroy/mcp/destroyed', { versions: [1] });
    await openbao.must('POST', 'secret/metadata/mcp/short', { delete_version_after: '1h' });
    await openbao.must('POST', 'secret/data/mcp/short', { data: { token: ended } });
    await openbao.must('POST', 'sys/mounts/old', { type: 'kv', options: { version: '1' } });
    await openbao.must('POST', 'old/mcp/crm', { token: old });
    await openbao.must('POST', 'sys/mounts/database', { type: 'database' });
    await openbao.must('POST', 'database/roles/reader', {
      db_name: 'crm',
      creation_statements: 'select 1',
      default_ttl: '30m',
      max_ttl: '1h',
    });
    await openbao.must('POST', 'sys/policies/acl/metadata', { policy: METADATA });
    await openbao.must('POST', 'sys/policies/acl/all', {
      policy: `${METADATA}\npath "secret/data/*" { capabilities = ["read"] }\npath "database/creds/*" { capabilities = ["read"] }`,
    });
    await openbao.must('POST', 'sys/policies/acl/nothing', { policy: 'path "secret/data/elsewhere" { capabilities = ["list"] }' });
  });
  afterAll(() => openbao?.stop());

  const VARIABLES = {
    NEWEST: 'bao:secret/data/mcp/crm#token',
    FIRST: 'bao:secret/data/mcp/crm#token#1',
    NESTED: 'ref+openbao://secret/mcp/crm#/nested/key',
    NO_KEY: 'bao:secret/data/mcp/crm#password',
    NO_VERSION: 'bao:secret/data/mcp/crm#token#7',
    NO_SECRET: 'bao:secret/data/mcp/none#token',
    NO_DATA: 'bao:secret/mcp/crm#token',
    DELETED: 'bao:secret/data/mcp/deleted#token',
    DESTROYED: 'bao:secret/data/mcp/destroyed#token',
    SHORT: 'bao:secret/data/mcp/short#token',
    OLD: 'bao:old/mcp/crm#token',
    OLD_NONE: 'bao:old/mcp/none#token',
    MADE: 'bao:database/creds/reader#password',
    MADE_NONE: 'bao:database/creds/writer#password',
  };

  test('with rights to metadata alone: everything is told, nothing read, nothing made', async () => {
    const env = { BAO_ADDR: openbao.address, BAO_TOKEN: await openbao.token('metadata') };
    const { code, asked, findings, totals } = await verifyLive(VARIABLES, env, values);
    const answers = Object.fromEntries(Object.entries(asked).map(([name, one]) => [name, [one.answers.presence, one.answers.key]]));
    expect(answers).toEqual({
      NEWEST: ['there', true],
      FIRST: ['there', true],
      NESTED: ['there', true],
      NO_KEY: ['there', false],
      NO_VERSION: ['missing', 'cannot tell'],
      NO_SECRET: ['missing', 'cannot tell'],
      NO_DATA: ['missing', 'cannot tell'],
      DELETED: ['disabled', 'cannot tell'],
      DESTROYED: ['disabled', 'cannot tell'],
      SHORT: ['there', true],
      OLD: ['there', 'cannot tell'],
      OLD_NONE: ['missing', 'cannot tell'],
      MADE: ['there', 'cannot tell'],
      MADE_NONE: ['missing', 'cannot tell'],
    });
    expect(Date.now() - Date.parse(String(asked['NEWEST']?.answers.changed))).toBeLessThan(600_000);
    expect(asked['NEWEST']?.answers).toMatchObject({ rotation: 'cannot tell', ttl: 'unlimited', readable: 'no' });
    expect(asked['SHORT']?.answers.ttl).toBeGreaterThan(3_000);
    expect(asked['MADE']?.answers).toMatchObject({ rotation: true, ttl: 1_800, readable: 'no' });
    expect(asked['OLD']?.why['changed']).toBe('KV version 1 keeps no metadata');
    const of = (rule: string): readonly string[] => findings.filter((one) => one.rule === rule).map(({ slot }) => slot.name);
    expect(of('missing-secret').toSorted()).toEqual(['MADE_NONE', 'NO_DATA', 'NO_KEY', 'NO_SECRET', 'NO_VERSION', 'OLD_NONE']);
    expect(of('disabled-secret').toSorted()).toEqual(['DELETED', 'DESTROYED']);
    expect([...of('readable-by-verifier'), ...of('untold-secret'), ...of('stale-secret')]).toEqual([]);
    expect(totals).toMatchObject({ references: 14, there: 6, missing: 6, disabled: 2, cannotTell: 0 });
    expect(code).toBe(1);
    expect((await openbao.call('LIST', 'sys/leases/lookup/database/creds/reader')).status).toBe(404);
  });

  test('with rights to the values as well: that is said', async () => {
    const env = { BAO_ADDR: openbao.address, BAO_TOKEN: await openbao.token('all') };
    const { asked, findings } = await verifyLive({ A: VARIABLES.NEWEST, B: VARIABLES.MADE }, env, values);
    expect([asked['A']?.answers.readable, asked['B']?.answers.readable]).toEqual(['yes', 'yes']);
    expect(findings.map(({ rule }) => rule)).toEqual(['readable-by-verifier', 'readable-by-verifier']);
    expect((await openbao.call('LIST', 'sys/leases/lookup/database/creds/reader')).status).toBe(404);
  });

  test('with no rights, with none signed in, and with a server that is away: nobody can tell, and that is no pass', async () => {
    const refused = await verifyLive(
      { A: VARIABLES.NEWEST, B: VARIABLES.OLD, C: VARIABLES.MADE },
      { BAO_ADDR: openbao.address, BAO_TOKEN: await openbao.token('nothing') },
      values,
    );
    expect(refused.totals).toMatchObject({ references: 3, there: 0, cannotTell: 3 });
    expect(refused.findings.map(({ rule }) => rule)).toEqual(['untold-secret', 'untold-secret', 'untold-secret']);
    expect(refused.asked['A']?.why['presence']).toMatch(/OpenBao does not let this token read secret\/metadata\/mcp\/crm/);
    expect(refused.raw).toContain('"compliant": false');

    const nobody = await verifyLive({ A: VARIABLES.NEWEST }, { BAO_ADDR: openbao.address }, values);
    expect(nobody.asked['A']?.why['presence']).toMatch(/^nobody is signed in to OpenBao/);
    const away = await verifyLive({ A: VARIABLES.NEWEST }, { BAO_ADDR: 'http://127.0.0.1:9', BAO_TOKEN: 'none' }, values);
    expect(away.asked['A']?.why['presence']).toMatch(/cannot be reached \(ECONNREFUSED\)/);
  });

  test('a sign-in by a JWT is given back', async () => {
    const issuer = makeIssuer();
    await openbao.must('POST', 'sys/auth/ci', { type: 'jwt' });
    await openbao.must('POST', 'auth/ci/config', { jwt_validation_pubkeys: [issuer.publicKey] });
    const role = { role_type: 'jwt', user_claim: 'sub', bound_audiences: ['bao'], token_policies: ['metadata'] };
    await openbao.must('POST', 'auth/ci/role/verify', role);
    const file = join(folder(), 'token');
    writeFileSync(file, issuer.token({ sub: 'repo:acme/crm', aud: 'bao' }, 300));
    const accessors = async (): Promise<string> =>
      JSON.stringify((await openbao.call('LIST', 'auth/token/accessors')).json).replace(/"request_id":"[^"]*"/, '');
    const before = await accessors();
    const env = { BAO_ADDR: openbao.address, BAO_ROLE: 'verify', BAO_PATH: 'ci', BAO_JWT_FILE: file };
    const { asked } = await verifyLive({ A: VARIABLES.NEWEST }, env, values);
    expect(asked['A']).toMatchObject({ identity: 'verify (jwt file)', answers: { presence: 'there', readable: 'no' } });
    expect((await accessors()).length).toBe(before.length);
  });
});
