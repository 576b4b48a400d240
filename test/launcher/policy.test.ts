import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/run.ts';
import { startForge } from '../support/forge/forge.ts';
import { makeRepository } from '../support/repository.ts';
import { password } from '../support/samples.ts';
import { type Finished, server, start, until } from './launched.ts';
import { vaultServer } from './vault-server.ts';

const POLICY = `version: 1
exec:
  servers:
    "*":
      tools:
        deny: ["drop_*"]
    crm:
      tools:
        allow: [search]
`;
const ECHO = 'process.stdin.pipe(process.stdout)';
const STARTED = "process.stdout.write('started'); process.stdin.on('end', () => process.exit(0)).resume()";

function call(id: unknown, name: string, args?: unknown): string {
  return `${JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } })}\n`;
}

/** Runs a server in a folder with this policy, and gives it this input. */
function under(
  policy: string,
  words: readonly string[],
  {
    input = '',
    env = {},
    at = '.github/keygate.yml',
  }: { readonly input?: string; readonly env?: Record<string, string>; readonly at?: string } = {},
): Promise<Finished> {
  const root = folder({ [at]: policy, '.git/HEAD': 'ref: refs/heads/main\n', 'deep/in/it/file': '' });
  const { child, finished } = start(words, env, undefined, join(root, 'deep/in/it'));
  child.stdin?.end(input);
  return finished;
}

function events(path: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${String(day.getFullYear())}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

describe('tools that a policy denies', () => {
  test('are not called, and the call is answered and told of; all else passes', async () => {
    const marker = password('denied argument');
    const audit = join(folder(), 'audit.jsonl');
    const passing = `{"jsonrpc":"2.0","id":0,"method":"initialize"}\n${call(1, 'search', { q: 'ü' })}`;
    const { code, out, err } = await under(POLICY, ['--server', 'crm', '--audit', audit, '--log-calls', ...server(ECHO)], {
      input: `${passing}${call(2, 'write', { text: marker })}{"jsonrpc":"2.0","id":3,"method":"tools/list"}\n`,
    });
    expect(code).toBe(0);
    const lines = out.toString('utf8').split('\n');
    const answer = lines.find((line) => line.includes('-32602'));
    expect(JSON.parse(answer ?? '')).toMatchObject({ id: 2, error: { code: -32602, data: { reason: 'not-allowed' } } });
    expect(lines.filter((line) => line !== answer).join('\n')).toBe(`${passing}{"jsonrpc":"2.0","id":3,"method":"tools/list"}\n`);
    expect(err).toBe(
      `keygate: Tool "write" is not among the tools that the policy of this server's launcher allows; a call of it was answered with an error.\n`,
    );
    const told = events(audit);
    expect(told.filter(({ event }) => event === 'denied')).toMatchObject([
      { server: 'crm', tool: 'write', request: 2, arguments: ['text'], outcome: 'not-allowed' },
    ]);
    expect(told.filter(({ event }) => event === 'call')).toMatchObject([{ tool: 'search', request: 1 }]);
    for (const text of [out.toString('utf8'), err, readFileSync(audit, 'utf8')]) expect(text).not.toContain(marker);
  });

  test('are those of all servers where nothing is said of this one', async () => {
    const { out } = await under(POLICY, ['--server', 'web', ...server(ECHO)], { input: call(1, 'drop_all') + call(2, 'write') });
    expect(out.toString('utf8')).toContain('"reason":"denied"');
    expect(out.toString('utf8')).toContain(call(2, 'write'));
  });

  test('do not disturb 20 MB of others, by a reader that takes its time', async () => {
    const root = folder({ 'p.yml': POLICY });
    const input = Array.from({ length: 2_000 }, (_, i) => call(i, 'search', { text: 'x'.repeat((i * 37) % 20_000) })).join('');
    expect(input.length).toBeGreaterThan(15_000_000);
    const { child, finished } = start(['--policy', join(root, 'p.yml'), '--server', 'crm', ...server(ECHO)]);
    child.stdout?.pause();
    child.stdin?.end(input);
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdout?.resume();
    const { code, out, err } = await finished;
    expect({ code, err, same: out.equals(Buffer.from(input)) }).toEqual({ code: 0, err: '', same: true });
  });

  test('are answered between two lines of the server, never within one', async () => {
    const script = `process.stdout.write('{"a":'); process.stdin.once('data', () => process.stdout.write('1}\\n{"b":2}\\n', () => process.exit(0)))`;
    const root = folder({ 'p.yml': POLICY });
    const launched = start(['--policy', join(root, 'p.yml'), '--server', 'crm', ...server(script)]);
    await until(() => launched.out() === '{"a":', 'the beginning of a line');
    launched.child.stdin?.write(call(1, 'write'));
    launched.child.stdin?.write('{"jsonrpc":"2.0","method":"notifications/x"}\n');
    const lines = (await launched.finished).out.toString('utf8').split('\n');
    expect([lines[0], JSON.parse(lines[1] ?? '').id, lines[2], lines[3]]).toEqual(['{"a":1}', 1, '{"b":2}', '']);
  });

  test('cannot fill the memory by a client that takes no answers', async () => {
    const root = folder({ 'p.yml': POLICY });
    const launched = start(['--policy', join(root, 'p.yml'), '--server', 'crm', ...server(ECHO)]);
    launched.child.stdout?.pause();
    const many = call(1, 'write').repeat(40_000);
    let taken = false;
    launched.child.stdin?.end(many, () => {
      taken = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(taken).toBe(false);
    launched.child.stdout?.resume();
    const { out } = await launched.finished;
    expect(out.toString('utf8').split('\n')).toHaveLength(40_001);
  });
});

describe('sensitive tools', () => {
  const policy = (days: number, more = 'break-glass: true'): string => `version: 1
verify:
  exceptions:
    - { server: crm, slot: export, reason: an incident, approver: lead, expires: ${dayFromNow(days)}, ${more} }
exec:
  servers:
    crm:
      tools: { sensitive: [export] }
`;
  test.each([
    ['may be called while an exception holds', policy(3), true],
    ['may not when it is over', policy(-2), false],
    ['may not by one that breaks no glass', policy(3, 'break-glass: false'), false],
  ])('%s', async (_, text, passes) => {
    const { out } = await under(text, ['--server', 'crm', ...server(ECHO)], { input: call(1, 'export') });
    expect(out.toString('utf8') === call(1, 'export')).toBe(passes);
    expect(out.toString('utf8').includes('"reason":"sensitive"')).toBe(!passes);
  });

  test('may be called as soon as there is an exception, and no longer than there is', async () => {
    const root = folder({ 'p.yml': policy(-2) });
    const launched = start(['--policy', 'p.yml', '--server', 'crm', ...server(ECHO)], {}, undefined, root);
    let id = 0;
    /** Writes another policy, and calls until the answer is of this kind. */
    async function expectAnswer(text: string | undefined, expected: RegExp): Promise<void> {
      if (text === undefined) rmSync(join(root, 'p.yml'));
      else writeFileSync(join(root, 'p.yml'), text);
      for (let tries = 0; tries < 100; tries++) {
        launched.child.stdin?.write(call(++id, 'export'));
        await until(() => launched.out().includes(`"id":${String(id)},`), 'an answer');
        const answer =
          launched
            .out()
            .split('\n')
            .find((line) => line.includes(`"id":${String(id)},`)) ?? '';
        if (expected.test(answer)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no answer was ${String(expected)}`);
    }
    await expectAnswer(policy(-2), /"reason":"sensitive"/);
    await expectAnswer(policy(3), /"method":"tools\/call"/);
    await expectAnswer('version: 1\nexec: {', /"reason":"sensitive"/);
    await expectAnswer(policy(3), /"method":"tools\/call"/);
    await expectAnswer(policy(3).replace('sensitive', 'deny'), /"reason":"denied"/);
    await expectAnswer(policy(3), /"method":"tools\/call"/);
    await expectAnswer(undefined, /"reason":"sensitive"/);
    launched.child.stdin?.end();
    const { code, err } = await launched.finished;
    expect(code).toBe(0);
    expect(err).toContain('keygate: The policy has changed, and counts as it is now.\n');
    expect(err).toMatch(/keygate: p\.yml:\d+:\d+: .* What it said of tools before counts, without its exceptions\.\n/);
  });
});

describe('a policy that cannot be followed', () => {
  test.each([
    ['is not one', 'exec: { servers: { crm: { tool: {} } } }', 66, /keygate\.yml:2:\d+: exec\.servers\.crm has no setting "tool"/],
    ['has a time that none can wait for', 'exec: { servers: { crm: { max-ttl: 25d } } }', 66, /max-ttl is longer than can be waited for/],
    ['has a time without a unit', 'exec: { servers: { crm: { max-ttl: "30" } } }', 66, /must be a number with s, m, h or d behind it/],
    [
      'builds on one that is out of reach',
      'extends: acme/policies/keygate.yml@main',
      66,
      /the policy builds on acme\/policies\/keygate\.yml@main, which could not be read/,
    ],
    ['names servers, and this one has no name', POLICY, 64, /name it with --server/],
  ])('starts nothing: it %s', async (_, text, code, sentence) => {
    const marker = password('beside a policy');
    const words = code === 64 ? server(STARTED) : ['--server', 'crm', ...server(STARTED)];
    const found = await under(`version: 1\n${text.replace(/^version: 1\n/, '')}`, words, {
      env: { GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_TOKEN: marker },
    });
    expect({ code: found.code, out: found.out.length }).toEqual({ code, out: 0 });
    expect(found.err).toMatch(sentence);
    expect(found.err).toMatch(/^keygate: .*[.?] The server was not started\.\n$/);
    expect(found.err).not.toContain(marker);
  });

  test('starts nothing: there is no such file', async () => {
    const launched = start(['--policy', join(folder(), 'none.yml'), ...server(STARTED)]);
    launched.child.stdin?.end();
    expect(await launched.finished).toMatchObject({ code: 66, err: expect.stringMatching(/could not be opened \(ENOENT\)/) });
  });
});

describe('which policy counts', () => {
  test('is one of a repository that it builds on, and its own where that is stricter', async () => {
    await using forge = await startForge();
    const policies = await forge.repository('acme/policies');
    await using work = await makeRepository({
      files: { 'keygate.yml': 'version: 1\nexec: { servers: { crm: { tools: { deny: [write] }, max-ttl: 1h } } }\n' },
    });
    await work.pushTo(policies);
    const own =
      'version: 1\nextends: acme/policies/keygate.yml@main\nexec: { servers: { crm: { tools: { deny: [drop] }, max-ttl: 8h } } }\n';
    const env = { GITHUB_API_URL: forge.url, GITHUB_TOKEN: forge.token({ permissions: { contents: 'read' } }) };
    const input = call(1, 'write') + call(2, 'drop') + call(3, 'search');
    const { code, out, err } = await under(own, ['--server', 'crm', ...server(ECHO)], { input, env });
    expect(code).toBe(0);
    expect(out.toString('utf8').match(/"id":\d,"error"/g)).toEqual(['"id":1,"error"', '"id":2,"error"']);
    expect(out.toString('utf8')).toContain(call(3, 'search'));
    expect(err).toMatch(/"exec\.servers\.crm\.max-ttl: 8h" does not count: the policy builds on .*, and it says 1h\./);
  });

  test.each([
    ['there is none', undefined, false],
    ['it speaks of other things', 'version: 1\nfail-on: note\n', false],
    ['it speaks of servers', POLICY, true],
  ])('is looked for without a reader where %s', async (_, policy, loads) => {
    const root = folder({ ...(policy === undefined ? {} : { '.keygate.yml': policy }), 'loaded.cjs': LOADED });
    const loaded = join(root, 'loaded');
    const env = { NODE_OPTIONS: `--require ${join(root, 'loaded.cjs')}`, LOADED: loaded };
    const launched = start(['--server', 'crm', ...server(STARTED)], env, undefined, root);
    launched.child.stdin?.end();
    expect(await launched.finished).toMatchObject({ code: 0, err: '' });
    const files = readFileSync(loaded, 'utf8');
    expect(files).toContain('exec.js');
    for (const name of ['exec-policy.js', 'yaml.js']) expect(files.includes(name)).toBe(loads);
    // What the other doors are made of would be waited for.
    expect(files).not.toContain('keygate.js');
  });
});

/** Writes down which files of dist/ the launcher has loaded, when it ends. */
const LOADED = `
if (process.argv[1]?.endsWith('cli.js'))
  process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n')));
`;

describe('the longest time of a policy', () => {
  const STAY = "process.stdout.write('ready'); setInterval(() => 0, 1000)";
  const timed = (time: string, end = ''): string => `version: 1\nexec: { servers: { "*": { max-ttl: ${time}${end} } } }\n`;

  test.each([
    ['of the policy', timed('1s'), []],
    ['of the policy, which is shorter', timed('1s'), ['--max-ttl', '1h']],
    ['of the option, which is shorter', timed('1h'), ['--max-ttl', '1s']],
    ['of the policy, where nothing can be renewed', timed('1s', ', on-expiry: renew'), []],
  ])('ends the server: %s', async (what, policy, words) => {
    const vault = await vaultServer({ engines: { 'database/creds/app': () => ({ password: password('timed') }) }, rigid: true });
    const root = folder({ 'p.yml': policy });
    const audit = join(root, 'audit.jsonl');
    const launched = start(['--policy', join(root, 'p.yml'), '--audit', audit, ...words, ...server(STAY)], {
      A: 'vault:database/creds/app#password',
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
    });
    const { signal, out, err } = await launched.finished;
    expect({ signal, out: out.toString('utf8') }).toEqual({ signal: 'SIGTERM', out: 'ready' });
    expect(err).toMatch(/^keygate: The longest time that the server may keep its credentials \(max-ttl\) is over.*so it is ended/);
    expect(err.includes('could not all be renewed')).toBe(what.includes('renewed'));
    expect(events(audit).map(({ event }) => event)).toContain('limit');
    expect(vault.live()).toEqual([]);
  });

  test('is renewed with the lease and with what is still the same, and the server stays', async () => {
    const marker = password('renewed');
    const vault = await vaultServer({
      engines: { 'database/creds/app': () => ({ password: marker }) },
      secrets: { 'kv/mcp': { token: marker } },
    });
    const root = folder({ 'p.yml': timed('1s', ', on-expiry: renew') });
    const audit = join(root, 'audit.jsonl');
    const launched = start(['--policy', join(root, 'p.yml'), '--audit', audit, ...server(STAY)], {
      A: 'vault:database/creds/app#password',
      B: 'vault:kv/mcp#token',
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
    });
    await until(() => vault.calls.filter(({ path }) => path === 'sys/leases/renew').length >= 2, 'two renewals');
    launched.child.kill('SIGTERM');
    const { signal, err } = await launched.finished;
    expect({ signal, err }).toEqual({ signal: 'SIGTERM', err: '' });
    const told = events(audit).map(({ event }) => event);
    expect(told.filter((event) => event === 'limit').length).toBeGreaterThanOrEqual(2);
    expect(told.filter((event) => event === 'issued')).toHaveLength(1);
    expect(vault.calls.filter(({ path }) => path === 'kv/mcp').length).toBeGreaterThanOrEqual(3);
    expect(readFileSync(audit, 'utf8')).not.toContain(marker);
  });

  test('ends a server whose secret is another one by then, and says nothing of either', async () => {
    const [old, next] = [password('old secret'), password('next secret')];
    let asked = 0;
    const vault = await vaultServer({
      secrets: {
        get 'kv/mcp'() {
          asked += 1;
          return { token: asked === 1 ? old : next };
        },
      },
    });
    const root = folder({ 'p.yml': timed('1s', ', on-expiry: renew') });
    const audit = join(root, 'audit.jsonl');
    const launched = start(['--policy', join(root, 'p.yml'), '--audit', audit, ...server(STAY)], {
      B: 'vault:kv/mcp#token',
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
    });
    const { signal, err } = await launched.finished;
    expect(signal).toBe('SIGTERM');
    expect(asked).toBe(2);
    for (const value of [old, next]) expect(`${err}${readFileSync(audit, 'utf8')}`).not.toContain(value);
  });
});
