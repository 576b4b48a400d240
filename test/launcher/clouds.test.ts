import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import type { Answer, Question, Sent } from '../../src/ports/web.ts';
import { password } from '../support/samples.ts';
import { makeResolvers } from '../../src/launcher/resolvers.ts';
import { asking, outcome, reference, resolve } from './asked.ts';

function answered(status: number, json: unknown): Answer {
  return { kind: 'answered', status, json };
}

function opened(value: Sent | undefined): unknown {
  return value instanceof Secret ? value.reveal() : value;
}

function header({ headers }: Question, name: string): unknown {
  return opened(headers?.[name]);
}

/** Finds the answer by the beginning of the address. */
function by(answers: Readonly<Record<string, (question: Question) => Answer>>): (question: Question) => Answer {
  return (question) =>
    Object.entries(answers).find(([start]) => question.url.startsWith(start))?.[1](question) ?? { kind: 'unreachable', code: 'ENOTFOUND' };
}

const JWT = password('subject', 40);

describe('Google Cloud Secret Manager over its API', () => {
  const URL_OF_SECRET = 'https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/';
  const POOL = '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/github';
  const IMPERSONATION =
    'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/mcp@p.iam.gserviceaccount.com:generateAccessToken';
  const ACCOUNT = {
    type: 'external_account',
    audience: POOL,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
  };
  const exchange = ({ form }: Question): Answer =>
    opened(form?.['subject_token']) === JWT &&
    form?.['audience'] === POOL &&
    form['grant_type'] === 'urn:ietf:params:oauth:grant-type:token-exchange'
      ? answered(200, { access_token: 'federated', token_type: 'Bearer', expires_in: 3600 })
      : answered(400, { error: 'invalid_grant' });
  const read =
    (token: string) =>
    (question: Question): Answer =>
      header(question, 'Authorization') === `Bearer ${token}`
        ? answered(200, { name: 'x', payload: { data: Buffer.from('{"k":"gü"}').toString('base64') } })
        : answered(403, {});
  const ENV = { GOOGLE_APPLICATION_CREDENTIALS: '/adc.json' };

  test.each([
    ['a file with a token', { credential_source: { file: '/token' } }],
    ['a file with JSON', { credential_source: { file: '/token.json', format: { type: 'json', subject_token_field_name: 'jwt' } } }],
    [
      'an address',
      {
        credential_source: {
          url: 'https://runner.example/token',
          headers: { Authorization: 'bearer r' },
          format: { type: 'json', subject_token_field_name: 'value' },
        },
      },
    ],
  ])('by workload identity federation, with %s', async (_, source) => {
    const asked = asking({
      env: ENV,
      settings: { '/adc.json': { ...ACCOUNT, ...source }, '/token.json': { jwt: JWT } },
      files: { '/token': new Secret(JWT) },
      ask: by({
        'https://sts.googleapis.com/': exchange,
        'https://runner.example/': (question) => answered(200, { value: header(question, 'Authorization') === 'bearer r' ? JWT : '' }),
        [`${URL_OF_SECRET}latest:access`]: read('federated'),
      }),
    });
    const resolution = await resolve('sm://p/s', asked);
    expect(outcome(resolution)).toBe('{"k":"gü"}');
    expect(resolution).toMatchObject({ identity: { kind: 'workload identity federation' } });
    expect(asked.commands).toEqual([]);
  });

  test('as a service account, and a key of its JSON', async () => {
    const asked = asking({
      env: ENV,
      settings: { '/adc.json': { ...ACCOUNT, credential_source: { file: '/token' }, service_account_impersonation_url: IMPERSONATION } },
      files: { '/token': new Secret(JWT) },
      ask: by({
        'https://sts.googleapis.com/': exchange,
        [IMPERSONATION]: (question) =>
          header(question, 'Authorization') === 'Bearer federated' ? answered(200, { accessToken: 'as mcp' }) : answered(403, {}),
        [`${URL_OF_SECRET}3:access`]: read('as mcp'),
      }),
    });
    const resolution = await resolve('ref+gcpsecrets://p/s?version=3#/k', asked);
    expect(outcome(resolution)).toBe('gü');
    expect(resolution).toMatchObject({ identity: { name: 'mcp@p.iam.gserviceaccount.com' } });
  });

  test.each([
    [
      'a token that Google does not accept',
      { '/token': new Secret('other') },
      {},
      /^permission: Google does not accept the workload's token \(status 400\)/,
    ],
    ['no token', {}, {}, /^permission: the file of GOOGLE_APPLICATION_CREDENTIALS names a token of the workload that is not there/],
    [
      'somebody else to send it to',
      { '/token': new Secret(JWT) },
      { token_url: 'https://sts.googleapis.com.example/v1/token' },
      /^permission: .*somebody other than Google/,
    ],
    [
      'somebody else to become somebody at',
      { '/token': new Secret(JWT) },
      { service_account_impersonation_url: 'http://x.example/' },
      /^permission: .*somebody other than Google/,
    ],
  ])('%s', async (_, files, more, expected) => {
    const asked = asking({
      env: ENV,
      files,
      settings: { '/adc.json': { ...ACCOUNT, credential_source: { file: '/token' }, ...more } },
      ask: by({ 'https://sts.googleapis.com/': exchange }),
    });
    expect(outcome(await resolve('sm://p/s', asked))).toMatch(expected);
    expect(asked.questions.every(({ url }) => url.startsWith('https://sts.googleapis.com/'))).toBe(true);
  });

  test('as the service account of the machine, where there is no gcloud', async () => {
    const asked = asking({
      env: {},
      ask: by({
        'http://169.254.169.254/computeMetadata/': (question) =>
          header(question, 'Metadata-Flavor') === 'Google' ? answered(200, { access_token: 'of the machine' }) : answered(403, {}),
        [URL_OF_SECRET]: read('of the machine'),
      }),
    });
    const resolution = await resolve('projects/p/secrets/s/versions/latest', asked);
    expect(outcome(resolution)).toBe('{"k":"gü"}');
    expect(resolution).toMatchObject({ identity: { kind: 'service account of the machine' } });
    expect(asked.commands).toHaveLength(1);
  });

  test('where neither is there, the program is what is missing', async () => {
    expect(outcome(await resolve('sm://p/s', asking({})))).toMatch(
      /^unreachable: gcloud, the program of Google Cloud Secret Manager, is not on the PATH/,
    );
  });

  test.each([
    [404, /^reference: Google Cloud Secret Manager has no s in project p/],
    [403, /^permission: Google Cloud Secret Manager does not let this identity read s in project p/],
    [400, /^reference: version latest of s is disabled or destroyed/],
    [500, /^unreachable: Google Cloud Secret Manager answered with status 500/],
  ])('status %i', async (status, expected) => {
    const asked = asking({
      ask: by({ 'http://169.254.169.254/': () => answered(200, { access_token: 't' }), [URL_OF_SECRET]: () => answered(status, {}) }),
    });
    expect(outcome(await resolve('sm://p/s', asked))).toMatch(expected);
  });
});

describe('Azure Key Vault over its API', () => {
  const SECRET = 'https://my-vault.vault.azure.net/secrets/github';
  const WORKLOAD = { AZURE_CLIENT_ID: 'client', AZURE_TENANT_ID: 'tenant', AZURE_FEDERATED_TOKEN_FILE: '/token' };
  const signIn = ({ form }: Question): Answer =>
    opened(form?.['client_assertion']) === JWT && form?.['scope'] === 'https://vault.azure.net/.default'
      ? answered(200, { access_token: 'entra' })
      : answered(401, {});
  const read = (question: Question): Answer =>
    header(question, 'Authorization') === 'Bearer entra' ? answered(200, { value: 'a\n', id: SECRET }) : answered(401, {});

  test('as the workload', async () => {
    const asked = asking({
      env: WORKLOAD,
      files: { '/token': new Secret(JWT) },
      ask: by({ 'https://login.microsoftonline.com/tenant/oauth2/v2.0/token': signIn, [`${SECRET}?api-version=`]: read }),
    });
    const resolution = await resolve('azure:keyvault:my-vault/github', asked);
    expect(outcome(resolution)).toBe('a\n');
    expect(resolution).toMatchObject({ identity: { kind: 'workload identity', name: 'client' } });
    expect(asked.commands).toEqual([]);
  });

  test('as a managed identity', async () => {
    const asked = asking({
      env: { IDENTITY_ENDPOINT: 'http://localhost:42356/msi/token', IDENTITY_HEADER: 'h' },
      ask: by({
        'http://localhost:42356/msi/token?resource=https%3A%2F%2Fvault.azure.net&': (question) =>
          header(question, 'X-IDENTITY-HEADER') === 'h' ? answered(200, { access_token: 'entra' }) : answered(401, {}),
        [SECRET]: read,
      }),
    });
    expect(outcome(await resolve(SECRET, asked))).toBe('a\n');
  });

  test.each([
    [
      'a token that is not accepted',
      'other',
      answered(200, {}),
      /^permission: Entra ID does not accept the workload's token for application client \(status 401\)/,
    ],
    [
      'no right',
      JWT,
      answered(403, { error: { code: 'Forbidden', innererror: { code: 'ForbiddenByRbac' } } }),
      /^permission: Azure Key Vault does not let this identity read github/,
    ],
    [
      'disabled',
      JWT,
      answered(403, { error: { code: 'Forbidden', innererror: { code: 'SecretDisabled' } } }),
      /^reference: github is disabled in Azure Key Vault/,
    ],
    ['not there', JWT, answered(404, { error: { code: 'SecretNotFound' } }), /^reference: Azure Key Vault has no github/],
  ])('%s', async (_, token, answer, expected) => {
    const asked = asking({
      env: WORKLOAD,
      files: { '/token': new Secret(token) },
      ask: by({ 'https://login.microsoftonline.com/': signIn, [SECRET]: () => answer }),
    });
    expect(outcome(await resolve(SECRET, asked))).toMatch(expected);
  });

  test('one sign-in serves every secret of a cloud', async () => {
    const asked = asking({
      env: WORKLOAD,
      files: { '/token': new Secret(JWT) },
      ask: by({ 'https://login.microsoftonline.com/': signIn, 'https://my-vault.': read }),
    });

    const azure = makeResolvers(asked.world).get('https://vault.vault.azure.net/secrets/name');
    if (azure === undefined) throw new Error('nobody resolves it');
    await Promise.all(['a', 'b', 'c'].map(async (name) => azure.resolve(reference(`https://my-vault.vault.azure.net/secrets/${name}`))));
    expect(asked.questions.filter(({ url }) => url.includes('login.microsoftonline'))).toHaveLength(1);
  });
});
