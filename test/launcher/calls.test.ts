import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCallLog } from '../../src/launcher/calls.ts';
import { folder } from '../cli/run.ts';
import { password } from '../support/samples.ts';
import { run, server, start, until } from './launched.ts';

interface Told {
  readonly tool?: string;
  readonly request?: unknown;
  readonly arguments?: readonly string[];
  readonly milliseconds?: number;
  readonly outcome?: string;
  readonly code?: number;
}

function log() {
  const told: Told[] = [];
  let now = 0;
  const calls = makeCallLog((_, one) => told.push(one), { now: () => now, after: () => () => undefined });
  const feed =
    (take: (chunk: Uint8Array) => void) =>
    (text: string, size = text.length) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
    };
  return {
    told,
    asks: feed((chunk) => calls.toServer(chunk)),
    answers: feed((chunk) => calls.fromServer(chunk)),
    close: () => calls.close(),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

function call(id: unknown, name: string, args?: unknown): string {
  return `${JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } })}\n`;
}

describe('calls of tools', () => {
  test('are told with the names of their arguments, how long they took and how they ended', () => {
    const { told, asks, answers, pass } = log();
    asks(call(1, 'search', { query: 'a', limit: 3 }));
    asks(call('1', 'write'));
    pass(12);
    answers('{"result":{"content":[]},"jsonrpc":"2.0","id":1}\n');
    pass(5);
    answers('{"jsonrpc":"2.0","id":"1","result":{"isError":true}}\n');
    expect(told).toEqual([
      { tool: 'search', request: 1, arguments: ['query', 'limit'], milliseconds: 12, outcome: 'ok' },
      { tool: 'write', request: '1', arguments: [], milliseconds: 17, outcome: 'tool-error' },
    ]);
  });

  test.each([1, 2, 7, 1000])('are seen in pieces of %i bytes, other messages between them', (size) => {
    const { told, asks, answers } = log();
    asks(`{"jsonrpc":"2.0","id":0,"method":"initialize"}\n${call(5, 'ü', { ä: 1 })}not json\n\n[]\n`, size);
    answers('{"jsonrpc":"2.0","id":5,"method":"sampling/createMessage"}\n{"jsonrpc":"2.0","method":"notifications/progress"}\n', size);
    expect(told).toEqual([]);
    answers('{"jsonrpc":"2.0","id":5,"error":{"code":-32602,"message":"no"}}\r\n', size);
    expect(told).toMatchObject([{ tool: 'ü', arguments: ['ä'], outcome: 'error', code: -32602 }]);
  });

  test('may be cancelled, in a batch, or without an answer', () => {
    const { told, asks, answers, close } = log();
    asks(`[${call(1, 'a').trim()},${call(2, 'b').trim()}]\n${call(3, 'c')}`);
    asks('{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}\n');
    answers('[{"jsonrpc":"2.0","id":2,"result":{}}]\n');
    close();
    close();
    expect(told.map(({ tool, outcome }) => [tool, outcome])).toEqual([
      ['a', 'cancelled'],
      ['b', 'ok'],
      ['c', 'unanswered'],
    ]);
  });

  test.each([
    ['at its beginning', (text: string) => `{"jsonrpc":"2.0","id":"x1","result":"${text}"}\n`],
    ['at its end', (text: string) => `{"result":"${text}","jsonrpc":"2.0","id":"x1"}\n`],
  ])('whose answer is too long to be read are known by the id %s', (_, answer) => {
    const { told, asks, answers } = log();
    asks(call('x1', 'big'));
    answers(answer('y'.repeat(5 * 1024 * 1024)), 64 * 1024);
    asks(call(2, 'small'));
    answers('{"jsonrpc":"2.0","id":2,"result":{}}\n');
    expect(told.map(({ tool, outcome }) => [tool, outcome])).toEqual([
      ['big', 'unread'],
      ['small', 'ok'],
    ]);
  });
});

/** Answers each call with as many bytes as it asks for. */
const TOOLS = `
let rest = '';
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const { id, params } = JSON.parse(line);
    if (params.name === 'crash') { process.stdout.write('', () => process.kill(process.pid, 'SIGKILL')); return; }
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result: { content: 'x'.repeat(params.arguments.size) } }) + '\\n');
  }
});
`;

describe('--log-calls', () => {
  test('passes 20 MB both ways byte for byte, by a reader that takes its time', async () => {
    const bytes = randomBytes(20 * 1024 * 1024);
    const audit = join(folder(), 'audit.jsonl');
    const { child, finished } = start(['--log-calls', '--audit', audit, ...server('process.stdin.pipe(process.stdout)')]);
    child.stdout?.pause();
    child.stdin?.end(bytes);
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.stdout?.resume();
    const { code, out, err } = await finished;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(createHash('sha256').update(out).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('notes each of a thousand calls, and no value of any', async () => {
    const marker = password('argument');
    const audit = join(folder(), 'audit.jsonl');
    const input = Array.from({ length: 1_000 }, (_, i) => call(i, 'echo', { size: (i * 37) % 5_000, text: marker })).join('');
    const words = server(TOOLS);
    const { child, finished } = start(['--log-calls', '--audit', audit, '--server', 'crm', ...words]);
    child.stdin?.end(input);
    const { code, out } = await finished;
    expect(code).toBe(0);
    const plain = start(words);
    plain.child.stdin?.end(input);
    expect(out.equals((await plain.finished).out)).toBe(true);
    const text = readFileSync(audit, 'utf8');
    expect(text).not.toContain(marker);
    const events: readonly Readonly<Record<string, unknown>>[] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toHaveLength(1_001);
    expect(events[0]).toMatchObject({ event: 'call', server: 'crm', tool: 'echo', request: 0, arguments: ['size', 'text'], outcome: 'ok' });
    expect(new Set(events.map(({ outcome }) => outcome))).toEqual(new Set(['ok', undefined]));
  });

  test('a server that crashes in the middle: what it wrote arrives, how it ended counts, the call is told', async () => {
    const audit = join(folder(), 'audit.jsonl');
    const launched = start(['--log-calls', '--audit', audit, ...server(TOOLS)]);
    launched.child.stdin?.write(call(1, 'echo', { size: 300_000 }) + call(2, 'crash'));
    const { signal, out } = await launched.finished;
    expect({ signal, size: out.length > 300_000 }).toEqual({ signal: 'SIGKILL', size: true });
    expect(readFileSync(audit, 'utf8')).toMatch(/"tool":"echo".*"outcome":"ok"[\s\S]*"tool":"crash".*"outcome":"unanswered"/);
  });

  test('a server that leaves a child with its output behind is not waited for', async () => {
    const audit = join(folder(), 'audit.jsonl');
    const script = `require('node:child_process').spawn('sleep', ['30'], { stdio: ['ignore', 'inherit', 'ignore'], detached: true }).unref(); process.stdout.write('said'); setTimeout(() => process.exit(2), 100)`;
    const launched = start(['--log-calls', '--audit', audit, ...server(script)]);
    const exit = new Promise((resolve) => launched.child.on('exit', resolve));
    expect(await exit).toBe(2);
    expect(launched.out()).toBe('said');
    launched.child.stdout?.destroy();
  });

  test('a command that is not there does not leave us waiting for input', async () => {
    const launched = start(['--log-calls', '--audit', join(folder(), 'audit.jsonl'), '--', 'no-such-mcp-server']);
    expect(await launched.finished).toMatchObject({ code: 127 });
  });

  test('a signal reaches the server, as without it', async () => {
    const launched = start([
      '--log-calls',
      '--audit',
      join(folder(), 'a'),
      ...server("process.on('SIGTERM', () => process.exit(6)); process.stdout.write('ready'); setInterval(() => 0, 1000)"),
    ]);
    await until(() => launched.out() === 'ready', 'ready');
    launched.child.kill('SIGTERM');
    expect(await launched.finished).toMatchObject({ code: 6 });
  });

  test('needs somewhere to write to', async () => {
    expect(await run(['--log-calls', '--', 'server'])).toMatchObject({ code: 64, err: expect.stringMatching(/--log-calls needs --audit/) });
  });
});
