import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { folder, keygate } from '../cli/run.ts';
import { password } from '../support/samples.ts';
import { programs, run, server, start, until } from './launched.ts';

/** Prints the value that its own environment keeps for a reference, and counts its calls in a file. */
const OP = `
const { appendFileSync } = require('node:fs');
const reference = process.argv[4];
if (process.env.CALLS) appendFileSync(process.env.CALLS, JSON.stringify(process.argv.slice(2)) + '\\n');
if (process.env.FAILS) { process.stderr.write(process.env.FAILS); process.exit(1); }
process.stdout.write(process.env.PRINTS?.replaceAll('<NUL>', '\\0') ?? 'value of ' + reference);
`;
const SHOW = 'process.stdout.write(JSON.stringify({ env: process.env, args: process.argv.slice(1) }))';

interface Shown {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

function shown(out: Buffer): Shown {
  return JSON.parse(out.toString('utf8'));
}

describe('what a server gets', () => {
  test('values in the place of references, whole and within a text, in the environment and in arguments', async () => {
    const path = programs({ op: OP });
    const { code, out, err } = await run(
      server(SHOW, '--token=op://dev/c/token', 'plain'),
      {
        WHOLE: 'op://dev/a/token',
        BLANKS: 'op://My vault/An item/the field',
        HEADER: 'Bearer op://dev/b/token',
        TWO: 'op://dev/a/user op://dev/a/token',
        BRACES: '{{ op://dev/a/token }}',
        VALS: 'ref+op://dev/a/token+',
        NONE: 'https://op.example/dev',
      },
      path,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { env, args } = shown(out);
    expect(env).toMatchObject({
      WHOLE: 'value of op://dev/a/token',
      BLANKS: 'value of op://My vault/An item/the field',
      HEADER: 'Bearer value of op://dev/b/token',
      TWO: 'value of op://dev/a/user value of op://dev/a/token',
      BRACES: 'value of op://dev/a/token',
      VALS: 'value of op://dev/a/token',
      NONE: 'https://op.example/dev',
    });
    expect(args).toEqual(['--token=value of op://dev/c/token', 'plain']);
  });

  test('each reference is asked for once, however often it stands', async () => {
    const calls = join(folder(), 'calls');
    const path = programs({ op: OP });
    const { code } = await run(
      server(SHOW, 'op://dev/a/token'),
      { A: 'op://dev/a/token', B: 'Bearer op://dev/a/token', C: 'op://dev/b/token', CALLS: calls },
      path,
    );
    expect(code).toBe(0);
    const lines = readFileSync(calls, 'utf8').trim().split('\n').sort();
    expect(lines).toEqual([
      JSON.stringify(['read', '--no-newline', 'op://dev/a/token']),
      JSON.stringify(['read', '--no-newline', 'op://dev/b/token']),
    ]);
  });

  test('nothing is asked for and nothing said where there is no reference', async () => {
    const { code, out, err } = await run(server(SHOW), { A: 'b' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(shown(out).env).toMatchObject({ A: 'b' });
  });

  test('values with line breaks and other characters arrive as they are', async () => {
    const value = ' a\nb\r\n\t"$HOME" `x` %PATH% ü 漢 \u{1f511}\n';
    const { out } = await run(server(SHOW, 'op://dev/a/key'), { KEY: 'op://dev/a/key', PRINTS: value }, programs({ op: OP }));
    expect(shown(out)).toMatchObject({ env: { KEY: value }, args: [value] });
  });

  test('what is to be kept stays as it is', async () => {
    const path = programs({ op: OP });
    const { code, out, err } = await run(
      ['--keep', 'A,C', '--keep-arguments', ...server(SHOW, '--secret=op://dev/a/b')],
      { A: 'op://dev/a/b', B: 'op://dev/a/b', C: 'se://docker/mcp/grafana.api_key' },
      path,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(shown(out)).toMatchObject({ env: { A: 'op://dev/a/b', B: 'value of op://dev/a/b' }, args: ['--secret=op://dev/a/b'] });
  });

  test('what encloses a reference that it does not resolve stays too', async () => {
    const { out } = await run(
      server(SHOW),
      { A: '{{ se://docker/mcp/x.y }}', B: 'op://dev/a/b {{ se://docker/mcp/x.y }}' },
      programs({ op: OP }),
    );
    expect(shown(out).env).toMatchObject({ A: '{{ se://docker/mcp/x.y }}', B: 'value of op://dev/a/b {{ se://docker/mcp/x.y }}' });
  });

  test('a reference that it does not resolve stays, with a word about it', async () => {
    const { code, out, err } = await run(server(SHOW), { A: 'se://docker/mcp/grafana.api_key' });
    expect(code).toBe(0);
    expect(shown(out).env).toMatchObject({ A: 'se://docker/mcp/grafana.api_key' });
    expect(err).toMatch(
      /^keygate: A holds a reference of Docker MCP.*which keygate exec does not resolve; the server gets it as it stands\.\n$/,
    );
  });
});

describe('standard input and output', () => {
  test('pass byte for byte, 20 MB both ways, whatever stands in them', async () => {
    const bytes = randomBytes(20 * 1024 * 1024);
    const { child, finished } = start(server('process.stdin.pipe(process.stdout)'), { A: 'op://dev/a/token' }, programs({ op: OP }));
    child.stdin?.end(bytes);
    const { code, out, err } = await finished;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(createHash('sha256').update(out).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('a server that floods standard error while it answers loses nothing', async () => {
    const script = `const line = 'x'.repeat(1023) + '\\n'; for (let i = 0; i < 4096; i++) { require('node:fs').writeSync(2, line); if (i % 8 === 0) require('node:fs').writeSync(1, line); }`;
    const { code, out, err } = await run(server(script), { A: 'se://docker/mcp/grafana.api_key' });
    expect(code).toBe(0);
    expect(out.length).toBe(512 * 1024);
    expect(err.length - err.indexOf('\n') - 1).toBe(4096 * 1024);
  });
});

describe('how it ends', () => {
  test.each([0, 1, 7, 64, 255])('with the exit code %i of the server', async (code) => {
    expect(await run(server(`process.exit(${String(code)})`))).toMatchObject({ code, signal: null, err: '' });
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGUSR2'] as const)('by %s, of which the server died', async (signal) => {
    expect(await run(server(`process.kill(process.pid, '${signal}'); setInterval(() => 0, 1000)`))).toMatchObject({ code: null, signal });
  });

  test('a signal that would dump the memory becomes an exit code', async () => {
    expect(await run(['--', '/bin/sh', '-c', 'ulimit -c 0; kill -QUIT $$'])).toMatchObject({ code: 131, signal: null });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s reaches the server, whose answer counts', async (signal) => {
    const script = `process.on('${signal}', () => { process.stdout.write('told'); process.exit(5); }); process.stdout.write('ready '); setInterval(() => 0, 1000)`;
    const launched = start(server(script), { A: 'op://dev/a/token' }, programs({ op: OP }));
    await until(() => launched.out() === 'ready ', 'ready');
    launched.child.kill(signal);
    const { code, out } = await launched.finished;
    expect({ code, out: out.toString('utf8') }).toEqual({ code: 5, out: 'ready told' });
  });

  test('a server that ends when its input does is not kept waiting', async () => {
    const launched = start(server("process.stdin.on('end', () => process.exit(3)).resume(); process.stdout.write('ready')"));
    await until(() => launched.out() === 'ready', 'ready');
    launched.child.stdin?.end();
    expect((await launched.finished).code).toBe(3);
  });

  test('a signal while a manager is asked ends it, and no server is started', async () => {
    const path = programs({ op: 'require("node:fs").writeFileSync(process.env.ASKED, ""); setTimeout(() => 0, 60000)' });
    const asked = join(folder(), 'asked');
    const launched = start(server("process.stdout.write('started')"), { A: 'op://dev/a/token', ASKED: asked }, path);
    await until(() => statSync(asked, { throwIfNoEntry: false }) !== undefined, 'the question');
    launched.child.kill('SIGTERM');
    const { code, signal, out } = await launched.finished;
    expect({ code, signal, out: out.length }).toEqual({ code: null, signal: 'SIGTERM', out: 0 });
  });
});

describe('what it refuses', () => {
  const refusals: readonly (readonly [string, Readonly<Record<string, string>>, number, RegExp])[] = [
    [
      'an item that there is not',
      { FAILS: '[ERROR] "gone" isn\'t an item in the "dev" vault' },
      65,
      /1Password has nothing of this name; check the reference with `op read --no-newline op:\/\/dev\/a\/token`/,
    ],
    [
      'nobody signed in',
      { FAILS: '[ERROR] You are not currently signed in. Please run `op signin --help`' },
      77,
      /op is not signed in to 1Password; run `op signin`/,
    ],
    ['no right to it', { FAILS: '[ERROR] 403: Forbidden' }, 77, /does not let this account read it/],
    ['a failure that says nothing', { FAILS: 'boom' }, 69, /op ended with exit code 1; run `op read/],
    ['an empty value', { PRINTS: '' }, 78, /gave an empty value/],
    ['a value with a NUL', { PRINTS: 'a<NUL>b' }, 78, /has a NUL character/],
  ];
  test.each(refusals)('%s, in one sentence, with exit code', async (_, env, code, sentence) => {
    const found = await run(
      server("process.stdout.write('started')"),
      { TOKEN: 'op://dev/a/token', FINE: 'op://dev/b/token', ...env },
      programs({ op: OP }),
    );
    expect({ code: found.code, out: found.out.length }).toEqual({ code, out: 0 });
    expect(found.err).toMatch(sentence);
    for (const line of found.err.trimEnd().split('\n'))
      expect(line).toMatch(/^keygate: (?:TOKEN|FINE): .*\. The server was not started\.$/);
  });

  test('a program that is not there', async () => {
    const { code, err } = await run(server(''), { TOKEN: 'keeper://Record/field/password' });
    expect(code).toBe(69);
    expect(err).toMatch(/^keygate: TOKEN: ksm, the program of Keeper, is not on the PATH; install it: https:\/\//);
  });

  test('names the place, not the value around the reference', async () => {
    const marker = password('around');
    const { err } = await run(
      server('', `x=${marker} op://dev/a/token`),
      { A: `${marker}:op://dev/a/token`, FAILS: 'not found' },
      programs({ op: OP }),
    );
    expect(err).toMatch(/^keygate: A, argument 4: /);
    expect(err).not.toContain(marker);
  });

  test('a value of 1 MiB, which no variable on Linux can hold', async () => {
    const path = programs({ op: "process.stdout.write('x'.repeat(1024 * 1024))" });
    const { code, err } = await run(server(''), { BIG: 'op://dev/a/token' }, path);
    if (process.platform === 'linux') {
      expect(code).toBe(78);
      expect(err).toMatch(/^keygate: BIG: this is more than the system hands to a program\. The server was not started\.\n$/);
    } else expect(code).toBeOneOf([0, 78]);
  });

  test('more than 1 MiB', async () => {
    const path = programs({ op: "process.stdout.write('x'.repeat(1024 * 1024 + 1)); setInterval(() => 0, 1000)" });
    const { code, err } = await run(server(''), { BIG: 'op://dev/a/token' }, path);
    expect(code).toBe(78);
    expect(err).toMatch(/op printed more than 1 MiB, which no secret has/);
  });

  test('a command that is not there, or no program', async () => {
    expect(await run(['--', 'no-such-mcp-server'])).toMatchObject({
      code: 127,
      err: 'keygate: There is no command "no-such-mcp-server" on the PATH.\n',
    });
    expect(await run(['--', folder()])).toMatchObject({ code: 126, err: expect.stringMatching(/may not be run/) });
  });

  test.each([
    ['no command', ['--']],
    ['no separator', ['npx', 'server']],
    ['an unknown option', ['--frobnicate', '--', 'server']],
    ['an option without its value', ['--audit', '--', 'server']],
  ])('%s is wrong usage', async (_, words) => {
    const { code, err } = await run(words);
    expect(code).toBe(64);
    expect(err).toMatch(/^keygate: .*Usage: keygate exec \[options\] -- command/);
  });

  test('an audit log that cannot be written', async () => {
    const { code, out, err } = await run(['--audit', join(folder(), 'no', 'such', 'folder'), ...server("process.stdout.write('started')")]);
    expect({ code, out: out.length }).toEqual({ code: 73, out: 0 });
    expect(err).toMatch(/The audit log ".*" cannot be written \(ENOENT\)\. The server was not started\./);
  });
});

describe('a value is nowhere but in the server', () => {
  test('not on our standard error, not in the audit log, not among the words of a process, not in a file', async () => {
    const marker = password('leak');
    const root = folder();
    const audit = join(root, 'audit.jsonl');
    const script =
      "process.stdout.write('ready'); process.stdin.on('end', () => process.exit(process.env.TOKEN === 'Bearer ' + process.env.PRINTS ? 0 : 9)).resume()";
    const launched = start(
      ['--audit', audit, '--server', 'crm', ...server(script)],
      { TOKEN: 'Bearer op://dev/a/token', PRINTS: marker, TMPDIR: root },
      programs({ op: OP }),
    );
    await until(() => launched.out() === 'ready', 'ready');
    if (process.platform === 'linux') {
      const lines = readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((pid) => {
          try {
            return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
          } catch {
            return '';
          }
        });
      expect(lines.filter((line) => line.includes('keygate') || line.includes('cli.js')).length).toBeGreaterThan(0);
      expect(lines.filter((line) => line.includes(marker))).toEqual([]);
    }
    launched.child.stdin?.end();
    const { code, out, err } = await launched.finished;
    expect({ code, out: out.toString('utf8'), err }).toEqual({ code: 0, out: 'ready', err: '' });
    expect(readdirSync(root)).toEqual(['audit.jsonl']);
    const log = readFileSync(audit, 'utf8');
    expect(log).not.toContain(marker);
    expect(statSync(audit).mode & 0o077).toBe(0);
    const events: readonly Readonly<Record<string, unknown>>[] = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toMatchObject([
      {
        event: 'read',
        server: 'crm',
        manager: 'onepassword',
        reference: 'op://dev/a/token',
        places: ['TOKEN'],
        identity: { kind: 'op session' },
      },
      { event: 'ended', server: 'crm', code: 0 },
    ]);
    for (const { time } of events) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('not what the manager complains of, which may hold anything', async () => {
    const marker = password('complaint');
    const { code, err } = await run(server(''), { TOKEN: 'op://dev/a/token', FAILS: `cannot parse ${marker}` }, programs({ op: OP }));
    expect(code).toBe(69);
    expect(err).not.toContain(marker);
  });
});

describe('static credentials of managers', () => {
  test('are told of once, in the words of verify', async () => {
    const token = password('service account');
    const { code, err } = await run(
      server(''),
      { A: 'op://dev/a/b', B: 'op://dev/c/d', OP_SERVICE_ACCOUNT_TOKEN: token },
      programs({ op: OP }),
    );
    expect(code).toBe(0);
    expect(err).not.toContain(token);
    expect(err).toMatch(
      /^keygate: OP_SERVICE_ACCOUNT_TOKEN is a static secret that opens everything 1Password hands out for it\. Let op sign in.*\n$/,
    );
  });

  test('are nobody’s concern where their manager is not asked', async () => {
    expect(await run(server(''), { OP_SERVICE_ACCOUNT_TOKEN: 'x', VAULT_TOKEN: 'x' })).toMatchObject({ code: 0, err: '' });
  });
});

describe('its place among the commands', () => {
  test('help and completion know it', async () => {
    const help = await keygate(folder(), ['exec', '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(/Usage: keygate exec \[options\] -- command \[argument\.\.\.\]/);
    expect(help.out).toMatch(/--audit <file>/);
    expect((await keygate(folder(), ['help', 'exec'])).out).toBe(help.out);
    expect((await keygate(folder(), ['completion', 'bash'])).out).toMatch(/exec\)[\s\S]*--server/);
  });

  test('an option behind the separator is the server’s', async () => {
    const { code, out } = await run(server(SHOW, '--help', '-h'));
    expect(code).toBe(0);
    expect(shown(out).args).toEqual(['--help', '-h']);
  });
});
