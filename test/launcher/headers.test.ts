import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/launcher/headers.ts';
import { folder } from '../cli/run.ts';
import { password } from '../support/samples.ts';
import { programs, run, server, start, until } from './launched.ts';

describe('a file of headers', () => {
  test.each([
    [
      'lines',
      '# a note\n\nAuthorization: Bearer op://a/b/c\r\nX-Team:  one: two  \nX-None:\n',
      'lines',
      ['Bearer op://a/b/c', 'one: two', ''],
    ],
    ['an object', ' {"Authorization":"Bearer op://a/b/c","X-Team":"one"}\n', 'json', ['Bearer op://a/b/c', 'one']],
  ])('may be %s', (_, text, form, values) => {
    const read = readHeaders(text);
    expect(typeof read === 'string' ? read : { form: read.form, values: read.headers.map((one) => one.text) }).toEqual({ form, values });
  });

  test.each([
    ['{"A":', 'it begins like JSON and is none'],
    ['{"A":"x","B":1}', 'member 2 is no header: it needs the name of one, and a text as its value'],
    ['{"A b":"x"}', 'member 1 is no header: it needs the name of one, and a text as its value'],
    ['A: b\nBearer x', 'line 2 is no header; write "Name: value"'],
    [': b', 'line 1 is no header; write "Name: value"'],
    ['\n# none\n', 'there is no header in it'],
    ['{}', 'there is no header in it'],
    [Array.from({ length: 101 }, (_, i) => `A${String(i)}: b`).join('\n'), 'it has more than 100 headers'],
  ])('is none: %s', (text, problem) => {
    expect(readHeaders(text)).toBe(problem);
  });

  test('is not repeated in what is said of it', () => {
    const marker = password('broken headers');
    for (const text of [`{"A":"${marker}"`, `{"A":["${marker}"]}`, marker]) {
      const problem = readHeaders(text);
      expect(problem).toBeTypeOf('string');
      expect(problem).not.toContain(marker);
    }
  });
});

const OP = `process.stdout.write(process.env.PRINTS ?? 'value of ' + process.argv[4])`;
const READ = `process.stdout.write(require('node:fs').readFileSync(process.argv[1] ?? process.env.MCP_HEADERS_FILE, 'utf8'))`;
const LINES = 'Authorization: Bearer op://dev/a/token\nX-Team: crm\n';

function given(text: string): string {
  return join(folder({ headers: text }), 'headers');
}

describe.skipIf(process.platform === 'win32')('--headers-file', () => {
  test.each([
    ['lines by a variable', LINES, server(READ), 'Authorization: Bearer value of op://dev/a/token\nX-Team: crm\n'],
    ['lines by an argument', LINES, server(READ, '{headers}'), 'Authorization: Bearer value of op://dev/a/token\nX-Team: crm\n'],
    [
      'JSON',
      '{ "Authorization": "Bearer op://dev/a/token", "X-Quote": "a\\"b" }',
      server(READ),
      '{"Authorization":"Bearer value of op://dev/a/token","X-Quote":"a\\"b"}\n',
    ],
    [
      'lines through other programs, which hand no descriptor on',
      LINES,
      server(`require('node:child_process').spawn('/bin/sh', ['-c', 'exec cat "$0"', process.argv[1]], { stdio: 'inherit' })`, '{headers}'),
      'Authorization: Bearer value of op://dev/a/token\nX-Team: crm\n',
    ],
  ])('gives %s', async (_, text, words, expected) => {
    const { code, out, err } = await run(['--headers-file', given(text), ...words], {}, programs({ op: OP }));
    expect({ code, err, out: out.toString('utf8') }).toEqual({ code: 0, err: '', out: expected });
  });

  test('has no value in any file, before the server reads and after, and leaves nothing behind', async () => {
    const marker = password('header');
    const root = folder();
    const audit = join(folder(), 'audit.jsonl');
    const script = `process.stdout.write('ready'); process.stdin.once('data', () => { ${READ}; process.stdin.once('data', () => process.exit(require('node:fs').existsSync(process.env.MCP_HEADERS_FILE) ? 1 : 0)) })`;
    const launched = start(
      ['--headers-file', given(LINES), '--audit', audit, ...server(script)],
      { PRINTS: marker, TMPDIR: root },
      programs({ op: OP }),
    );
    await until(() => launched.out() === 'ready', 'ready');
    const [made = ''] = readdirSync(root);
    expect(readdirSync(root)).toHaveLength(1);
    expect(statSync(join(root, made)).mode & 0o077).toBe(0);
    expect(readdirSync(join(root, made))).toEqual(['headers']);
    const pipe = statSync(join(root, made, 'headers'));
    expect([pipe.isFIFO(), pipe.size, pipe.mode & 0o077]).toEqual([true, 0, 0]);
    launched.child.stdin?.write('read');
    await until(() => launched.out().includes(marker), 'the headers');
    await until(() => readdirSync(root).length === 0, 'nothing left');
    launched.child.stdin?.write('end');
    const { code, err } = await launched.finished;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const log = readFileSync(audit, 'utf8');
    expect(log).toContain('"places":["header Authorization"]');
    expect(log).not.toContain(marker);
  });

  test('leaves nothing behind where the server never reads, or is not there', async () => {
    const root = folder();
    const path = programs({ op: OP });
    const words = ['--headers-file', given(LINES)];
    expect(await run([...words, ...server('process.exit(4)')], { TMPDIR: root }, path)).toMatchObject({ code: 4 });
    expect(await run([...words, '--', 'no-such-mcp-server'], { TMPDIR: root }, path)).toMatchObject({ code: 127 });
    const launched = start([...words, ...server("process.stdout.write('ready'); setInterval(() => 0, 1000)")], { TMPDIR: root }, path);
    await until(() => launched.out() === 'ready', 'ready');
    expect(readdirSync(root)).toHaveLength(1);
    launched.child.kill('SIGTERM');
    expect(await launched.finished).toMatchObject({ signal: 'SIGTERM' });
    expect(readdirSync(root)).toEqual([]);
  });

  test('takes more than a pipe holds at once, by a reader that takes its time', async () => {
    const script = `const { openSync, readSync } = require('node:fs'); const fd = openSync(process.env.MCP_HEADERS_FILE, 'r'); const part = Buffer.alloc(4096); let size = 0; const next = () => { const count = readSync(fd, part); size += count; if (count === 0) process.stdout.write(String(size)); else setTimeout(next, 1); }; setTimeout(next, 300)`;
    const path = programs({ op: "process.stdout.write('x'.repeat(500000))" });
    const { out } = await run(['--headers-file', given('A: op://dev/a/token\n'), ...server(script)], {}, path);
    expect(out.toString('utf8')).toBe(String('A: \n'.length + 500_000));
  });

  const refusals: readonly (readonly [string, string, Readonly<Record<string, string>>, number, RegExp])[] = [
    ['a value with a line break', LINES, { BREAKS: '1' }, 78, /^keygate: header Authorization: its value has a line break/],
    ['a reference that gives none', LINES, { FAILS: '1' }, 65, /^keygate: header Authorization: 1Password has nothing of this name/],
    ['a file that is none', 'Bearer', {}, 66, /^keygate: The headers file ".*" cannot be used: line 1 is no header/],
  ];
  test.each(refusals)('refuses %s, and tells no value', async (_, text, env, code, sentence) => {
    const marker = password('refused header');
    const root = folder();
    const op = `if (process.env.FAILS) { process.stderr.write('not found ' + process.env.PRINTS); process.exit(1); } process.stdout.write(process.env.PRINTS + (process.env.BREAKS ? '\\r\\nX-Other: 1' : ''))`;
    const found = await run(
      ['--headers-file', given(text), ...server("process.stdout.write('started')")],
      { ...env, PRINTS: marker, TMPDIR: root },
      programs({ op }),
    );
    expect({ code: found.code, out: found.out.length }).toEqual({ code, out: 0 });
    expect(found.err).toMatch(sentence);
    expect(found.err).toMatch(/The server was not started\.\n$/);
    expect(found.err).not.toContain(marker);
    expect(readdirSync(root)).toEqual([]);
  });

  test('refuses where no pipe can be made', async () => {
    const path = programs({ op: OP, mkfifo: 'process.exit(1)' });
    const found = await run(['--headers-file', given(LINES), ...server('')], {}, path);
    expect(found).toMatchObject({ code: 126, err: expect.stringMatching(/mkfifo, which makes a named pipe, is not there or failed/) });
  });
});
