import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Secret } from '../../src/core/secret.ts';
import { makeResolvers } from '../../src/launcher/resolvers.ts';
import type { Answer, Question, Sent } from '../../src/ports/web.ts';
import { systemWeb } from '../../src/adapters/web.ts';
import { password } from '../support/samples.ts';
import { asking, outcome, reference, resolve } from './asked.ts';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:mcp-AbCdEf';
const PARAMETER = 'arn:aws:ssm:cn-north-1:123456789012:parameter/mcp';
const SECRET_KEY = password('aws', 40);
const JWT = password('web identity', 40);
const WEB_IDENTITY = { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/mcp', AWS_WEB_IDENTITY_TOKEN_FILE: '/token' };

function answered(status: number, json: unknown): Answer {
  return { kind: 'answered', status, json };
}

function opened(value: Sent | undefined): unknown {
  return value instanceof Secret ? value.reveal() : value;
}

function sts({ url, form }: Question): Answer | undefined {
  if (!url.startsWith('https://sts.')) return undefined;
  if (opened(form?.['WebIdentityToken']) !== JWT) return answered(400, { Error: { Code: 'InvalidIdentityToken' } });
  const Credentials = { AccessKeyId: 'ASIA', SecretAccessKey: SECRET_KEY, SessionToken: 'session', Expiration: 1.8e9 };
  return answered(200, { AssumeRoleWithWebIdentityResponse: { AssumeRoleWithWebIdentityResult: { Credentials } } });
}

describe('AWS over its API, where there is no program', () => {
  test('as the web identity of the workload, signed in once', async () => {
    const asked = asking({
      env: WEB_IDENTITY,
      files: { '/token': new Secret(JWT) },
      ask: (question) => sts(question) ?? answered(200, { SecretString: '{"k":"v"}' }),
    });
    const resolver = makeResolvers(asked.world).get('arn:aws:secretsmanager:region:account:secret:name');
    if (resolver === undefined) throw new Error('nobody resolves it');
    expect(outcome(await resolver.resolve(reference(ARN)))).toBe('{"k":"v"}');
    expect(outcome(await resolver.resolve(reference(`${ARN}:k:AWSPREVIOUS:`)))).toBe('v');
    expect(asked.questions.map(({ url }) => url)).toEqual([
      'https://sts.eu-west-1.amazonaws.com/',
      'https://secretsmanager.eu-west-1.amazonaws.com/',
      'https://secretsmanager.eu-west-1.amazonaws.com/',
    ]);
    expect(asked.questions[2]).toMatchObject({
      method: 'POST',
      headers: { 'X-Amz-Target': 'secretsmanager.GetSecretValue', 'Content-Type': 'application/x-amz-json-1.1' },
      json: { SecretId: ARN, VersionStage: 'AWSPREVIOUS' },
      signature: { service: 'secretsmanager', region: 'eu-west-1', accessKeyId: 'ASIA' },
    });
  });

  test('as the role of the container, in a partition of its own', async () => {
    const asked = asking({
      env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials', AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/pod' },
      files: { '/pod': new Secret('pod') },
      ask: (question) =>
        question.url.startsWith('http://169.254.170.23/')
          ? opened(question.headers?.['Authorization']) === 'pod'
            ? answered(200, { AccessKeyId: 'ASIA', SecretAccessKey: SECRET_KEY, Token: 't' })
            : answered(401, {})
          : answered(200, { Parameter: { Value: 'p' } }),
    });
    const resolution = await resolve(PARAMETER, asked);
    expect(outcome(resolution)).toBe('p');
    expect(resolution).toMatchObject({ identity: { kind: 'role of the container' } });
    expect(asked.questions[1]).toMatchObject({
      url: 'https://ssm.cn-north-1.amazonaws.com.cn/',
      json: { Name: PARAMETER, WithDecryption: true },
    });
  });

  test.each([
    ['an address that is nobody’s of a container', { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://example.com/' }],
    ['one that only looks like it', { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.2.example.com/' }],
    ['no identity at all', {}],
  ])('%s: the program is what is missing, and nobody is asked', async (_, env) => {
    const asked = asking({ env });
    expect(outcome(await resolve(ARN, asked))).toMatch(/^unreachable: aws, the program of AWS Secrets Manager, is not on the PATH/);
    expect(asked.questions).toEqual([]);
  });

  test.each([
    [
      'a token that is not accepted',
      new Secret('other'),
      answered(200, {}),
      /^permission: AWS does not let the workload act as arn:aws:iam::123456789012:role\/mcp \(status 400\)/,
    ],
    [
      'no right',
      new Secret(JWT),
      answered(400, { __type: 'AccessDeniedException' }),
      /^permission: AWS Secrets Manager does not let arn:aws:iam::123456789012:role\/mcp read/,
    ],
    [
      'nothing there',
      new Secret(JWT),
      answered(400, { __type: 'com.amazonaws#ResourceNotFoundException' }),
      /^reference: AWS Secrets Manager has no arn:/,
    ],
    ['on its way out', new Secret(JWT), answered(400, { __type: 'InvalidRequestException' }), /^reference: .* is marked for deletion/],
    ['binary', new Secret(JWT), answered(200, { SecretBinary: 'AA==' }), /^reference: .* has no such key, or is binary/],
    ['broken', new Secret(JWT), answered(500, {}), /^unreachable: AWS Secrets Manager answered with status 500/],
  ])('%s', async (_, token, answer, expected) => {
    const asked = asking({ env: WEB_IDENTITY, files: { '/token': token }, ask: (question) => sts(question) ?? answer });
    expect(outcome(await resolve(ARN, asked))).toMatch(expected);
  });

  test('a name without a region is not sent anywhere', async () => {
    const env = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: SECRET_KEY };
    const asked = asking({ env });
    expect(outcome(await resolve('{{resolve:ssm:mcp}}', asked))).toMatch(
      /^reference: neither it nor AWS_REGION says in which region it is/,
    );
    expect(asked.questions).toEqual([]);
  });

  test('is signed as AWS checks it', async () => {
    // Signature Version 4, worked out once more as the description says:
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
    const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const seen: string[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const { scope, names, signature } =
          /^AWS4-HMAC-SHA256 Credential=AKIA\/(?<scope>\S+), SignedHeaders=(?<names>\S+), Signature=(?<signature>[0-9a-f]{64})$/.exec(
            request.headers.authorization ?? '',
          )?.groups ?? {};
        const lines = (names ?? '').split(';').map((name) => `${name}:${String(request.headers[name])}\n`);
        const canonical = `POST\n/\n\n${lines.join('')}\n${names ?? ''}\n${hash(body)}`;
        const date = String(request.headers['x-amz-date']);
        const key = (scope ?? '').split('/').reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${SECRET_KEY}`);
        const expected = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${scope ?? ''}\n${hash(canonical)}`).toString('hex');
        seen.push(scope ?? '', names ?? '', String(request.headers['x-amz-security-token']));
        response.end(JSON.stringify(signature === expected ? { SecretString: 'signed' } : {}));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const env = {
      AWS_ACCESS_KEY_ID: 'AKIA',
      AWS_SECRET_ACCESS_KEY: SECRET_KEY,
      AWS_SESSION_TOKEN: 'session',
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    };
    const asked = asking({ env });
    expect(outcome(await resolve(ARN, { ...asked, world: { ...asked.world, web: systemWeb } }))).toBe('signed');
    expect(seen[0]).toMatch(/^\d{8}\/eu-west-1\/secretsmanager\/aws4_request$/);
    expect(seen[1]?.split(';')).toEqual(expect.arrayContaining(['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target']));
    expect(seen[2]).toBe('session');
  });
});
