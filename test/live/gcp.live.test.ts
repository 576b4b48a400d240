import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run, server } from '../launcher/launched.ts';
import { eventually, freePort, launch, type Started } from './support/process.ts';
import { verifyLive } from './support/verified.ts';

const { gcp } = inject('tools');
const SHOW = 'process.stdout.write(JSON.stringify(process.env))';

describe.skipIf('lacking' in gcp)('an emulator of Google Cloud Secret Manager', () => {
  const [first, second] = [1, 2].map(() => randomBytes(12).toString('hex')) as [string, string];
  let emulator: Started;
  let machine: Server;
  let env: Record<string, string>;
  let base = '';

  async function post(path: string, json: unknown): Promise<void> {
    const response = await fetch(`${base}/v1/projects/p/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(json),
    });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
  }

  beforeAll(async () => {
    const [http, grpc] = [await freePort(), await freePort()];
    emulator = launch('path' in gcp ? gcp.path : '', [`--http-port=${String(http)}`, `--grpc-port=${String(grpc)}`], {
      env: { PATH: process.env['PATH'] ?? '' },
    });
    base = `http://127.0.0.1:${String(http)}`;
    // The machine's own identity, as Google's machines give it.
    machine = createServer((request, response) => {
      const known = request.headers['metadata-flavor'] === 'Google' && request.url?.endsWith('/service-accounts/default/token') === true;
      response.writeHead(known ? 200 : 403, { 'Content-Type': 'application/json' });
      response.end(known ? JSON.stringify({ access_token: 'of-the-machine', expires_in: 3599, token_type: 'Bearer' }) : '{}');
    });
    await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
    env = {
      // Nothing but Node: the session of a `gcloud` would count before the machine.
      PATH: dirname(process.execPath),
      CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: base,
      GCE_METADATA_HOST: `127.0.0.1:${String((machine.address() as AddressInfo).port)}`,
    };
    await eventually(
      () =>
        fetch(`${base}/v1/projects/p/secrets`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'an answer of the emulator',
      emulator,
    );
    await post('secrets?secretId=crm', { replication: { automatic: {} } });
    for (const value of [first, second]) await post('secrets/crm:addVersion', { payload: { data: Buffer.from(value).toString('base64') } });
    await post('secrets?secretId=off', { replication: { automatic: {} } });
    for (const value of [first, second]) await post('secrets/off:addVersion', { payload: { data: Buffer.from(value).toString('base64') } });
    await post('secrets/off/versions/1:disable', {});
    await post('secrets/off/versions/2:destroy', {});
  });
  afterAll(async () => {
    machine?.close();
    await emulator?.stop();
  });

  test('keygate exec gets values, as the machine', async () => {
    const references = {
      NEWEST: 'sm://p/crm',
      FIRST: 'sm://p/crm#1',
      NAMED: 'gcp:secretmanager:projects/p/secrets/crm/versions/latest',
      VALS: 'ref+gcpsecrets://p/crm?version=1',
    };
    const { code, out, err } = await run(server(SHOW), { ...env, ...references });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out.toString('utf8'))).toMatchObject({ NEWEST: second, FIRST: first, NAMED: second, VALS: first });
  });

  test.each(['sm://p/none', 'sm://p/crm#9', 'sm://p/off#1'])('keygate exec refuses %s in a sentence', async (reference) => {
    const { code, out, err } = await run(server(SHOW), { ...env, A: reference });
    expect(err).toMatch(/^keygate: A: .{20,300}\. The server was not started\.$/m);
    expect(out.length).toBe(0);
    // The emulator answers 500 where Google answers 404, so that the code is not the one of a wrong reference.
    expect([65, 69]).toContain(code);
  });

  test('keygate verify --live tells what is there', async () => {
    const { asked, totals } = await verifyLive(
      {
        THERE: 'sm://p/crm',
        FIRST: 'sm://p/crm#1',
        NONE: 'sm://p/none',
        NO_VERSION: 'sm://p/crm#9',
        OFF: 'sm://p/off#1',
        GONE: 'sm://p/off#2',
      },
      env,
      [first, second],
    );
    expect(Object.fromEntries(Object.entries(asked).map(([name, { answers }]) => [name, answers.presence]))).toEqual({
      THERE: 'there',
      FIRST: 'there',
      NONE: 'missing',
      NO_VERSION: 'missing',
      OFF: 'disabled',
      GONE: 'disabled',
    });
    // The emulator writes `create_time`, which Google does not: the age is no part of this.
    expect(asked['THERE']?.answers).toMatchObject({ rotation: false, ttl: 'unlimited' });
    expect(asked['THERE']?.identity).toBe('service account of the machine');
    expect(totals).toMatchObject({ references: 6, there: 2, missing: 2, disabled: 2, cannotTell: 0 });
  });
});
