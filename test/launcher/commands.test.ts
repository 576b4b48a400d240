import { describe, expect, test } from 'vitest';
import type { Printed } from '../../src/ports/programs.ts';
import { asking, outcome, reference, resolve } from './asked.ts';

const AZURE = 'https://my-vault.vault.azure.net/secrets/github-token';
const VERSION = '0123456789abcdef0123456789abcdef';
const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:mcp/github-AbCdEf';

/** What each reference makes a manager's program do, what that prints, and the value in it. */
const CASES: readonly (readonly [reference: string, command: string, prints: string, value: string])[] = [
  ['op://dev/github/token', 'op read --no-newline op://dev/github/token', 'a\n', 'a\n'],
  ['op://dev/key/private?ssh-format=openssh', 'op read --no-newline op://dev/key/private?ssh-format=openssh', 'k', 'k'],
  [ARN, `aws secretsmanager get-secret-value --secret-id=${ARN} --region=eu-west-1 --query=SecretString --output=json`, '"a\\n"\n', 'a\n'],
  [
    `${ARN}:token:AWSPREVIOUS:`,
    `aws secretsmanager get-secret-value --secret-id=${ARN} --version-stage=AWSPREVIOUS --region=eu-west-1 --query=SecretString --output=json`,
    JSON.stringify(JSON.stringify({ token: 'of a key' })),
    'of a key',
  ],
  [
    `${ARN}#db.password`,
    `aws secretsmanager get-secret-value --secret-id=${ARN} --region=eu-west-1 --query=SecretString --output=json`,
    JSON.stringify(JSON.stringify({ db: { password: 'deep' } })),
    'deep',
  ],
  [
    '{{resolve:secretsmanager:mcp/github:SecretString:token}}',
    'aws secretsmanager get-secret-value --secret-id=mcp/github --query=SecretString --output=json',
    JSON.stringify('{"token":"t"}'),
    't',
  ],
  [
    'ref+awssecrets://team/doc?region=eu-west-1#/token',
    'aws secretsmanager get-secret-value --secret-id=team/doc --region=eu-west-1 --query=SecretString --output=json',
    JSON.stringify('{"token":7}'),
    '7',
  ],
  [
    'arn:aws:ssm:eu-north-1:123456789012:parameter/mcp/github',
    'aws ssm get-parameter --name=arn:aws:ssm:eu-north-1:123456789012:parameter/mcp/github --with-decryption --region=eu-north-1 --query=Parameter.Value --output=json',
    '"p"',
    'p',
  ],
  [
    '{{resolve:ssm-secure:mcp-github:3}}',
    'aws ssm get-parameter --name=mcp-github:3 --with-decryption --query=Parameter.Value --output=json',
    '"p"',
    'p',
  ],
  [
    'ref+awsssm://mcp/github',
    'aws ssm get-parameter --name=/mcp/github --with-decryption --query=Parameter.Value --output=json',
    '"p"',
    'p',
  ],
  [
    'sm://my-project/github-token#13',
    'gcloud secrets versions access 13 --secret=github-token --project=my-project --format=get(payload.data)',
    'w7wtXy0K\n',
    'ü-_-\n',
  ],
  [
    'projects/123456/secrets/github-token',
    'gcloud secrets versions access latest --secret=github-token --project=123456 --format=get(payload.data)',
    'YQ==\n',
    'a',
  ],
  [
    'gcp:secretmanager:projects/my-project/secrets/x/versions/4',
    'gcloud secrets versions access 4 --secret=x --project=my-project --format=get(payload.data)',
    '_-A=\n',
    new TextDecoder().decode(Uint8Array.of(0xff, 0xe0)),
  ],
  [
    'ref+gcpsecrets://my-project/x?version=3#/token',
    'gcloud secrets versions access 3 --secret=x --project=my-project --format=get(payload.data)',
    `${Buffer.from('{"token":"g"}').toString('base64')}\n`,
    'g',
  ],
  ['berglas://my-bucket/github-token', 'berglas access berglas://my-bucket/github-token', 'b\n', 'b'],
  [AZURE, `az keyvault secret show --id=${AZURE} --query=value --output=json`, '"a\\r\\n"\r\n', 'a\r\n'],
  [`${AZURE}/${VERSION}`, `az keyvault secret show --id=${AZURE}/${VERSION} --query=value --output=json`, '"a"', 'a'],
  [`@Microsoft.KeyVault(SecretUri=${AZURE})`, `az keyvault secret show --id=${AZURE} --query=value --output=json`, '"a"', 'a'],
  [
    '@Microsoft.KeyVault(VaultName=my-vault;SecretName=github-token)',
    `az keyvault secret show --id=${AZURE} --query=value --output=json`,
    '"a"',
    'a',
  ],
  ['azure:keyvault:my-vault/github-token/latest', `az keyvault secret show --id=${AZURE} --query=value --output=json`, '"a"', 'a'],
  ['ref+azurekeyvault://my-vault/github-token', `az keyvault secret show --id=${AZURE} --query=value --output=json`, '"a"', 'a'],
  ['ref+doppler://mcp/dev/GITHUB_TOKEN', 'doppler secrets get GITHUB_TOKEN --plain --project=mcp --config=dev', 'd\n', 'd'],
  [
    'ref+infisical://TOKEN?project=mcp&path=github&environment=prod',
    'infisical secrets get TOKEN --plain --silent --projectId=mcp --env=prod --path=/github',
    'i\n',
    'i',
  ],
  ['akeyless://mcp/github-token', 'akeyless get-secret-value --name=/mcp/github-token', 'k\n', 'k'],
  ['keeper://RecordUid/field/password', 'ksm secret notation keeper://RecordUid/field/password', 'k\r\n', 'k'],
  ['pass://Work/GitHub/password', 'pass-cli item view pass://Work/GitHub/password', 'p\n', 'p'],
  ['ref+sops://mcp.enc.yaml#/token', 'vals get ref+sops://mcp.enc.yaml#/token', 's\n', 's'],
  ['ref+gitlab://gitlab.example/11111/MCP_TOKEN', 'vals get ref+gitlab://gitlab.example/11111/MCP_TOKEN', 'g', 'g'],
];

describe('a manager’s own program is asked', () => {
  test.each(CASES)('%s: %s', async (text, command, prints, value) => {
    const asked = asking({ print: () => ({ kind: 'printed', text: prints }) });
    expect(outcome(await resolve(text, asked))).toBe(value);
    expect(asked.commands.map((words) => words.join(' '))).toEqual([command]);
  });

  test.each([
    ['sm://my-project/x?destination=tempfile', /^reference: it is not written as keygate exec reads references of Google Cloud/],
    ['ref+doppler://mcp/TOKEN', /^reference: it is not written as keygate exec reads references of Doppler/],
    ['ref+doppler://mcp/dev/--token', /^reference: /],
    ['ref+infisical://--plain', /^reference: /],
    ['ref+azurekeyvault://a.example/b', /^reference: /],
    ['ref+awssecrets://x?role_arn=y#/z', /^reference: it has settings that keygate exec does not follow/],
  ])('%s is refused and nothing is run', async (text, sentence) => {
    const asked = asking({ print: () => ({ kind: 'printed', text: 'x' }) });
    expect(outcome(await resolve(text, asked))).toMatch(sentence);
    expect(asked.commands).toEqual([]);
  });
});

describe('what went wrong is told by the kind of complaint', () => {
  const complaints: readonly (readonly [complaint: string, outcome: RegExp])[] = [
    ['You are not currently signed in. Please run `op signin`', /^permission: op is not signed in to 1Password; run `op signin`/],
    ['Unable to locate credentials. You can configure credentials by running "aws configure".', /^permission: /],
    ['Error when retrieving token from sso: Token has expired and refresh failed', /^permission: /],
    ['An error occurred (AccessDeniedException) when calling the GetSecretValue operation', /^permission: /],
    ["PERMISSION_DENIED: Permission 'secretmanager.versions.access' denied", /^permission: /],
    ["An error occurred (ResourceNotFoundException): Secrets Manager can't find the specified secret.", /^reference: /],
    ['(SecretNotFound) A secret with (name/id) x was not found in this key vault', /^reference: /],
    ['"mcp" isn\'t a vault in this account', /^reference: /],
    ['Could not connect to the endpoint URL: "https://secretsmanager.eu-west-1.amazonaws.com/"', /^unreachable: /],
    ['dial tcp: i/o timeout', /^unreachable: /],
    ['panic: something', /^unreachable: op ended with exit code 1; run `op read --no-newline op:\/\/dev\/github\/token` to see why/],
  ];
  test.each(complaints)('%s', async (complaint, expected) => {
    const asked = asking({ print: () => ({ kind: 'failed', code: 1, complaint }) });
    const found = outcome(await resolve('op://dev/github/token', asked));
    expect(found).toMatch(expected);
    expect(found).not.toContain(complaint);
  });

  const others: readonly (readonly [Printed, RegExp])[] = [
    [{ kind: 'missing' }, /^unreachable: op, the program of 1Password, is not on the PATH/],
    [{ kind: 'slow' }, /^unreachable: op did not end within 60 seconds/],
    [{ kind: 'large' }, /^value: op printed more than 1 MiB/],
    [{ kind: 'failed', code: null, complaint: '' }, /^unreachable: op ended with a signal/],
    [{ kind: 'printed', text: '' }, /^value: 1Password gave an empty value/],
  ];
  test.each(others)('%j', async (printed, expected) => {
    expect(outcome(await resolve('op://dev/github/token', asking({ print: () => printed })))).toMatch(expected);
  });

  test('a command in a sentence can be pasted into a shell', async () => {
    const asked = asking({ print: () => ({ kind: 'failed', code: 1, complaint: '' }) });
    expect(outcome(await resolve("op://My vault/it's/x", asked))).toMatch(/`op read --no-newline 'op:\/\/My vault\/it'\\''s\/x'`/);
  });
});

test('a stand-in of these tests is one reference', () => {
  expect(() => reference('a op://a/b/c')).toThrow(/not one reference/);
});
