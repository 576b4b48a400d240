import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemWeb } from '../../src/adapters/web.ts';
import { Secret } from '../../src/core/secret.ts';
import { folder } from '../cli/run.ts';

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers with what it was asked. */
const ECHO: RequestListener = (request, response) => {
  const { method, url, headers } = request;
  void bodyOf(request).then((body) =>
    response.end(JSON.stringify({ method, url, token: headers['x-token'], type: headers['content-type'], body })),
  );
};

describe('a question', () => {
  test('has its credentials in headers, JSON and forms', async () => {
    const url = `${await listening(ECHO)}/v1/a%20b?c=d`;
    const headers = { 'X-Token': new Secret('t') };
    expect(await systemWeb.ask({ method: 'GET', url, headers })).toEqual({
      kind: 'answered',
      status: 200,
      json: { method: 'GET', url: '/v1/a%20b?c=d', token: 't', body: '' },
    });
    expect(await systemWeb.ask({ method: 'PUT', url, json: { jwt: new Secret('j"'), n: 1, b: true } })).toMatchObject({
      json: { method: 'PUT', type: 'application/json', body: '{"jwt":"j\\"","n":1,"b":true}' },
    });
    expect(await systemWeb.ask({ method: 'POST', url, form: { token: new Secret('a&b=c'), scope: 'x y' } })).toMatchObject({
      json: { type: 'application/x-www-form-urlencoded', body: 'token=a%26b%3Dc&scope=x+y' },
    });
  });
});

describe('an answer', () => {
  test('may be no JSON, and have any status', async () => {
    const url = await listening((_, response) => response.writeHead(503).end('<html>'));
    expect(await systemWeb.ask({ method: 'GET', url })).toEqual({ kind: 'answered', status: 503, json: undefined });
  });

  test('of another node is followed once, with what was sent', async () => {
    const node = await listening(ECHO);
    const url = await listening((_, response) => response.writeHead(307, { Location: `${node}/there` }).end());
    expect(await systemWeb.ask({ method: 'PUT', url, headers: { 'X-Token': new Secret('t') }, json: { a: 1 } })).toMatchObject({
      status: 200,
      json: { url: '/there', method: 'PUT', token: 't', body: '{"a":1}' },
    });
  });

  test.each([
    ['round and round', '/again'],
    ['to another scheme', 'ftp://127.0.0.1/'],
    ['to no address', 'http://['],
  ])('that sends %s is none', async (_, Location) => {
    const url = await listening((__, response) => response.writeHead(307, { Location }).end());
    expect(await systemWeb.ask({ method: 'GET', url })).toEqual({ kind: 'unreachable', code: 'ERR_REDIRECT' });
  });

  test('that another status sends elsewhere is not followed', async () => {
    const url = await listening((_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end('{}'));
    expect(await systemWeb.ask({ method: 'GET', url })).toEqual({ kind: 'answered', status: 302, json: {} });
  });

  test('of more than a secret has is not read', async () => {
    const url = await listening((_, response) => response.end(Buffer.alloc(2 * 1024 * 1024, 'x')));
    expect(await systemWeb.ask({ method: 'GET', url })).toEqual({ kind: 'unreachable', code: 'large' });
  });

  test('that breaks off is none', async () => {
    const url = await listening((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('{"a":');
      response.destroy();
    });
    expect(await systemWeb.ask({ method: 'GET', url })).toMatchObject({ kind: 'unreachable' });
  });

  test('that does not come is not waited for', async () => {
    const url = await listening(() => undefined);
    expect(await systemWeb.ask({ method: 'GET', url, timeout: 20 })).toEqual({ kind: 'unreachable', code: 'slow' });
  });

  test('of nobody has the code of why', async () => {
    expect(await systemWeb.ask({ method: 'GET', url: 'http://127.0.0.1:1/' })).toEqual({ kind: 'unreachable', code: 'ECONNREFUSED' });
    expect(await systemWeb.ask({ method: 'GET', url: 'not an address' })).toEqual({ kind: 'unreachable', code: 'ERR_INVALID_URL' });
    expect(await systemWeb.ask({ method: 'GET', url: 'http://127.0.0.1:1/', headers: { 'X-Token': new Secret('a\nb') } })).toEqual({
      kind: 'unreachable',
      code: 'ERR_INVALID_CHAR',
    });
  });
});

const OPENSSL = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!OPENSSL)('a certificate', () => {
  test('of our own authority is trusted where a file names it, and not otherwise', async () => {
    const root = folder();
    const [key, cert] = [join(root, 'key.pem'), join(root, 'cert.pem')];
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
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
    ]);
    expect(made.status).toBe(0);
    const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end('{"a":1}'));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `https://localhost:${String((server.address() as AddressInfo).port)}/`;
    expect(await systemWeb.ask({ method: 'GET', url, authorities: cert })).toEqual({ kind: 'answered', status: 200, json: { a: 1 } });
    expect(await systemWeb.ask({ method: 'GET', url })).toMatchObject({ kind: 'unreachable', code: expect.stringMatching(/CERT/) });
    expect(await systemWeb.ask({ method: 'GET', url, authorities: join(root, 'none.pem') })).toEqual({
      kind: 'unreachable',
      code: 'CERT_FILE_UNREADABLE',
    });
  });
});
