import { describe, expect, test } from 'vitest';
import { issuers } from '../../../src/credentials/index.ts';
import { serversOf } from '../../../src/engine/rotation/routes.ts';
import { suspectsIn } from '../../../src/engine/rotation/suspects.ts';
import { prospectOf } from '../../../src/revoking.ts';
import { knowledge } from '../../support/reading.ts';
import { githubToken, makeSamples, sampleOf } from '../../support/samples.ts';
import { issuersServer, type Reply } from './issuers-server.ts';

const DECLARED = issuers.flatMap((issuer) => (issuer.revocations ?? []).map((revocation) => ({ issuer, revocation })));
const KINDS = DECLARED.flatMap(({ issuer, revocation }) => revocation.kinds.map((kind) => ({ id: kind, issuer, revocation })));

function line(kind: string, seed = kind): string {
  const { name, text } = sampleOf(kind, seed);
  return name === undefined ? text : `${name}=${text}`;
}

/** Lines of standard input with one of a kind, and what signs for it where it is signed. */
function given(kind: string): { readonly text: string; readonly lines: string } {
  const carries = KINDS.find(({ id }) => id === kind)?.revocation.carries;
  const lines = [line(kind), ...(carries?.by === 'signature' ? [line(carries.secret)] : [])];
  return { text: sampleOf(kind, kind).text, lines: lines.join('\n') };
}

const DONE: Reply = { status: 200, body: JSON.stringify({ ok: true, revoked: true }) };

function doneBy(kind: string): Reply {
  const [status = 200] = KINDS.find(({ id }) => id === kind)?.revocation.done ?? [];
  return { ...DONE, status };
}

describe('a declaration', () => {
  test.each(DECLARED)('of $issuer.name names kinds of its own, a server by https, and where that was read', ({ issuer, revocation }) => {
    const own = issuer.kinds.map(({ id }) => id);
    expect(revocation.kinds.filter((kind) => !own.includes(kind))).toEqual([]);
    expect(revocation.server ?? 'https://own.example').toMatch(/^https:\/\/[a-z0-9.-]+$/);
    expect(revocation.server === undefined && revocation.servers === undefined).toBe(false);
    expect(revocation.path).toMatch(/^\/[\w./-]*$/);
    expect(revocation.source).toMatch(/^https:\/\/.+\(read \d{4}-\d{2}-\d{2}\)$/);
    expect(revocation.effect).toMatch(/^is /);
  });

  test('no kind is taken by two', () => {
    const kinds = KINDS.map(({ id }) => id);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThan(12);
  });
});

describe('a request', () => {
  test.each(KINDS)('for $id goes to its issuer, with the credential in a header or the body alone', async ({ id, revocation }) => {
    const server = await issuersServer(() => doneBy(id));
    const { text, lines } = given(id);
    const env = { VAULT_ADDR: 'https://vault.example' };
    const prospect = prospectOf(suspectsIn(lines, knowledge), { env, servers: new Map() }, undefined);
    expect(prospect.revocables[0]?.state.kind).toBe('ready');
    expect(server.got).toEqual([]);
    const [first] = await prospect.revoke(server.web);
    expect(first?.state.kind).toBe('revoked');
    expect(server.got).toHaveLength(1);
    const [got] = server.got;
    expect(`${got?.method} ${got?.server}${got?.url}`).toBe(
      `${revocation.method} ${revocation.server ?? 'https://vault.example'}${revocation.path}`,
    );
    const sent = [...Object.values(got?.headers ?? {}), decodeURIComponent(got?.body ?? '')].filter((part) => part.includes(text));
    // The name of a key stands in the form and in the signature's scope.
    expect(sent).toHaveLength(revocation.carries.by === 'signature' ? 2 : 1);
    if (revocation.carries.by === 'signature')
      expect(JSON.stringify(got)).not.toContain(sampleOf(revocation.carries.secret, revocation.carries.secret).text);
  });

  test('takes all tokens of GitHub at once, and nobody signs in for it', async () => {
    const tokens = Array.from({ length: 1001 }, (_, i) => githubToken(`many ${i}`));
    const server = await issuersServer(() => ({ status: 202 }));
    const prospect = prospectOf(suspectsIn(tokens.join('\n'), knowledge), { env: {}, servers: new Map() }, undefined);
    const states = (await prospect.revoke(server.web)).map(({ state }) => state.kind);
    expect(new Set(states)).toEqual(new Set(['revoked']));
    expect(server.got.map(({ body }) => (JSON.parse(body) as { credentials: string[] }).credentials)).toEqual([
      tokens.slice(0, 1000),
      tokens.slice(1000),
    ]);
    expect(server.got.flatMap(({ headers }) => Object.keys(headers))).not.toContain('authorization');
  });

  test('follows no redirect', async () => {
    const elsewhere = await issuersServer(() => ({ status: 204 }));
    const server = await issuersServer(() => ({ status: 307, location: `${elsewhere.address}/there` }));
    const prospect = prospectOf(suspectsIn(line('gitlab-personal-access-token'), knowledge), { env: {}, servers: new Map() }, undefined);
    const [one] = await prospect.revoke(server.web);
    expect(one?.state.kind).toBe('failed');
    expect(server.got).toHaveLength(1);
    expect(elsewhere.got).toEqual([]);
  });
});

describe('an answer', () => {
  const cases: readonly [name: string, kind: string, reply: Reply, state: Readonly<Record<string, unknown>>][] = [
    [
      '401 says that the token is none',
      'gitlab-personal-access-token',
      { status: 401, body: '{"message":"401 Unauthorized"}' },
      { kind: 'unknown' },
    ],
    [
      'a token that Slack revoked before is none',
      'slack-bot-token',
      { status: 200, body: '{"ok":false,"error":"token_revoked"}' },
      { kind: 'unknown' },
    ],
    [
      'Slack that says ok and does nothing did nothing',
      'slack-bot-token',
      { status: 200, body: '{"ok":true,"revoked":false}' },
      { kind: 'failed', reason: 'It answered with status 200.' },
    ],
    ['Google knows no such token', 'google-refresh-token', { status: 400, body: '{"error":"invalid_token"}' }, { kind: 'unknown' }],
    [
      'AWS knows no such key',
      'aws-access-key-id',
      { status: 403, body: '<ErrorResponse><Error><Code>InvalidClientTokenId</Code></Error></ErrorResponse>' },
      { kind: 'unknown' },
    ],
    [
      'AWS does not let the key change itself',
      'aws-access-key-id',
      { status: 403, body: '<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>' },
      { kind: 'failed', reason: 'It answered with status 403 (AccessDenied).' },
    ],
    ['a limit is a failure', 'github-classic-token', { status: 422 }, { kind: 'failed', reason: 'It answered with status 422.' }],
    [
      'what an issuer says in words is not repeated',
      'buildkite-api-token',
      { status: 403, body: '{"error":"no token abc-123 here"}' },
      { kind: 'failed', reason: 'It answered with status 403.' },
    ],
  ];
  test.each(cases)('%s', async (_, kind, reply, state) => {
    const server = await issuersServer(() => reply);
    const [one] = await prospectOf(suspectsIn(given(kind).lines, knowledge), { env: {}, servers: new Map() }, undefined).revoke(server.web);
    expect(one?.state).toMatchObject(state);
  });

  test('that does not come is a failure of that credential alone', async () => {
    const server = await issuersServer(() => ({ status: 204 }));
    const lines = [line('github-classic-token'), line('buildkite-api-token')].join('\n');
    const revocables = await prospectOf(suspectsIn(lines, knowledge), { env: {}, servers: new Map() }, undefined).revoke({
      ask: (question) =>
        question.url.includes('github') ? Promise.resolve({ kind: 'unreachable', code: 'ENOTFOUND' }) : server.web.ask(question),
    });
    expect(revocables.map(({ state }) => state.kind)).toEqual(['failed', 'revoked']);
  });
});

describe('the server', () => {
  const one = suspectsIn(line('gitlab-personal-access-token'), knowledge);
  const stateIn = (env: Readonly<Record<string, string>>, servers: readonly string[] = []) =>
    prospectOf(one, { env, servers: serversOf(servers, knowledge) }, undefined).revocables[0]?.state;

  test('of GitLab is its own, or the one that people run', () => {
    expect(stateIn({})).toMatchObject({ kind: 'ready', host: 'gitlab.com' });
    expect(stateIn({ GITLAB_HOST: 'git.example.com' })).toMatchObject({ kind: 'ready', host: 'git.example.com' });
    expect(stateIn({ GITLAB_HOST: 'git.example.com' }, ['gitlab=https://other.example'])).toMatchObject({ host: 'other.example' });
  });

  test.each(['http://git.example.com', 'ftp://git.example.com', 'http://127.0.0.1.example.com', 'https://'])('is not %s', (address) => {
    expect(stateIn({ GITLAB_HOST: address })?.kind).toBe('lacking');
    expect(() => serversOf([`gitlab=${address}`], knowledge)).toThrow('must begin with https://');
  });

  test.each(['github=https://github.example.com', 'nobody=https://x.example', 'gitlab', '=https://x.example'])(
    'cannot be said as %s',
    (pair) => {
      expect(() => serversOf([pair], knowledge)).toThrow('--server takes ISSUER=ADDRESS for one of');
    },
  );

  test('of Vault must be named', () => {
    const vault = suspectsIn(line('hashicorp-vault-token'), knowledge);
    expect(prospectOf(vault, { env: {}, servers: new Map() }, undefined).revocables[0]?.state).toMatchObject({ kind: 'lacking' });
  });
});

describe('what cannot be asked for', () => {
  test('has its page, or nothing where nobody knows the issuer', () => {
    const text = [line('anthropic-api-key'), makeSamples('revoke').random(40)].join('\n');
    const { revocables } = prospectOf(suspectsIn(text, knowledge), { env: {}, servers: new Map() }, undefined);
    expect(revocables.map(({ state, page }) => [state.kind, page === undefined])).toEqual([
      ['page', false],
      ['page', true],
    ]);
  });

  test('is a key without its secret half, or with two', () => {
    const key = line('aws-access-key-id');
    const secrets = [line('aws-secret-access-key', 'one'), line('aws-secret-access-key', 'two')];
    const kinds = (lines: readonly string[]) =>
      prospectOf(suspectsIn(lines.join('\n'), knowledge), { env: {}, servers: new Map() }, undefined).revocables.map(
        ({ state }) => state.kind,
      );
    expect(kinds([key])).toEqual(['lacking']);
    expect(kinds([key, ...secrets])).toEqual(['lacking', 'page', 'page']);
    expect(kinds([key, secrets[0] ?? ''])).toEqual(['ready', 'with']);
  });
});

test('a line that stands twice is one credential', () => {
  expect(suspectsIn(`${githubToken()}\n\n ${githubToken()} \r\nexport X=${githubToken()}\n`, knowledge)).toHaveLength(1);
});
