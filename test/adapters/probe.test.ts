import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPublicAddress, makeProbe, systemProbe } from '../../src/adapters/probe.ts';
import type { Probe } from '../../src/ports/probe.ts';
import { folder } from '../cli/run.ts';

describe('an address', () => {
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'no address',
  ])('%s is not one of the internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['1.1.1.1', '8.8.8.8', '172.15.0.1', '172.32.0.1', '192.167.0.1', '100.63.255.255', '2606:4700:4700::1111', '2a00::1'])(
    '%s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

test.each([
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'http://example.com/',
  'ftp://example.com/',
  'https://user:secret@example.com/',
  'https://',
  'nonsense',
])('%s is not asked', async (url) => {
  expect(await systemProbe.greet(url)).toEqual({ kind: 'none' });
});

const OPENSSL = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!OPENSSL)('a server', () => {
  /** A server on this machine, and a probe that takes it for one of the internet. */
  async function serving(listener: RequestListener, addresses: readonly string[] = ['127.0.0.1']): Promise<readonly [Probe, string]> {
    const root = folder();
    const [key, cert] = [join(root, 'key.pem'), join(root, 'cert.pem')];
    const subject = ['-subj', '/CN=mcp.example', '-addext', 'subjectAltName=DNS:mcp.example'];
    const made = spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '2',
      ...subject,
    ]);
    expect(made.status).toBe(0);
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const probe = makeProbe({
      resolve: async () => addresses.map((address) => ({ address, family: 4 })),
      isPublic: (address) => address === '127.0.0.1',
      authority: readFileSync(cert, 'utf8'),
    });
    return [probe, `https://mcp.example:${String((server.address() as AddressInfo).port)}/mcp`];
  }

  test('is asked at the address that was looked at, without a credential', async () => {
    const seen: unknown[] = [];
    const [probe, url] = await serving((request, response) => {
      seen.push([request.method, request.url, request.headers.authorization, request.headers.cookie]);
      response.writeHead(401, {
        'WWW-Authenticate': 'Bearer resource_metadata="https://mcp.example/m"',
        'Content-Type': 'application/json',
      });
      response.end('{"error":"invalid_token"}');
    });
    expect(await probe.greet(url)).toEqual({
      kind: 'answered',
      status: 401,
      authenticate: 'Bearer resource_metadata="https://mcp.example/m"',
      json: { error: 'invalid_token' },
    });
    expect(seen).toEqual([['GET', '/mcp', undefined, undefined]]);
  });

  test('whose name leads to a private address as well is not asked', async () => {
    let asked = 0;
    const [probe, url] = await serving(
      (_, response) => {
        asked += 1;
        response.end();
      },
      ['127.0.0.1', '10.0.0.1'],
    );
    expect(await probe.greet(url)).toEqual({ kind: 'none' });
    expect(asked).toBe(0);
  });

  test('that sends elsewhere is not followed', async () => {
    let asked = 0;
    const [probe, url] = await serving((_, response) => {
      asked += 1;
      response.writeHead(302, { Location: '/other' }).end();
    });
    expect(await probe.greet(url)).toMatchObject({ kind: 'answered', status: 302, json: undefined });
    expect(asked).toBe(1);
  });

  test.each<[string, RequestListener]>([
    [
      'a stream of events that does not end',
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        response.write('event: endpoint\n\n');
      },
    ],
    ['something that only says it is JSON', (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('<html>')],
    ['more than 64 KiB', (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(`"${'a'.repeat(70_000)}"`)],
  ])('that answers with %s has no metadata', async (_, listener) => {
    const [probe, url] = await serving(listener);
    expect(await probe.greet(url)).toMatchObject({ kind: 'answered', status: 200, json: undefined });
  });

  test('that cuts the connection is none', async () => {
    const [probe, url] = await serving((request) => request.socket.destroy());
    expect(await probe.greet(url)).toEqual({ kind: 'none' });
  });
});
