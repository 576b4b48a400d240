import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { folder } from '../cli/run.ts';
import { CLI, environment, type Launched, watch } from '../launcher/launched.ts';
import { type Issuer, makeIssuer } from './support/jwt.ts';
import { type OpenBao, startOpenBao } from './support/openbao.ts';
import { type Postgres, startPostgres } from './support/postgres.ts';
import { eventually } from './support/process.ts';

const { bao, postgres } = inject('tools');
const SERVER = fileURLToPath(new URL('support/mcp-server.mjs', import.meta.url));
const CLIENT = fileURLToPath(new URL('support/client.mjs', import.meta.url));
const AUDIENCE = 'https://openbao.example';
const WORKLOAD = 'spiffe://example.org/mcp/crm';

describe.skipIf('lacking' in bao || 'lacking' in postgres)('a role of PostgreSQL that OpenBao makes for a server', () => {
  let openbao: OpenBao;
  let database: Postgres;
  let issuer: Issuer;

  beforeAll(async () => {
    openbao = await startOpenBao('path' in bao ? bao.path : '');
    database = await startPostgres('path' in postgres ? postgres.path : '');
    issuer = makeIssuer();
    await openbao.must('POST', 'sys/mounts/database', { type: 'database' });
    await openbao.must('POST', 'database/config/crm', {
      plugin_name: 'postgresql-database-plugin',
      allowed_roles: 'reader,brief',
      connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${String(database.port)}/postgres?sslmode=disable`,
      username: 'admin',
      password: database.password,
    });
    await openbao.must('POST', 'database/roles/reader', {
      db_name: 'crm',
      creation_statements: `create role "{{name}}" with login password '{{password}}' valid until '{{expiration}}'`,
      default_ttl: '1h',
      max_ttl: '2h',
    });
    await openbao.must('POST', 'database/roles/brief', {
      db_name: 'crm',
      creation_statements: `create role "{{name}}" with login password '{{password}}' valid until '{{expiration}}'`,
      default_ttl: '6s',
      max_ttl: '10m',
    });
    await openbao.must('POST', 'sys/policies/acl/crm', {
      policy: 'path "database/creds/+" { capabilities = ["read"] }',
    });
    await openbao.must('POST', 'sys/auth/jwt', { type: 'jwt' });
    await openbao.must('POST', 'auth/jwt/config', { jwt_validation_pubkeys: [issuer.publicKey] });
    await openbao.must('POST', 'auth/jwt/role/crm', {
      role_type: 'jwt',
      user_claim: 'sub',
      bound_audiences: [AUDIENCE],
      bound_subject: WORKLOAD,
      token_policies: ['crm'],
      token_ttl: '30m',
    });
  });
  afterAll(async () => {
    await openbao?.stop();
    await database?.stop();
  });

  const roles = (): Promise<readonly string[]> => database.query(`select rolname from pg_roles where rolname like 'v-%'`);
  /** Tokens of sign-ins that hold, beside the administrator's own. */
  async function tokens(): Promise<number> {
    const { data } = await openbao.must<{ readonly data: { readonly keys: readonly string[] } }>('LIST', 'auth/token/accessors');
    return data.keys.length - 1;
  }

  /** The variables of a launch that signs in with a token of our issuer. */
  function workload(token: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
    const file = join(folder(), 'token');
    writeFileSync(file, token);
    return environment({
      BAO_ADDR: openbao.address,
      BAO_ROLE: 'crm',
      BAO_JWT_FILE: file,
      PSQL: join(database.bin, 'psql'),
      PGHOST: '127.0.0.1',
      PGPORT: String(database.port),
      PGDATABASE: 'postgres',
      PGUSER: 'bao:database/creds/reader#username',
      PGPASSWORD: 'bao:database/creds/reader#password',
      ...more,
    });
  }

  const holds = (seconds = 300): string => issuer.token({ sub: WORKLOAD, aud: AUDIENCE }, seconds);

  function kept(child: ChildProcess): Launched {
    onTestFinished(() => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    });
    return watch(child);
  }

  /** Starts the server behind `keygate exec`, and asks it as whom it reached the database. */
  async function started(env: Record<string, string>, options: readonly string[] = []): Promise<Launched & { readonly role: string }> {
    const launched = kept(
      spawn(process.execPath, [CLI, 'exec', ...options, '--', process.execPath, SERVER], { env, stdio: ['pipe', 'pipe', 'pipe'] }),
    );
    call(launched, 1, 'initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'live', version: '1' } });
    call(launched, 2, 'tools/call', { name: 'who', arguments: {} });
    return { ...launched, role: await asked(launched, 2) };
  }

  function call({ child }: Launched, id: number, method: string, params: unknown): void {
    child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
  }

  /** The text of the answer to a call. */
  async function asked(launched: Launched, id: number): Promise<string> {
    const find = (): { readonly result: { readonly content: readonly { readonly text: string }[] } } | undefined =>
      launched
        .out()
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line))
        .find((message) => message.id === id);
    await eventually(() => find() !== undefined, `an answer to call ${String(id)}`);
    return find()?.result.content[0]?.text ?? '';
  }

  /** The role is in the database, and the server is it. */
  async function expectRole(role: string): Promise<void> {
    expect(role).toMatch(/^v-/);
    expect(await roles()).toEqual([role]);
    expect(await tokens()).toBe(1);
  }

  /** Nothing that was made for the server is left. */
  async function expectNothing(): Promise<void> {
    await eventually(async () => (await roles()).length === 0, 'the end of the role');
    await eventually(async () => (await tokens()) === 0, 'the end of the sign-in');
    const leases = await openbao.call('LIST', 'sys/leases/lookup/database/creds/reader');
    expect(leases.status).toBe(404);
  }

  test('is there while the server runs, and gone when its input ends', async () => {
    const audit = join(folder(), 'audit.jsonl');
    const launched = await started(workload(holds()), ['--audit', audit, '--server', 'crm']);
    await expectRole(launched.role);
    launched.child.stdin?.end();
    expect(await launched.finished).toMatchObject({ code: 0, signal: null, err: '' });
    await expectNothing();
    const events = readFileSync(audit, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ event, manager, reference }) => [event, manager, reference])).toEqual([
      ['issued', 'openbao', 'auth/jwt/login'],
      ['issued', 'openbao', 'database/creds/reader'],
      ['read', 'openbao', 'bao:database/creds/reader#username'],
      ['read', 'openbao', 'bao:database/creds/reader#password'],
      ['ended', undefined, undefined],
      // Its policy may not revoke the lease, as most may not: the end of the sign-in is the end of it.
      ['revoked', 'openbao', 'auth/jwt/login'],
      ['revoked', 'openbao', 'database/creds/reader'],
    ]);
    expect(readFileSync(audit, 'utf8')).not.toContain(launched.role);
  });

  test('is gone when its client has closed its end and the server lives on', async () => {
    const launched = await started(workload(holds(), { LINGERS: '1' }));
    await expectRole(launched.role);
    launched.child.stdin?.end();
    const { err } = await launched.finished;
    expect(err).toMatch(/^keygate: The client closed its end 10 seconds ago and the server runs on, so it is ended/);
    await expectNothing();
  });

  test('is renewed while it may be, and said to be over when the right to it is taken away while the server runs', async () => {
    const audit = join(folder(), 'audit.jsonl');
    const brief = { PGUSER: 'bao:database/creds/brief#username', PGPASSWORD: 'bao:database/creds/brief#password' };
    const launched = await started(workload(holds(), brief), ['--audit', audit]);
    await expectRole(launched.role);
    const log = (): string => readFileSync(audit, 'utf8');
    await eventually(() => (log().match(/"renewed"/g) ?? []).length >= 2, 'two renewals');
    expect(await roles()).toEqual([launched.role]);

    const { data } = await openbao.must<{ readonly data: { readonly keys: readonly string[] } }>('LIST', 'auth/token/accessors');
    for (const accessor of data.keys) {
      const found = await openbao.must<{ readonly data: { readonly path: string } }>('POST', 'auth/token/lookup-accessor', { accessor });
      if (found.data.path === 'auth/jwt/login') await openbao.must('POST', 'auth/token/revoke-accessor', { accessor });
    }
    await expectNothing();
    await eventually(() => log().includes('"expired"'), 'the end of the lease');
    expect(launched.child.exitCode).toBeNull();
    call(launched, 3, 'tools/call', { name: 'who', arguments: {} });
    expect(await asked(launched, 3)).not.toBe(launched.role);
    launched.child.stdin?.end();
    const { code, err } = await launched.finished;
    expect(code).toBe(0);
    expect(err).toContain('database/creds/brief of openbao has expired and could not be renewed; restart the server to get another.');
    expect(log()).not.toContain(launched.role);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is gone after %s', async (signal) => {
    const launched = await started(workload(holds()));
    await expectRole(launched.role);
    launched.child.kill(signal);
    expect((await launched.finished).signal).toBe(signal);
    await expectNothing();
  });

  test('is gone when the server leaves, and when it is killed', async () => {
    const first = await started(workload(holds()));
    await expectRole(first.role);
    call(first, 3, 'tools/call', { name: 'leave', arguments: {} });
    expect((await first.finished).code).toBe(3);
    await expectNothing();

    const second = await started(workload(holds()));
    await expectRole(second.role);
    call(second, 3, 'tools/call', { name: 'pid', arguments: {} });
    process.kill(Number(await asked(second, 3)), 'SIGKILL');
    expect((await second.finished).signal).toBe('SIGKILL');
    await expectNothing();
  });

  test.each([
    ['whose server ends with its input', []],
    ['whose server does not end by itself', ['LINGERS']],
  ])('is gone after kill -9 of the client %s', async (_, flags) => {
    const env = workload(holds(), Object.fromEntries(flags.map((flag) => [flag, '1'])));
    const client = kept(
      spawn(process.execPath, [CLIENT, process.execPath, CLI, 'exec', '--', process.execPath, SERVER], {
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
      }),
    );
    await expectRole(await asked(client, 2));
    client.child.kill('SIGKILL');
    expect((await client.finished).signal).toBe('SIGKILL');
    await expectNothing();
  });

  test.skipIf(!existsSync('/bin/sh'))('is gone after kill -9 of a client that starts it through a shell, as npx does', async () => {
    const env = workload(holds(), { LINGERS: '1' });
    const line = [process.execPath, CLI, 'exec', '--', process.execPath, SERVER].map((word) => `'${word}'`).join(' ');
    // The second command keeps the shell from becoming the first.
    const client = kept(spawn(process.execPath, [CLIENT, '/bin/sh', '-c', `${line}; exit $?`], { env, stdio: ['pipe', 'pipe', 'pipe'] }));
    await expectRole(await asked(client, 2));
    client.child.kill('SIGKILL');
    await client.finished;
    await expectNothing();
  });

  test.each([
    ['may revoke leases', 'path "sys/leases/revoke" { capabilities = ["update"] }', true],
    ['may not', '', false],
  ])('with a token that %s', async (_, more, revokes) => {
    await openbao.must('POST', 'sys/policies/acl/kept', { policy: `path "database/creds/reader" { capabilities = ["read"] }\n${more}` });
    const token = await openbao.token('kept');
    const { BAO_ROLE: _role, BAO_JWT_FILE: _file, ...env } = workload('unused', { BAO_TOKEN: token });
    const launched = await started(env);
    expect(await roles()).toEqual([launched.role]);
    launched.child.stdin?.end();
    const { code, err } = await launched.finished;
    expect(code).toBe(0);
    // The lease and the role end with the token, which is not ours to end.
    expect(await roles()).toEqual(revokes ? [] : [launched.role]);
    expect(err.includes('may not be revoked by whoever signed in')).toBe(!revokes);
    await openbao.must('POST', 'auth/token/revoke', { token });
    await expectNothing();
  });

  test('is gone at --max-ttl, with the server', async () => {
    const launched = await started(workload(holds(), { LINGERS: '1' }), ['--max-ttl', '4s']);
    expect(launched.role).toMatch(/^v-/);
    const { signal, code } = await launched.finished;
    expect(signal ?? code).not.toBe(0);
    await expectNothing();
  });

  test('is not left behind where another reference gives nothing', async () => {
    const env = workload(holds(), { OTHER: 'bao:secret/data/nothing#key' });
    const launched = kept(spawn(process.execPath, [CLI, 'exec', '--', process.execPath, SERVER], { env, stdio: ['pipe', 'pipe', 'pipe'] }));
    const { code, err } = await launched.finished;
    expect(code).toBe(77);
    expect(err).toMatch(/^keygate: OTHER: OpenBao does not let crm read secret\/data\/nothing/m);
    await expectNothing();
  });

  test.each([
    ['has expired', () => issuer.token({ sub: WORKLOAD, aud: AUDIENCE, nbf: 1, iat: 1 }, -600)],
    ['is for somebody else', () => issuer.token({ sub: WORKLOAD, aud: 'https://other.example' }, 300)],
    ['names another workload', () => issuer.token({ sub: 'spiffe://example.org/mcp/other', aud: AUDIENCE }, 300)],
    ['another issuer signed', () => makeIssuer().token({ sub: WORKLOAD, aud: AUDIENCE }, 300)],
    ['is none', () => randomBytes(30).toString('base64url')],
  ])('a token of a workload that %s opens nothing', async (_, token) => {
    const made = token();
    const launched = kept(
      spawn(process.execPath, [CLI, 'exec', '--', process.execPath, SERVER], { env: workload(made), stdio: ['pipe', 'pipe', 'pipe'] }),
    );
    const { code, out, err } = await launched.finished;
    expect({ code, out: out.toString('utf8') }).toEqual({ code: 77, out: '' });
    expect(err).toContain('OpenBao does not let role "crm" sign in at auth/jwt');
    expect(err).not.toContain(made);
    await expectNothing();
  });
});
