import { spawn } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folder, put } from '../cli/run.ts';
import { password } from '../support/samples.ts';
import { CLI, environment, run, server, start, until, watch } from './launched.ts';
import { vaultServer } from './vault-server.ts';

const SHOW = 'process.stdout.write(JSON.stringify(process.env))';
const STAY = "process.stdout.write('ready'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => 0, 1000)";

function shown(out: Buffer): Readonly<Record<string, string>> {
  return JSON.parse(out.toString('utf8'));
}

function kv2(data: Readonly<Record<string, unknown>>): unknown {
  return { data, metadata: { version: 3, deletion_time: '', destroyed: false } };
}

/** Makes another password each time, and keeps the last. */
function database(): { readonly engine: () => Readonly<Record<string, unknown>>; readonly made: () => number } {
  let made = 0;
  return { engine: () => ({ username: `v-mcp-${String(++made)}`, password: `p-${String(made)}` }), made: () => made };
}

describe('what Vault and OpenBao keep', () => {
  test('KV version 1 and 2, keys, versions, filters, namespaces, in every form', async () => {
    const vault = await vaultServer({
      secrets: {
        'secret/data/mcp': kv2({ token: 'of version 3', number: 7, 'with-dash': 'd', url: 'a b&c' }),
        'secret/data/mcp?version=1': kv2({ token: 'of version 1' }),
        'kv/mcp': { token: 'of kv 1', data: 'a key called data' },
        'team/data/mcp': kv2({ token: 'of a mount', deep: { er: 'within' } }),
      },
      mounts: { 'team/mcp': { path: 'team/', options: { version: '2' } }, 'kv/mcp': { path: 'kv/', options: null } },
    });
    const { code, out, err } = await run(server(SHOW), {
      VAULT_ADDR: vault.address,
      VAULT_NAMESPACE: 'acme/mcp',
      HOME: folder({ '.vault-token': 'root\n' }),
      A: 'vault:secret/data/mcp#token',
      B: 'vault:secret/data/mcp#token#1',
      C: '${vault:kv/mcp#token}',
      D: 'Bearer vault:kv/mcp#data',
      E: 'vault:secret/data/mcp#number',
      F: 'https://x.example/?q=${vault:secret/data/mcp#with-dash}',
      G: 'vault:secret/data/mcp#${.url | urlquery}',
      H: 'ref+vault://team/mcp#/token',
      I: 'ref+vault://team/mcp#/deep/er+',
      J: 'ref+vault://kv/mcp#/token',
      K: 'bao:kv/mcp#token',
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(shown(out)).toMatchObject({
      A: 'of version 3',
      B: 'of version 1',
      C: 'of kv 1',
      D: 'Bearer a key called data',
      E: '7',
      F: 'https://x.example/?q=d',
      G: 'a%20b%26c',
      H: 'of a mount',
      I: 'within',
      J: 'of kv 1',
      K: 'of kv 1',
    });
    expect(new Set(vault.calls.map(({ namespace, token }) => `${String(namespace)} ${String(token)}`))).toEqual(new Set(['acme/mcp root']));
    // The two programs are two sign-ins; within one, a path is read once.
    expect(vault.calls.filter(({ path }) => path === 'secret/data/mcp')).toHaveLength(1);
  });

  test.each([
    ['nothing there', 'vault:secret/data/none#token', 65, /A: Vault has nothing at secret\/data\/none \(status 404\); check the path/],
    ['another key', 'vault:secret/data/mcp#none', 65, /A: secret\/data\/mcp in Vault has no key "none"; check the key/],
    ['deleted', 'vault:secret/data/gone#token', 65, /secret\/data\/gone was deleted in Vault; undelete it with `vault kv undelete`/],
    ['destroyed', 'vault:secret/data/ash#token', 65, /the version of secret\/data\/ash that it names was destroyed in Vault/],
    ['not allowed', 'vault:secret/data/hidden#token', 77, /Vault does not let this token read secret\/data\/hidden/],
    ['a template', 'vault:secret/data/mcp#${.token | toUpper}', 65, /no template but/],
    ['a way out of the path', 'vault:secret/../sys/mounts#token', 65, /not written as keygate exec reads/],
    ['a setting of vals', 'ref+vault://secret/mcp?role_id=x#/token', 65, /not written as keygate exec reads/],
    ['another server', 'ref+vault://secret/mcp?address=https://other.example#/token', 65, /another server than VAULT_ADDR/],
    ['our fault, says the server', 'vault:secret/data/broken#token', 69, /Vault answered with status 500/],
  ])('%s: no server is started', async (_, reference, expected, sentence) => {
    const vault = await vaultServer({
      secrets: {
        'secret/data/mcp': kv2({ token: 'x' }),
        'secret/data/gone': [404, { data: { data: null, metadata: { deletion_time: '2026-11-01T00:00:00Z', destroyed: false } } }],
        'secret/data/ash': [404, { data: { data: null, metadata: { deletion_time: '', destroyed: true } } }],
        'secret/data/hidden': 403,
        'secret/data/broken': 500,
      },
    });
    const { code, out, err } = await run(server(SHOW), {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      A: reference,
    });
    expect({ code, out: out.length }).toEqual({ code: expected, out: 0 });
    expect(err).toMatch(sentence);
    expect(vault.calls.map(({ path }) => path).filter((path) => path.includes('sys/mounts'))).toEqual([]);
  });

  test('nobody is there, or nobody is signed in, or nobody says where', async () => {
    const A = 'vault:secret/data/mcp#token';
    const gone = await vaultServer({});
    await gone.down();
    const HOME = folder({ '.vault-token': 'root' });
    expect(await run(server(SHOW), { VAULT_ADDR: gone.address, HOME, A })).toMatchObject({
      code: 69,
      err: expect.stringMatching(/Vault at 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\); check the address/),
    });
    expect(await run(server(SHOW), { VAULT_ADDR: gone.address, A })).toMatchObject({
      code: 77,
      err: expect.stringMatching(/nobody is signed in to Vault; run `vault login`, or set VAULT_ROLE for a workload/),
    });
    expect(await run(server(SHOW), { HOME, A })).toMatchObject({
      code: 69,
      err: expect.stringMatching(/VAULT_ADDR does not say where Vault is/),
    });
  });

  test('one that has too much to do is asked again', async () => {
    const vault = await vaultServer({ busy: 2, secrets: { 'kv/mcp': { token: 'x' } } });
    const { code, out } = await run(server(SHOW), {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      A: 'vault:kv/mcp#token',
    });
    expect(code).toBe(0);
    expect(shown(out)).toMatchObject({ A: 'x' });
    expect(vault.calls).toHaveLength(3);
  });
});

describe('signing in', () => {
  test('VAULT_TOKEN is accepted, with a warning that has nothing of it', async () => {
    const token = password('token');
    const vault = await vaultServer({ accepts: [token], secrets: { 'kv/mcp': { token: 'x' } } });
    const { code, err } = await run(server(''), { VAULT_ADDR: vault.address, VAULT_TOKEN: token, A: 'vault:kv/mcp#token' });
    expect(code).toBe(0);
    expect(err).toMatch(/^keygate: VAULT_TOKEN is a static secret that opens everything HashiCorp Vault hands out for it\. .*\n$/);
    expect(err).not.toContain(token);
  });

  test.each([
    ['a JWT-SVID in a file', {}, 'jwt', 'jwt file'],
    ['a mount of another name', { VAULT_PATH: 'auth/spiffe', VAULT_AUTH_METHOD: 'jwt' }, 'spiffe', 'jwt file'],
  ])('%s signs the workload in, and the token is given back', async (_, settings, mount, kind) => {
    const jwt = password('jwt', 40);
    const vault = await vaultServer({ accepts: [], logins: { [mount]: { role: 'mcp', jwt } }, secrets: { 'kv/mcp': { token: 'x' } } });
    const root = folder({ 'svid.jwt': `${jwt}\n` });
    const audit = join(root, 'audit.jsonl');
    const { code, out, err } = await run(['--audit', audit, ...server(SHOW)], {
      VAULT_ADDR: vault.address,
      VAULT_ROLE: 'mcp',
      VAULT_JWT_FILE: join(root, 'svid.jwt'),
      A: 'vault:kv/mcp#token',
      ...settings,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(shown(out)).toMatchObject({ A: 'x' });
    expect(vault.tokens()).toEqual([]);
    const log = readFileSync(audit, 'utf8');
    const events: readonly unknown[] = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.slice(0, 2)).toMatchObject([
      { event: 'issued', reference: `auth/${mount}/login`, identity: { kind, name: 'mcp' } },
      { event: 'read', identity: { kind, name: 'mcp' } },
    ]);
    // The sign-in is given back while the server runs, which may end first.
    expect(events).toHaveLength(4);
    expect(events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ event: 'ended' }),
        expect.objectContaining({ event: 'revoked', reference: `auth/${mount}/login` }),
      ]),
    );
    expect(log).not.toContain(jwt);
    expect(log).not.toContain('login-1-of');
  });

  test('the token of a GitHub Actions run signs it in', async () => {
    const jwt = password('oidc', 40);
    // The stand-in serves both: Vault, and the runner's address for tokens.
    const vault = await vaultServer({ accepts: [], logins: { jwt: { role: 'ci', jwt } }, secrets: { 'kv/mcp': { token: 'x' } } });
    const { createServer } = await import('node:http');
    const runner = createServer((request, response) => {
      response.end(JSON.stringify({ value: request.headers.authorization === 'Bearer runner' ? jwt : '' }));
    });
    await new Promise<void>((resolve) => runner.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      runner.close();
    });
    const port = Object(runner.address()).port as number;
    const { code, out } = await run(server(SHOW), {
      VAULT_ADDR: vault.address,
      VAULT_ROLE: 'ci',
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${String(port)}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner',
      A: 'vault:kv/mcp#token',
    });
    expect(code).toBe(0);
    expect(shown(out)).toMatchObject({ A: 'x' });
  });

  test('a token that only read is given back while the server runs', async () => {
    const jwt = password('jwt', 40);
    const vault = await vaultServer({ accepts: [], logins: { jwt: { role: 'mcp', jwt } }, secrets: { 'kv/mcp': { token: 'x' } } });
    const launched = start(server(STAY), {
      VAULT_ADDR: vault.address,
      VAULT_ROLE: 'mcp',
      VAULT_JWT_FILE: join(folder({ jwt }), 'jwt'),
      A: 'vault:kv/mcp#token',
    });
    await until(() => launched.out() === 'ready' && vault.calls.length > 1 && vault.tokens().length === 0, 'the end of the token');
    expect(launched.child.exitCode).toBeNull();
    launched.child.kill('SIGTERM');
    expect(await launched.finished).toMatchObject({ code: 0, err: '' });
    expect(vault.calls.filter(({ path }) => path === 'auth/token/revoke-self')).toHaveLength(1);
  });

  test('a role that may not, and a role without a proof', async () => {
    const vault = await vaultServer({ logins: {} });
    const env = { VAULT_ADDR: vault.address, VAULT_ROLE: 'mcp', A: 'vault:kv/mcp#token' };
    const jwt = join(folder({ jwt: 'x' }), 'jwt');
    expect(await run(server(''), { ...env, VAULT_JWT_FILE: jwt })).toMatchObject({
      code: 77,
      err: expect.stringMatching(/Vault does not let role "mcp" sign in at auth\/jwt \(status 400\)/),
    });
    expect(await run(server(''), { ...env, VAULT_JWT_FILE: '/no/such/file' })).toMatchObject({
      code: 77,
      err: expect.stringMatching(/VAULT_JWT_FILE names a file that cannot be read/),
    });
    expect(await run(server(''), env)).toMatchObject({ code: 77, err: expect.stringMatching(/VAULT_ROLE is set, and there is neither/) });
  });
});

describe('leases', () => {
  const REFERENCES = {
    DB_USER: 'vault:database/creds/reader#username',
    DB_URL: 'postgres://x:${vault:database/creds/reader#password}@db/crm',
  };

  test('user and password are of one lease, which is revoked when the server has ended', async () => {
    const { engine, made } = database();
    const vault = await vaultServer({ engines: { 'database/creds/reader': engine } });
    const { code, out } = await run(server(SHOW), { VAULT_ADDR: vault.address, HOME: folder({ '.vault-token': 'root' }), ...REFERENCES });
    expect(code).toBe(0);
    expect(shown(out)).toMatchObject({ DB_USER: 'v-mcp-1', DB_URL: 'postgres://x:p-1@db/crm' });
    expect(made()).toBe(1);
    expect(vault.live()).toEqual([]);
    expect(vault.calls.at(-1)).toMatchObject({ path: 'sys/leases/revoke', body: { sync: true } });
  });

  test('a path that is written to makes one too', async () => {
    const vault = await vaultServer({ engines: { 'aws/sts/mcp': () => ({ security_token: 't' }) } });
    const { code, out, err } = await run(server(SHOW), {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      A: '>>vault:aws/sts/mcp#security_token',
    });
    expect({ code, shown: shown(out)['A'] }).toEqual({ code: 0, shown: 't' });
    expect(vault.calls[0]).toMatchObject({ method: 'PUT', path: 'aws/sts/mcp' });
    expect(err).toMatch(/^keygate: aws\/sts\/mcp of vault made a session that nobody can revoke; it ends at \d{4}-.*Z\.\n$/);
    expect(vault.live()).toEqual([]);
  });

  test('what was made is given back when another reference fails', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const { code, out } = await run(server(SHOW), {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      ...REFERENCES,
      B: 'vault:kv/none#x',
    });
    expect({ code, out: out.length }).toEqual({ code: 65, out: 0 });
    expect(vault.calls.map(({ path }) => path)).toContain('database/creds/reader');
    expect(vault.live()).toEqual([]);
  });

  test('and when the command cannot be started', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    expect(
      await run(['--', 'no-such-server'], { VAULT_ADDR: vault.address, HOME: folder({ '.vault-token': 'root' }), ...REFERENCES }),
    ).toMatchObject({ code: 127 });
    expect(vault.live()).toEqual([]);
  });

  test('they are renewed while the server lives, and the log tells it all', async () => {
    const vault = await vaultServer({ seconds: 2, engines: { 'database/creds/reader': database().engine } });
    const audit = join(folder(), 'audit.jsonl');
    const launched = start(['--audit', audit, '--server', 'crm', ...server(STAY)], {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      ...REFERENCES,
    });
    await until(() => vault.calls.filter(({ path }) => path === 'sys/leases/renew').length >= 2, 'two renewals');
    expect(vault.live()).toHaveLength(1);
    launched.child.kill('SIGTERM');
    expect(await launched.finished).toMatchObject({ code: 0 });
    expect(vault.live()).toEqual([]);
    const log = readFileSync(audit, 'utf8');
    const events: readonly { readonly event: string; readonly lease?: string }[] = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ event }) => event)).toEqual([
      'issued',
      'read',
      'read',
      'renewed',
      'renewed',
      ...events.slice(5, -2).map(() => 'renewed'),
      'ended',
      'revoked',
    ]);
    expect(events.filter(({ event }) => event === 'revoked')).toMatchObject([
      { lease: 'database/creds/reader/1', server: 'crm', reference: 'database/creds/reader' },
    ]);
    expect(log).not.toMatch(/p-1|v-mcp-1/);
  });

  test('one that cannot be renewed is said to be over', async () => {
    const vault = await vaultServer({ seconds: 2, rigid: true, engines: { 'database/creds/reader': database().engine } });
    const audit = join(folder(), 'audit.jsonl');
    const launched = start(['--audit', audit, ...server(STAY)], {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      ...REFERENCES,
    });
    await until(() => readFileSync(audit, { encoding: 'utf8', flag: 'a+' }).includes('"expired"'), 'the end of the lease');
    launched.child.kill('SIGTERM');
    const { code, err } = await launched.finished;
    expect(code).toBe(0);
    expect(err).toMatch(
      /^keygate: database\/creds\/reader of vault has expired and could not be renewed; restart the server to get another\.\n$/,
    );
    expect(readFileSync(audit, 'utf8')).toMatch(/"renewal-failed"[\s\S]*"expired"/);
  });

  test('with --stop-when-expired the server is ended with it', async () => {
    const vault = await vaultServer({ seconds: 2, rigid: true, engines: { 'database/creds/reader': database().engine } });
    const launched = start(['--stop-when-expired', ...server(STAY)], {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      ...REFERENCES,
    });
    const { code, err } = await launched.finished;
    expect(code).toBe(0);
    expect(err).toMatch(/has expired and could not be renewed/);
  });

  test('with --max-ttl the server is ended after that time, and the lease with it', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const audit = join(folder(), 'audit.jsonl');
    const launched = start(['--max-ttl', '1s', '--audit', audit, ...server(STAY)], {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      ...REFERENCES,
    });
    const { code, err } = await launched.finished;
    expect(code).toBe(0);
    expect(err).toMatch(/^keygate: The longest time that the server may keep its credentials \(max-ttl\) is over, so it is ended; .*\n$/);
    expect(vault.live()).toEqual([]);
    expect(readFileSync(audit, 'utf8')).toMatch(/"limit"[\s\S]*"ended"[\s\S]*"revoked"/);
  });

  test.each(['0s', '5', '30 m', '-1h', '25d', '1w'])('--max-ttl %s is no time', async (time) => {
    expect(await run([`--max-ttl=${time}`, '--', 'server'])).toMatchObject({
      code: 64,
      err: expect.stringMatching(/--max-ttl is a number with/),
    });
  });

  test('one that cannot be revoked is named, with its end', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const launched = start(server(STAY), { VAULT_ADDR: vault.address, HOME: folder({ '.vault-token': 'root' }), ...REFERENCES });
    await until(() => launched.out() === 'ready', 'ready');
    await vault.down();
    launched.child.kill('SIGTERM');
    const { code, err } = await launched.finished;
    expect(code).toBe(0);
    expect(err).toMatch(
      /^keygate: database\/creds\/reader of vault could not be revoked; it ends by itself at \d{4}-.*Z \(lease database\/creds\/reader\/1\)\.\n$/,
    );
  });

  test('a server that does not heed SIGTERM keeps no credential', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const deaf = "process.on('SIGTERM', () => 0); process.stdin.on('end', () => process.exit(4)).resume(); process.stdout.write('ready')";
    const launched = start(server(deaf), { VAULT_ADDR: vault.address, HOME: folder({ '.vault-token': 'root' }), ...REFERENCES });
    await until(() => launched.out() === 'ready', 'ready');
    launched.child.kill('SIGTERM');
    await until(() => vault.live().length === 0, 'the end of the lease');
    expect(launched.child.exitCode).toBeNull();
    launched.child.stdin?.end();
    expect(await launched.finished).toMatchObject({ code: 4 });
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends server and lease', async (signal) => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const launched = start(server("process.stdout.write('ready'); setInterval(() => 0, 1000)"), {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      ...REFERENCES,
    });
    await until(() => launched.out() === 'ready', 'ready');
    launched.child.kill(signal);
    expect(await launched.finished).toMatchObject({ code: null, signal });
    expect(vault.live()).toEqual([]);
  });

  test('a server that lives on when its client has closed its end is ended, after it had time to finish', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const deaf =
      "process.on('SIGTERM', () => 0); process.stdin.on('data', (data) => process.stdout.write(data)); setInterval(() => 0, 1000)";
    const launched = start(server(deaf), { VAULT_ADDR: vault.address, HOME: folder({ '.vault-token': 'root' }), ...REFERENCES });
    const message = `{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":{"fill":"${'é'.repeat(100_000)}"}}}\n`;
    launched.child.stdin?.end(message);
    await until(() => vault.live().length === 0 && vault.calls.length > 1, 'the end of the lease');
    const { signal, out, err } = await launched.finished;
    expect({ signal, same: out.toString('utf8') === message }).toEqual({ signal: 'SIGKILL', same: true });
    expect(err).toBe(
      'keygate: The client closed its end 10 seconds ago and the server runs on, so it is ended and its credentials are given back.\n',
    );
  });

  test('a server that ends with its input has its own exit code', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const heeding = "process.stdin.on('end', () => process.exit(6)).pipe(process.stdout)";
    const launched = start(server(heeding), { VAULT_ADDR: vault.address, HOME: folder({ '.vault-token': 'root' }), ...REFERENCES });
    launched.child.stdin?.end('{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
    const { code, err } = await launched.finished;
    expect({ code, err }).toEqual({ code: 6, err: '' });
    expect(vault.live()).toEqual([]);
  });
});

describe('when the client is gone', () => {
  function isAlive(pid: number): boolean {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  }

  /** A server that heeds nothing but says its own process id. */
  const DEAF =
    "process.stdout.write(String(process.pid) + ' '); process.on('SIGTERM', () => 0); process.stdin.resume(); setInterval(() => 0, 1000)";
  const HEEDING =
    "process.stdout.write(String(process.pid) + ' '); process.on('SIGTERM', () => process.exit(0)); setInterval(() => 0, 1000)";

  /** Starts a client, which starts the words given, and tells what they write. */
  async function client(words: readonly string[], env: Readonly<Record<string, string>>, cwd?: string) {
    const script = `
      const child = require('node:child_process').spawn(${JSON.stringify(words[0])}, ${JSON.stringify(words.slice(1))}, { stdio: ['pipe', 'pipe', 'inherit'] });
      child.stdout.on('data', (data) => process.stdout.write(data));
      process.stdout.write(child.pid + ' ');
      setInterval(() => 0, 1000);`;
    const launched = watch(spawn(process.execPath, ['-e', script], { env: environment(env), cwd, stdio: ['ignore', 'pipe', 'pipe'] }));
    await until(() => /^\d+ \d+ /.test(launched.out()), 'the server');
    const [started = 0, pid = 0] = launched.out().split(' ').map(Number);
    onTestFinished(() => {
      for (const each of [started, pid]) if (isAlive(each)) process.kill(each, 'SIGKILL');
    });
    return { client: launched.child, started, pid };
  }

  test.each([
    ['a server that heeds SIGTERM', HEEDING],
    ['a server that heeds nothing', DEAF],
  ])('kill -9 of the client ends %s, and its lease', async (_, script) => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const found = await client([process.execPath, CLI, 'exec', ...server(script)], {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      DB: 'vault:database/creds/reader#password',
    });
    expect(vault.live()).toHaveLength(1);
    found.client.kill('SIGKILL');
    await until(() => vault.live().length === 0, 'the end of the lease');
    await until(() => !isAlive(found.pid), 'the end of the server');
    await until(() => !isAlive(found.started), 'the end of the launcher');
  });

  test.each([
    [
      'the client dies and the shells between live on',
      (found: { readonly client: { kill(signal: 'SIGKILL'): boolean } }) => found.client.kill('SIGKILL'),
    ],
    ['the outer shell dies alone', (found: { readonly started: number }) => process.kill(found.started, 'SIGKILL')],
  ])('through shells that stand between, when %s', async (_, kill) => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const root = folder();
    put(root, 'inner.sh', `"$NODE" "$CLI" exec -- "$NODE" -e "$SCRIPT"; true\n`);
    put(root, 'outer.sh', `sh ${join(root, 'inner.sh')}; true\n`);
    const found = await client(['sh', join(root, 'outer.sh')], {
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      DB: 'vault:database/creds/reader#password',
      NODE: process.execPath,
      CLI,
      SCRIPT: DEAF,
    });
    expect(vault.live()).toHaveLength(1);
    // What stands between is read right behind the start.
    await new Promise((resolve) => setTimeout(resolve, 300));
    kill(found);
    await until(() => vault.live().length === 0, 'the end of the lease');
    await until(() => !isAlive(found.pid), 'the end of the server');
  });

  test('through npx, whose wrapper dies alone', async () => {
    const vault = await vaultServer({ engines: { 'database/creds/reader': database().engine } });
    const root = folder({ 'package.json': '{ "name": "here", "private": true }' });
    put(root, 'node_modules/.bin/keygate-here', `#!${process.execPath}\nrequire(${JSON.stringify(CLI)});\n`);
    chmodSync(join(root, 'node_modules/.bin/keygate-here'), 0o755);
    const found = await client(
      ['npx', '--no', '--', 'keygate-here', 'exec', ...server(HEEDING)],
      {
        VAULT_ADDR: vault.address,
        HOME: folder({ '.vault-token': 'root' }),
        DB: 'vault:database/creds/reader#password',
        npm_config_update_notifier: 'false',
      },
      root,
    );
    expect(vault.live()).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill(found.started, 'SIGTERM');
    await until(() => vault.live().length === 0, 'the end of the lease');
    await until(() => !isAlive(found.pid), 'the end of the server');
  });
});
