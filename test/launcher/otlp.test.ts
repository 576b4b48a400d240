import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isOtlpConfigured } from '../../src/adapters/otlp-audit.ts';
import { folder } from '../cli/run.ts';
import { password } from '../support/samples.ts';
import { programs, run, server, start, until } from './launched.ts';
import { vaultServer } from './vault-server.ts';

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number;
  readonly arrayValue?: { readonly values: readonly Value[] };
}

interface Attributes {
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
}

interface LogRecord extends Attributes {
  readonly eventName: string;
  readonly timeUnixNano: string;
  readonly severityText: string;
  readonly body: Value;
}

interface Logs {
  readonly resourceLogs: readonly {
    readonly resource: Attributes;
    readonly scopeLogs: readonly { readonly logRecords: readonly LogRecord[] }[];
  }[];
}

interface Collector {
  readonly address: string;
  readonly requests: { readonly path: string; readonly type: string; readonly key: string; readonly text: string }[];
  readonly records: () => readonly LogRecord[];
}

/** A stand-in for a collector: keeps what it gets, and answers as it is told. It is gone when the test is. */
async function collector(answer: (response: ServerResponse) => void = (response) => response.end('{}')): Promise<Collector> {
  const requests: Collector['requests'] = [];
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { 'content-type': type = '', 'x-key': key = '' } = request.headers;
      requests.push({ path: request.url ?? '', type, key: String(key), text: Buffer.concat(chunks).toString('utf8') });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return {
    address: `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`,
    requests,
    records: () =>
      requests.flatMap(({ text }) => {
        const logs: Logs = JSON.parse(text);
        return logs.resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords));
      }),
  };
}

function told({ attributes }: Attributes): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [
      key,
      value.stringValue ?? value.intValue ?? value.arrayValue?.values.map(({ stringValue }) => stringValue),
    ]),
  );
}

const OP = "process.stdout.write(process.env.PRINTS ?? '')";
const CALL = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search', arguments: { query: 'words' } } })}\n`;
const ECHO = 'process.stdin.pipe(process.stdout)';

describe('an environment', () => {
  const endpoint = 'http://localhost:4318';
  test.each<readonly [boolean, Readonly<Record<string, string>>]>([
    [true, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }],
    [true, { OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: `${endpoint}/v1/logs` }],
    [true, { OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: ' ', OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }],
    [false, {}],
    [false, { OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
    [false, { OTEL_EXPORTER_OTLP_ENDPOINT: 'op://dev/otel/endpoint' }],
    [false, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint }],
    [false, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SDK_DISABLED: 'TRUE' }],
    [false, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_LOGS_EXPORTER: 'none' }],
  ])('asks for logs, or not: %s, %j', (asks, env) => {
    expect(isOtlpConfigured(env)).toBe(asks);
  });
});

describe('audit events as logs of OpenTelemetry', () => {
  test('are what the audit log has, and no value', async () => {
    const marker = password('otlp');
    const { address, requests, records } = await collector();
    const vault = await vaultServer({ engines: { 'database/creds/app': () => ({ password: marker }) } });
    const audit = join(folder(), 'audit.jsonl');
    const launched = start(['--audit', audit, '--server', 'crm', '--log-calls', ...server(ECHO)], {
      A: 'vault:database/creds/app#password',
      VAULT_ADDR: vault.address,
      HOME: folder({ '.vault-token': 'root' }),
      OTEL_EXPORTER_OTLP_ENDPOINT: address,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=test',
      OTEL_SERVICE_NAME: 'crm-server',
    });
    launched.child.stdin?.end(CALL);
    const { code, out, err } = await launched.finished;
    expect({ code, out: out.toString('utf8'), err }).toEqual({ code: 0, out: CALL, err: '' });
    expect(new Set(requests.map(({ path, type, key }) => `${path} ${type} ${key}`))).toEqual(new Set(['/v1/logs application/json test']));
    const log = readFileSync(audit, 'utf8');
    const events: readonly Readonly<Record<string, unknown>>[] = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records().map(({ body }) => body.stringValue)).toEqual(events.map(({ event }) => event));
    expect(records().map(({ timeUnixNano }) => Number(BigInt(timeUnixNano) / 1_000_000n))).toEqual(
      events.map(({ time }) => Date.parse(String(time))),
    );
    const of = (event: string): Readonly<Record<string, unknown>> => {
      const found = records().find(({ eventName }) => eventName === `keygate.${event}`);
      return found === undefined ? {} : told(found);
    };
    expect(of('read')).toMatchObject({
      'keygate.server': 'crm',
      'keygate.command': process.execPath,
      'keygate.workspace': process.cwd(),
      'keygate.manager': 'vault',
      'keygate.places': ['A'],
      'keygate.identity.kind': 'vault login',
    });
    expect(of('call')).toMatchObject({
      'keygate.tool': 'search',
      'keygate.request': 1,
      'keygate.arguments': ['query'],
      'keygate.outcome': 'unanswered',
    });
    expect(of('revoked')).toMatchObject({ 'keygate.lease': expect.stringContaining('database/creds/app') });
    const logs: Logs = JSON.parse(requests[0]?.text ?? '');
    expect(logs.resourceLogs.map(({ resource }) => told(resource)['service.name'])).toEqual(['keygate']);
    for (const { text } of requests) {
      expect(text).not.toContain(marker);
      expect(text).not.toContain('words');
    }
  });

  test('need no other log, and tell of what failed', async () => {
    const marker = password('otlp failure');
    const { address, requests, records } = await collector();
    const found = await run(
      ['--log-calls', ...server('')],
      { TOKEN: 'op://dev/a/token', PRINTS: marker, OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: `${address}/own/path` },
      programs({ op: "process.stdout.write(process.env.PRINTS + '\\0')" }),
    );
    expect(found.code).toBe(78);
    expect(requests.map(({ path }) => path)).toEqual(['/own/path']);
    expect(records().map(({ eventName, severityText }) => [eventName, severityText])).toEqual([['keygate.refused', 'WARN']]);
    expect(requests[0]?.text).not.toContain(marker);
  });

  test('are sent while the server runs', async () => {
    const { address, records } = await collector();
    const launched = start(
      server("process.stdout.write('ready'); process.stdin.resume()"),
      { TOKEN: 'op://dev/a/token', PRINTS: 'x', OTEL_EXPORTER_OTLP_ENDPOINT: address },
      programs({ op: OP }),
    );
    await until(() => records().length > 0, 'a record');
    expect(launched.child.exitCode).toBeNull();
    launched.child.kill('SIGTERM');
    expect(await launched.finished).toMatchObject({ signal: 'SIGTERM', err: '' });
    expect(records().map(({ body }) => body.stringValue)).toEqual(['read', 'ended']);
  });

  test.each<readonly [string, (response: ServerResponse) => void]>([
    ['never answers', () => undefined],
    ['refuses', (response) => response.writeHead(403).end('no')],
    ['answers with something else', (response) => response.writeHead(404).end('<html>')],
  ])('do not keep a server that has ended: the collector %s', async (_, answer) => {
    const { address, requests } = await collector(answer);
    const found = await run(
      server('process.exit(7)'),
      { TOKEN: 'op://dev/a/token', PRINTS: 'x', OTEL_EXPORTER_OTLP_ENDPOINT: address },
      programs({ op: OP }),
    );
    expect(requests.length).toBeGreaterThan(0);
    expect(found).toMatchObject({
      code: 7,
      err: 'keygate: Not all audit events reached the collector of OTEL_EXPORTER_OTLP_ENDPOINT; it must take http/json, at v1/logs.\n',
    });
  });

  test('do not keep it where there is no collector, nor change the signal of which it died', async () => {
    const { signal, err } = await run(
      server("process.kill(process.pid, 'SIGKILL'); setInterval(() => 0, 1000)"),
      { TOKEN: 'op://dev/a/token', PRINTS: 'x', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' },
      programs({ op: OP }),
    );
    expect(signal).toBe('SIGKILL');
    expect(err).toMatch(/^keygate: Not all audit events reached the collector/);
  });

  test.each([
    ['is not loaded without an endpoint', {}, false],
    ['is loaded with one', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' }, true],
  ])('need a library, which %s', async (_, env, loads) => {
    const root = folder({
      'loaded.cjs': `if (process.argv[1]?.endsWith('cli.js')) process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n')));`,
    });
    const loaded = join(root, 'loaded');
    const { code } = await run(server(''), { ...env, NODE_OPTIONS: `--require ${join(root, 'loaded.cjs')}`, LOADED: loaded });
    expect(code).toBe(0);
    const files = readFileSync(loaded, 'utf8');
    expect(files).toContain('exec.js');
    expect(files.includes('opentelemetry.js')).toBe(loads);
  });
});
