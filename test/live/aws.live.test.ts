import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { folder } from '../cli/run.ts';
import { run, server } from '../launcher/launched.ts';
import { eventually, freePort, launch, type Started } from './support/process.ts';
import { verifyLive } from './support/verified.ts';

const { aws } = inject('tools');
const SHOW = 'process.stdout.write(JSON.stringify(process.env))';
const ACCOUNT = '123456789012';

describe.skipIf('lacking' in aws)('moto, which plays AWS, and the real aws program', () => {
  const bin = 'path' in aws ? aws.path : '';
  const [token, old, parameter] = [1, 2, 3].map(() => randomBytes(12).toString('hex')) as [string, string, string];
  let moto: Started;
  let env: Record<string, string>;
  const arns = new Map<string, string>();

  async function call(...args: readonly string[]): Promise<Record<string, unknown>> {
    const options = { env: { ...env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folderOfHome } };
    const { stdout } = await promisify(execFile)(join(bin, 'aws'), [...args, '--output=json'], options);
    return stdout === '' ? {} : JSON.parse(stdout);
  }
  let folderOfHome = '/nonexistent';

  beforeAll(async () => {
    const port = await freePort();
    moto = launch(join(bin, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
      env: { PATH: process.env['PATH'] ?? '' },
    });
    folderOfHome = process.cwd();
    env = {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${String(port)}`,
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
      AWS_SESSION_TOKEN: 'testing',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    await eventually(
      () =>
        fetch(`${env['AWS_ENDPOINT_URL'] ?? ''}/moto-api/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'an answer of moto',
      moto,
    );
    const make = async (name: string, value: string): Promise<void> => {
      const { ARN } = await call('secretsmanager', 'create-secret', `--name=${name}`, `--secret-string=${value}`);
      arns.set(name, String(ARN));
    };
    await make('mcp/plain', old);
    await call('secretsmanager', 'put-secret-value', '--secret-id=mcp/plain', `--secret-string=${token}`);
    await make('mcp/json', JSON.stringify({ token }));
    await make('mcp/rotated', token);
    await call(
      'secretsmanager',
      'rotate-secret',
      '--secret-id=mcp/rotated',
      `--rotation-lambda-arn=arn:aws:lambda:eu-west-1:${ACCOUNT}:function:none`,
      '--rotation-rules=AutomaticallyAfterDays=30',
      '--no-rotate-immediately',
    ).catch(() => call('secretsmanager', 'rotate-secret', '--secret-id=mcp/rotated', '--rotation-rules=AutomaticallyAfterDays=30'));
    await make('mcp/gone', token);
    await call('secretsmanager', 'delete-secret', '--secret-id=mcp/gone', '--recovery-window-in-days=7');
    await call('ssm', 'put-parameter', '--name=/mcp/parameter', '--type=SecureString', `--value=${parameter}`);
  });
  afterAll(() => moto?.stop());

  test('keygate exec gets values of Secrets Manager and Parameter Store', async () => {
    const { code, out, err } = await run(
      server(SHOW),
      {
        ...env,
        ARN: arns.get('mcp/plain') ?? '',
        STAGE: '{{resolve:secretsmanager:mcp/plain:SecretString::AWSPREVIOUS}}',
        KEY: '{{resolve:secretsmanager:mcp/json:SecretString:token}}',
        VALS: 'ref+awssecrets://mcp/json#/token',
        PARAMETER: `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/mcp/parameter`,
        RESOLVED: '{{resolve:ssm-secure:/mcp/parameter:1}}',
      },
      bin,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out.toString('utf8'))).toMatchObject({
      ARN: token,
      STAGE: old,
      KEY: token,
      VALS: token,
      PARAMETER: parameter,
      RESOLVED: parameter,
    });
  });

  test.each([
    ['{{resolve:secretsmanager:mcp/none:SecretString}}', 65],
    ['{{resolve:ssm-secure:/mcp/none}}', 65],
    ['{{resolve:secretsmanager:mcp/json:SecretString:other}}', 65],
  ])('keygate exec refuses %s in a sentence', async (reference, expected) => {
    const { code, err } = await run(server(SHOW), { ...env, A: reference }, bin);
    expect(code).toBe(expected);
    expect(err).toMatch(/^keygate: A: .{20,300}\. The server was not started\.$/m);
  });

  test('keygate verify --live tells what is there, how old it is and whether it is rotated', async () => {
    const { asked, findings, totals } = await verifyLive(
      {
        PLAIN: arns.get('mcp/plain') ?? '',
        PREVIOUS: '{{resolve:secretsmanager:mcp/plain:SecretString::AWSPREVIOUS}}',
        STAGE: '{{resolve:secretsmanager:mcp/plain:SecretString::NOSTAGE}}',
        KEY: 'ref+awssecrets://mcp/json#/token',
        ROTATED: arns.get('mcp/rotated') ?? '',
        GONE: arns.get('mcp/gone') ?? '',
        NONE: 'ref+awssecrets://mcp/none#/token',
        PARAMETER: `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/mcp/parameter`,
        NO_PARAMETER: '{{resolve:ssm-secure:/mcp/none}}',
        NO_VERSION: '{{resolve:ssm-secure:/mcp/parameter:9}}',
      },
      { ...env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folder() },
      [token, old, parameter],
      'version: 1\nverify:\n  live:\n    max-age: 90\n',
    );
    expect(Object.fromEntries(Object.entries(asked).map(([name, { answers }]) => [name, [answers.presence, answers.rotation]]))).toEqual({
      PLAIN: ['there', false],
      PREVIOUS: ['there', false],
      STAGE: ['missing', false],
      KEY: ['there', false],
      ROTATED: ['there', true],
      GONE: ['disabled', false],
      NONE: ['missing', 'cannot tell'],
      PARAMETER: ['there', 'cannot tell'],
      NO_PARAMETER: ['missing', 'cannot tell'],
      NO_VERSION: ['missing', 'cannot tell'],
    });
    for (const name of ['PLAIN', 'PARAMETER'])
      expect(Math.abs(Date.now() - Date.parse(String(asked[name]?.answers.changed)))).toBeLessThan(3_600_000);
    expect(asked['PLAIN']?.identity).toMatch(/./);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['missing-secret', 'disabled-secret', 'unrotated-secret']));
    expect(totals).toMatchObject({ references: 10, there: 5, missing: 4, disabled: 1, cannotTell: 0 });
  });

  test('without a way in nobody can tell', async () => {
    const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _key, AWS_SESSION_TOKEN: _token, ...rest } = env;
    const { asked, code } = await verifyLive(
      { A: 'ref+awssecrets://mcp/json#/token' },
      { ...rest, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folder() },
      [token],
    );
    expect(asked['A']?.why['presence']).toBe('aws is not signed in; run `aws sso login`');
    expect(code).toBe(4);
  });
});
