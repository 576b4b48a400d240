import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import type { Printed } from '../../src/ports/programs.ts';
import type { Answer, Question } from '../../src/ports/web.ts';
import { password } from '../support/samples.ts';
import { answered, short, told } from './inquired.ts';

const TOKEN = password('access token', 40);
const session = (): Printed => ({ kind: 'printed', text: `${TOKEN}\n` });

function bearer({ headers }: Question): string {
  const value = headers?.['Authorization'];
  return value instanceof Secret ? value.reveal() : '';
}

describe('Google Cloud Secret Manager', () => {
  const BASE = 'https://secretmanager.googleapis.com/v1/projects/p/secrets/s';

  /** Answers by what stands behind the secret in the address. */
  function google(answers: Readonly<Record<string, Answer>>): (question: Question) => Answer {
    return (question) => {
      if (bearer(question) !== `Bearer ${TOKEN}`) return answered(401, {});
      return answers[question.url.slice(BASE.length)] ?? answered(404, {});
    };
  }

  const SECRET = {
    '': answered(200, { name: 'projects/1/secrets/s', rotation: { rotationPeriod: '2592000s' }, expireTime: '1970-01-02T00:00:00Z' }),
    '/versions/latest': answered(200, { state: 'ENABLED', createTime: '1969-11-01T00:00:00.5Z' }),
    ':testIamPermissions': answered(200, {}),
  };

  test('a secret: over its API, with the token of gcloud, and never its payload', async () => {
    const { facts, asked } = await told('sm://p/s', { print: session, ask: google(SECRET) });
    expect(short(facts)).toEqual({
      presence: 'there',
      key: true,
      changed: Date.parse('1969-11-01T00:00:00.5Z'),
      rotation: true,
      ttl: 86_400,
      readable: 'no',
    });
    expect(facts.identity).toBe('gcloud session');
    expect(asked.questions.map(({ url, method }) => `${method} ${url.slice(BASE.length)}`)).toEqual([
      'POST :testIamPermissions',
      'GET ',
      'GET /versions/latest',
    ]);
    expect(asked.commands).toEqual([['gcloud', 'auth', 'print-access-token']]);
    expect(JSON.stringify(facts)).not.toContain(TOKEN);
  });

  test.each([
    ['DISABLED', 'disabled: version 3 is disabled'],
    ['DESTROYED', 'disabled: version 3 was destroyed'],
    ['OTHER', '? version 3 is in a state that Keygate does not know'],
  ])('a version that is %s', async (state, presence) => {
    const ask = google({ ...SECRET, '/versions/3': answered(200, { state, createTime: '1970-01-01T00:00:00Z' }) });
    expect(short((await told('sm://p/s#3', { print: session, ask })).facts)['presence']).toBe(presence);
  });

  test('no rotation, no version, no secret, no right', async () => {
    const plain = google({
      ...SECRET,
      '': answered(200, { rotation: null }),
      ':testIamPermissions': answered(200, { permissions: ['secretmanager.versions.access'] }),
    });
    expect(short((await told('sm://p/s', { print: session, ask: plain })).facts)).toMatchObject({
      rotation: false,
      ttl: 'unlimited',
      readable: 'yes',
    });
    expect(short((await told('sm://p/s#9', { print: session, ask: google(SECRET) })).facts)['presence']).toBe(
      'missing: the secret projects/p/secrets/s has no version 9',
    );
    expect(short((await told('sm://p/s', { print: session, ask: google({}) })).facts)['presence']).toBe(
      'missing: Google Cloud Secret Manager has no secret projects/p/secrets/s',
    );
    const refused = (): Answer => answered(403, {});
    expect(short((await told('sm://p/s', { print: session, ask: refused })).facts)['presence']).toBe(
      '? Google Cloud Secret Manager does not let this identity see projects/p/secrets/s; give it roles/secretmanager.viewer',
    );
    expect(short((await told('sm://p/s', {})).facts)['presence']).toBe('? gcloud is not on the PATH, and no workload identity is set up');
  });

  test('the machine itself signs in where there is no gcloud; another address must be https or this machine', async () => {
    const ask = (question: Question): Answer =>
      question.url.startsWith('http://169.254.169.254/') ? answered(200, { access_token: TOKEN }) : google(SECRET)(question);
    expect((await told('sm://p/s', { ask })).facts).toMatchObject({
      identity: 'service account of the machine',
      presence: { told: { is: 'there' } },
    });
    const at = async (address: string): Promise<readonly [unknown, number]> => {
      const env = { CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: address };
      const { facts, asked } = await told('sm://p/s', { env, print: session, ask: () => answered(404, {}) });
      return [short(facts)['presence'], asked.questions.length];
    };
    expect(await at('http://secrets.example/')).toEqual([
      '? CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER is no address that begins with https://',
      0,
    ]);
    expect((await at('http://127.0.0.1:8080/'))[1]).toBe(2);
  });
});

describe('Azure Key Vault', () => {
  const SECRET = 'https://mcp.vault.azure.net/secrets/crm';
  const OLD = 'a'.repeat(32);
  const NEW = 'b'.repeat(32);

  function versions(...pages: readonly (readonly object[])[]): (question: Question) => Answer {
    return (question) => {
      if (bearer(question) !== `Bearer ${TOKEN}`) return answered(401, {});
      const url = new URL(question.url);
      if (url.pathname !== '/secrets/crm/versions') return answered(404, {});
      const at = Number(url.searchParams.get('page') ?? '0');
      const next = at + 1 < pages.length ? { nextLink: `${SECRET}/versions?page=${String(at + 1)}` } : {};
      return answered(200, { value: pages[at], ...next });
    };
  }

  const version = (id: string, attributes: object): object => ({ id: `${SECRET}/${id}`, attributes: { enabled: true, ...attributes } });

  test('a secret: the list of its versions, page by page, and never a value', async () => {
    const ask = versions([version(OLD, { created: 100 })], [version(NEW, { created: 200, exp: 3_600 })]);
    const { facts, asked } = await told(SECRET, { print: session, ask });
    expect(short(facts)).toEqual({
      presence: 'there',
      key: true,
      changed: 200_000,
      rotation: '? Key Vault rotates keys and not secrets; whether something else does cannot be told',
      ttl: 3_600,
      readable: '? Azure tells nobody his own rights to a secret',
    });
    expect(asked.questions.map(({ url }) => new URL(url).pathname)).toEqual(['/secrets/crm/versions', '/secrets/crm/versions']);
    expect(asked.commands).toEqual([
      ['az', 'account', 'get-access-token', '--resource=https://vault.azure.net', '--query=accessToken', '--output=tsv'],
    ]);
  });

  test.each([
    [SECRET, [version(NEW, { created: 200, enabled: false })], 'disabled: the version is disabled'],
    [SECRET, [version(NEW, { created: 200, exp: -5 })], 'disabled: the version has expired'],
    [`${SECRET}/${OLD}`, [version(NEW, { created: 200 })], `missing: the secret crm has no version ${OLD}`],
    [`${SECRET}/${OLD}`, [version(OLD, { created: 100 }), version(NEW, { created: 200, enabled: false })], 'there'],
    ['https://mcp.vault.azure.net/secrets/none', [], 'missing: Azure Key Vault has no secret none'],
  ])('%s', async (reference, list, presence) => {
    expect(short((await told(reference, { print: session, ask: versions(list) })).facts)['presence']).toBe(presence);
  });

  test('a page of another host gets no token, and rights that are missing are named', async () => {
    const ask = (): Answer => answered(200, { value: [version(NEW, { created: 200 })], nextLink: 'https://elsewhere.example/versions' });
    const { facts, asked } = await told(SECRET, { print: session, ask });
    expect(short(facts)['presence']).toBe('there');
    expect(asked.questions).toHaveLength(1);
    expect(short((await told(SECRET, { print: session, ask: () => answered(403, {}) })).facts)['presence']).toBe(
      '? Azure Key Vault does not let this identity list versions; give it the right secrets/list (Key Vault Reader)',
    );
    expect(short((await told(SECRET, {})).facts)['presence']).toBe('? az is not on the PATH, and no workload identity is set up');
  });
});

describe('1Password by its program', () => {
  const items = (list: unknown) => (): Printed => ({ kind: 'printed', text: JSON.stringify(list) });

  test('the list of a vault, which holds no field', async () => {
    const print = items([{ id: 'i1', title: 'CRM', updated_at: '2026-11-01T00:00:00Z' }]);
    const { facts, asked } = await told('op://mcp/crm/token', { print });
    expect(short(facts)).toMatchObject({ presence: 'there', changed: Date.parse('2026-11-01'), readable: 'inherent' });
    expect(asked.commands).toEqual([['op', 'item', 'list', '--vault=mcp', '--format=json']]);
  });

  test('no item, several, no vault, nobody signed in', async () => {
    expect(short((await told('op://mcp/crm/token', { print: items([]) })).facts)['presence']).toBe(
      'missing: 1Password shows no item "crm" in the vault "mcp"',
    );
    const twice = items([{ title: 'crm' }, { title: 'CRM' }]);
    expect(short((await told('op://mcp/crm/token', { print: twice })).facts)['presence']).toMatch(
      /^missing: 1Password has several items called "crm"/,
    );
    const none: Printed = { kind: 'failed', code: 1, complaint: '"mcp" isn\'t a vault in this account.' };
    expect(short((await told('op://mcp/crm/token', { print: () => none })).facts)['presence']).toBe(
      'missing: 1Password shows no vault "mcp"',
    );
    const out: Printed = { kind: 'failed', code: 1, complaint: 'You are not currently signed in.' };
    expect(short((await told('op://mcp/crm/token', { print: () => out })).facts)['presence']).toBe(
      '? op is not signed in; run `op signin`',
    );
  });
});
