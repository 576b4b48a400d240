import { describe, expect, test } from 'vitest';
import type { Deposit } from '../../src/core/remediation.ts';
import { Secret } from '../../src/core/secret.ts';
import type { World } from '../../src/launcher/resolver.ts';
import { managers } from '../../src/managers/index.ts';
import { storeAll } from '../../src/storing/store-all.ts';
import type { Outcome } from '../../src/storing/storer.ts';
import { storers } from '../../src/storing/storers.ts';
import { type IssuersServer, issuersServer, type Reply } from '../engine/rotation/issuers-server.ts';
import { asking } from '../launcher/asked.ts';
import { githubToken } from '../support/samples.ts';
import { awsStand, azureStand, connectStand, gcpStand, type Stand, vaultStand } from './stands.ts';

const VALUE = `${githubToken('storing')} ü€"\\`;
const PROVENANCE = { owner: 'dev@example.com', source: 'acme/app/.mcp.json#gh', time: '2026-11-26T09:30:00.000Z' };

const STANDS: readonly (readonly [id: string, make: () => Stand])[] = [
  ['vault', () => vaultStand()],
  ['openbao', () => vaultStand('openbao')],
  ['aws-secrets-manager', () => awsStand('secretsmanager')],
  ['aws-ssm', () => awsStand('ssm')],
  ['gcp-secret-manager', gcpStand],
  ['azure-key-vault', azureStand],
  ['onepassword', connectStand],
];

function depositIn({ path, values }: Stand, text = VALUE): Deposit {
  return {
    file: '.mcp.json',
    line: 1,
    client: 'claude-code',
    server: 'gh',
    place: 'env',
    slot: 'GITHUB_TOKEN',
    path,
    values,
    secret: new Secret(text),
  };
}

function worldOf({ printed = {} }: Stand, server: IssuersServer | undefined, env: Readonly<Record<string, string>>): World {
  const { world } = asking({
    env,
    print: (command) => (printed[command] === undefined ? { kind: 'missing' } : { kind: 'printed', text: printed[command] }),
  });
  return server === undefined ? world : { ...world, web: server.web };
}

/** Stores once in a stand-in, with everything that it was asked. */
async function stored(
  stand: Stand,
  options: { readonly deposit?: Deposit; readonly env?: Readonly<Record<string, string>>; readonly reply?: (reply: Reply) => Reply } = {},
): Promise<{ readonly outcome: Outcome | undefined; readonly server: IssuersServer }> {
  const server = await issuersServer((got) => (options.reply ?? ((reply) => reply))(stand.serve(got)));
  const store = storers[stand.manager]?.(worldOf(stand, server, options.env ?? stand.env));
  return { outcome: await store?.(options.deposit ?? depositIn(stand), PROVENANCE), server };
}

test('the managers that are stored in are those of the stands, and all can be moved to', () => {
  expect(Object.keys(storers).toSorted()).toEqual(STANDS.map(([id]) => id).toSorted());
  expect(managers.filter(({ id, remedy }) => storers[id] !== undefined && remedy === undefined)).toEqual([]);
});

describe.each(STANDS)('%s', (_, make) => {
  test('gets a value that was not there, with who, where and when beside it', async () => {
    const stand = make();
    const { outcome, server } = await stored(stand);
    expect(outcome).toEqual({ kind: 'created' });
    expect(stand.held().value).toBe(VALUE);
    expect(stand.held().beside).toEqual({
      owner: PROVENANCE.owner,
      // Tags of AWS have no #.
      source: stand.manager.startsWith('aws') ? 'acme/app/.mcp.json_gh' : PROVENANCE.source,
      'stored-at': PROVENANCE.time,
      'stored-by': 'keygate',
    });
    // Addresses are kept in logs.
    expect(server.got.filter(({ url }) => url.includes(encodeURIComponent(VALUE.slice(0, 40))))).toEqual([]);
  });

  test('that has the same value is left as it is', async () => {
    const stand = make();
    stand.put(VALUE);
    expect((await stored(stand)).outcome).toEqual({ kind: 'same' });
    expect(stand.held().value).toBe(VALUE);
  });

  test('that has another value keeps it', async () => {
    const stand = make();
    stand.put('another');
    const { outcome } = await stored(stand);
    expect(outcome).toMatchObject({ kind: 'conflict' });
    expect(stand.held().value).toBe('another');
    expect(JSON.stringify(outcome)).not.toContain('another"');
  });

  test('that does not let anybody in is a failure', async () => {
    const stand = make();
    const { outcome } = await stored(stand, { reply: () => ({ status: 403, body: '{}' }) });
    expect(outcome?.kind).toBe('failed');
    expect(stand.held().value).toBeUndefined();
  });

  test('that is down is a failure', async () => {
    const stand = make();
    const store = storers[stand.manager]?.(worldOf(stand, undefined, stand.env));
    expect(await store?.(depositIn(stand), PROVENANCE)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/ECONNREFUSED|shows no/),
    });
  });

  test('that nobody is signed in to is a failure', async () => {
    const { printed: _printed, ...stand } = make();
    expect((await stored(stand, { env: {} })).outcome?.kind).toBe('failed');
  });
});

describe('Vault', () => {
  test('is not written to where the engine is of version 1, which would write over', async () => {
    const stand = vaultStand();
    const { outcome, server } = await stored(stand, {
      reply: (reply) =>
        reply.body?.includes('"version":"2"') === true ? { ...reply, body: '{"data":{"options":{"version":"1"}}}' } : reply,
    });
    expect(outcome?.kind).toBe('failed');
    expect(server.got.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each([
    ['the same value', VALUE, 'same'],
    ['another value', 'another', 'conflict'],
  ])('that lets somebody create and not update is asked what is there: %s', async (_, there, kind) => {
    const stand = vaultStand();
    stand.put(there);
    // Who has no right to update is refused before the check is made.
    const { outcome } = await stored(stand, { reply: (reply) => (reply.status === 400 ? { status: 403 } : reply) });
    expect(outcome?.kind).toBe(kind);
    expect(stand.held().value).toBe(there);
  });

  test('that takes no metadata has stored all the same, and that is told', async () => {
    const stand = vaultStand();
    const { outcome } = await stored(stand, { reply: (reply) => (reply.status === 204 ? { status: 403 } : reply) });
    expect(outcome).toMatchObject({ kind: 'created', note: expect.stringContaining('did not take the metadata') });
  });

  test('is signed in to by GitHub Actions without a secret', async () => {
    const stand = vaultStand();
    const server = await issuersServer((got) => {
      if (got.url.startsWith('/oidc')) return { status: 200, body: '{"value":"run-token"}' };
      if (got.url === '/v1/auth/jwt/login') {
        const isOurs = got.body === JSON.stringify({ role: 'mcp', jwt: 'run-token' });
        return isOurs ? { status: 200, body: '{"auth":{"client_token":"root","lease_duration":60}}' } : { status: 403 };
      }
      return stand.serve(got);
    });
    const env = {
      VAULT_ADDR: 'https://vault.example',
      VAULT_ROLE: 'mcp',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.example/oidc?x=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
    };
    expect(await storers['vault']?.(worldOf(stand, server, env))(depositIn(stand), PROVENANCE)).toEqual({ kind: 'created' });
  });
});

describe('AWS', () => {
  test.each(['eu-central-1.example.com/', 'x@example.com', 'EU', ''])('is not asked at a region called "%s"', async (region) => {
    const stand = awsStand('secretsmanager');
    const deposit = { ...depositIn(stand), values: { ...stand.values, region } };
    const { outcome, server } = await stored(stand, { deposit });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('is no region of AWS') });
    expect(server.got).toEqual([]);
  });

  test('of another account than the references name gets nothing', async () => {
    const stand = awsStand('ssm');
    const deposit = { ...depositIn(stand), values: { ...stand.values, account: '000000000000' } };
    const { outcome } = await stored(stand, { deposit });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('another account') });
    expect(stand.held().value).toBeUndefined();
  });

  test('is signed in to by GitHub Actions, and by the session of its program', async () => {
    const stand = awsStand('secretsmanager');
    const server = await issuersServer((got) => {
      if (got.url === '/oidc?audience=sts.amazonaws.com') return { status: 200, body: '{"value":"run-token"}' };
      if (got.body.includes('AssumeRoleWithWebIdentity')) {
        const keys = '<AccessKeyId>example</AccessKeyId><SecretAccessKey>example</SecretAccessKey><SessionToken>a&amp;b</SessionToken>';
        return got.body.includes('WebIdentityToken=run-token')
          ? {
              status: 200,
              body: `<AssumeRoleWithWebIdentityResponse><Credentials>${keys}</Credentials></AssumeRoleWithWebIdentityResponse>`,
            }
          : { status: 403 };
      }
      return got.headers['x-amz-security-token'] === 'a&b' ? stand.serve(got) : { status: 403 };
    });
    const env = {
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/mcp',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.example/oidc',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
    };
    expect(await storers[stand.manager]?.(worldOf(stand, server, env))(depositIn(stand), PROVENANCE)).toEqual({ kind: 'created' });
    const profile: Stand = { ...awsStand('ssm'), printed: { aws: '{"Version":1,"AccessKeyId":"example","SecretAccessKey":"example"}' } };
    expect((await stored(profile, { env: {} })).outcome).toEqual({ kind: 'created' });
  });

  test('that has the name among what is to be deleted is a conflict', async () => {
    const stand = awsStand('secretsmanager');
    const { outcome } = await stored(stand, {
      reply: (reply) => (reply.body?.includes('"Name"') === true ? { status: 400, body: '{"__type":"InvalidRequestException"}' } : reply),
    });
    expect(outcome?.kind).toBe('conflict');
  });
});

describe('Google Cloud', () => {
  test('that has an empty secret of the name, of a try that failed, gets the value', async () => {
    const stand = gcpStand();
    const broken = await stored(stand, { reply: (reply) => (reply.body?.includes('ENABLED') === true ? { status: 503 } : reply) });
    expect(broken.outcome?.kind).toBe('failed');
    stand.put(undefined);
    expect((await stored(stand)).outcome).toEqual({ kind: 'created' });
    expect(stand.held().value).toBe(VALUE);
  });

  test('is not asked about a project that is none', async () => {
    const stand = gcpStand();
    const { outcome, server } = await stored(stand, { deposit: { ...depositIn(stand), values: { project: '../../x' } } });
    expect(outcome?.kind).toBe('failed');
    expect(server.got).toEqual([]);
  });
});

describe('Azure', () => {
  test('is not asked at a vault that is no name', async () => {
    const stand = azureStand();
    const { outcome, server } = await stored(stand, { deposit: { ...depositIn(stand), values: { vault: 'x.example.com/' } } });
    expect(outcome?.kind).toBe('failed');
    expect(server.got).toEqual([]);
  });

  test('is signed in to by GitHub Actions', async () => {
    const stand = azureStand();
    const server = await issuersServer((got) => {
      if (got.url === '/oidc?audience=api%3A%2F%2FAzureADTokenExchange') return { status: 200, body: '{"value":"run-token"}' };
      if (got.server === 'https://login.microsoftonline.com')
        return got.body.includes('client_assertion=run-token') ? { status: 200, body: '{"access_token":"azure-token"}' } : { status: 401 };
      return stand.serve(got);
    });
    const env = {
      AZURE_CLIENT_ID: 'client',
      AZURE_TENANT_ID: 'tenant',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://actions.example/oidc',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
    };
    expect(await storers[stand.manager]?.(worldOf({ ...stand, printed: {} }, server, env))(depositIn(stand), PROVENANCE)).toEqual({
      kind: 'created',
    });
  });

  test('that keeps the name among what was deleted is a conflict', async () => {
    const stand = azureStand();
    const { outcome } = await stored(stand, { reply: (reply) => (reply.status === 200 ? { status: 409 } : reply) });
    expect(outcome?.kind).toBe('conflict');
  });
});

describe('1Password', () => {
  test('gets a field more in an item that is there, and nothing else of it changes', async () => {
    const stand = connectStand();
    await stored(stand, { deposit: { ...depositIn(stand, 'first'), path: 'mcp/app/other/TOKEN' } });
    const { outcome, server } = await stored(stand);
    expect(outcome).toMatchObject({ kind: 'created', note: expect.stringContaining('was there') });
    expect(stand.held().value).toBe(VALUE);
    expect(server.got.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'PATCH']);
  });
});

describe('several deposits', () => {
  const stand = vaultStand();
  const other = (path: string, text: string): Deposit => ({ ...depositIn(stand, text), path });

  test('of one place are one, unless they differ', async () => {
    const seen: string[] = [];
    const settled = await storeAll(
      [other('a', 'x'), other('a', 'x'), other('a', 'y'), other('b', 'y')],
      async ({ path }) => {
        seen.push(path);
        return { kind: 'created' };
      },
      () => PROVENANCE,
    );
    expect(settled.map(({ outcome }) => outcome.kind)).toEqual(['created', 'same', 'conflict', 'created']);
    expect(seen).toEqual(['a', 'b']);
  });

  test('end at the first that fails', async () => {
    const settled = await storeAll(
      [other('a', 'x'), other('b', 'x'), other('c', 'y')],
      async ({ path }) => (path === 'b' ? { kind: 'failed', reason: 'It is down.' } : { kind: 'created' }),
      () => PROVENANCE,
    );
    expect(settled.map(({ outcome }) => outcome.kind)).toEqual(['created', 'failed']);
  });
});
