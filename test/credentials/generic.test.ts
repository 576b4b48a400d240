import { describe, expect, test } from 'vitest';
import { judgeValue } from '../../src/credentials/generic.ts';
import { judgeName } from '../../src/credentials/names.ts';
import { makeSamples } from '../support/samples.ts';

const make = makeSamples('generic');
const SYMBOLS = '!#$%&()*+,-./:;<=>?@^_{|}~';

/** An application password, as it is shown. */
function groups(count: number): string {
  return Array.from(
    { length: count },
    () => `${make.random(2, make.lower)}${make.random(1, make.digits)}${make.random(1, make.upper)}`,
  ).join(' ');
}

function judge(name: string, value: string): string | undefined {
  return judgeValue(value, name, judgeName(name))?.confidence;
}

const CREDENTIALS: readonly (readonly [name: string, value: string, confidence: 'high' | 'medium' | 'low'])[] = [
  ['API_KEY', make.random(32), 'high'],
  ['apiKey', make.random(24), 'high'],
  ['X-Api-Key', make.random(40), 'high'],
  ['--api-key', make.random(20), 'high'],
  ['ACME_TOKEN', make.random(64), 'high'],
  ['ACME_TOKEN', make.random(32, make.hex), 'high'],
  ['ACME_TOKEN', make.random(40, make.hex), 'high'],
  ['ACME_TOKEN', make.random(64, make.hex), 'high'],
  ['ACME_TOKEN', make.uuid(), 'high'],
  ['ACME_TOKEN', make.uuid().toUpperCase(), 'high'],
  ['ACME_TOKEN', `${make.random(43, make.base64)}=`, 'high'],
  ['ACME_TOKEN', make.random(43, make.base64url).replace(/[-_]/g, 'x'), 'high'],
  ['ACME_TOKEN', `acme_${make.random(28)}`, 'high'],
  ['ACME_TOKEN', `acme-live-${make.random(28)}`, 'high'],
  ['ACME_TOKEN', ` ${make.random(28)} `, 'high'],
  ['CLIENT_SECRET', make.random(30), 'high'],
  ['client_secret', make.random(18), 'high'],
  ['PRIVATE_KEY', `0x${make.random(64, make.hex)}`, 'high'],
  ['ENCRYPTION_KEY', make.random(32, make.hex), 'high'],
  ['SESSION_COOKIE', `session=${make.random(32)}`, 'high'],
  ['GITHUB_PAT', make.random(36), 'high'],
  ['ACME_TOKEN', `k${make.random(8)}7`, 'medium'],
  ['ACME_TOKEN', `Ab3${make.random(7)}`, 'medium'],
  ['ACME_TOKEN', make.random(24, make.lower), 'medium'],
  ['ACME_TOKEN', make.random(32, make.upper), 'medium'],
  ['ACME_TOKEN', make.random(24, make.digits), 'medium'],
  ['ACME_TOKEN', groups(6), 'medium'],
  ['APP_KEY', groups(4), 'medium'],
  ['DB_PASSWORD', `k${make.random(10)}7`, 'high'],
  ['DB_PASSWORD', make.random(16, SYMBOLS + make.lower), 'high'],
  ['DB_PASSWORD', `${make.random(6)}&$%7`, 'high'],
  ['DB_PASSWORD', `${make.random(6)} ${make.random(6)}7`, 'high'],
  ['DB_PASSWORD', 'correct horse battery staple', 'high'],
  ['DB_PASSWORD', 'sunshine', 'medium'],
  ['DB_PASSWORD', make.random(8, make.lower), 'medium'],
  ['DB_PASSWORD', make.random(300), 'high'],
  ['DB_PASSWORD', '48151623', 'medium'],
  ['DB_PASSWORD', `/${make.random(11)}7`, 'high'],
  ['SSH_PASSPHRASE', 'blue falcon over the hill', 'high'],
  ['PASS', `${make.random(8)}7!`, 'high'],
  ['PIN', '4815', 'medium'],
  ['TICKETS_PIN', '481516', 'medium'],
  ['SOME_KEY', make.random(32), 'medium'],
  ['ACME_KEY', make.random(20), 'medium'],
  ['X-Signature', make.random(64, make.hex), 'medium'],
];

const HARMLESS: readonly (readonly [name: string, value: string])[] = [
  ['MAX_TOKENS', '4096'],
  ['MAX_TOKENS', make.random(32)],
  ['TOKEN_URL', 'https://auth.acme.com/oauth/token'],
  ['AUTH_METHOD', 'oauth2'],
  ['AUTH_TYPE', 'bearer'],
  ['API_KEY', ''],
  ['API_KEY', 'abc'],
  ['API_KEY', 'none'],
  ['API_KEY', 'true'],
  ['API_KEY', 'required'],
  ['API_KEY', 'YOUR_API_KEY'],
  ['API_KEY', '<token>'],
  ['API_KEY', 'xxx'],
  ['API_KEY', '[REDACTED]'],
  ['API_KEY', 'sk-...'],
  ['API_KEY', 'ACME_API_KEY'],
  ['API_KEY', 'OTHER_VARIABLE_NAME'],
  ['API_KEY', 'keychain'],
  ['API_KEY', 'https://vault.acme.com/secret'],
  ['API_KEY', '/run/secrets/api_key'],
  ['API_KEY', '~/.config/acme/key'],
  ['API_KEY', './secrets/key'],
  ['API_KEY', 'C:\\keys\\acme'],
  ['API_KEY', 'key.pem'],
  ['API_KEY', 'service-account.json'],
  ['API_KEY', 'acme.api.key'],
  ['API_KEY', '12345678'],
  ['API_KEY', 'short1'],
  ['ACME_TOKEN', 'read-only-role'],
  ['ACME_TOKEN', 'some words with blanks'],
  ['ACME_TOKEN', 'This must have been read once'],
  ['ACME_TOKEN', 'only four word long text'],
  ['ACME_TOKEN', groups(3)],
  ['ACME_TOKEN', '4096'],
  ['ACME_TOKEN', 'blue-falcon-42'],
  ['MAP_KEY', make.random(20)],
  ['KEY_PATH', '/etc/ssl/private/key.pem'],
  ['PRIVATE_KEY_PATH', `/etc/${make.random(20)}`],
  ['PROJECT_ID', 'my-project-123456'],
  ['PROJECT_ID', make.uuid()],
  ['STRIPE_PUBLISHABLE_KEY', make.random(32)],
  ['OPENAI_MODEL', 'gpt-4o-mini-2024-07-18'],
  ['MODEL', 'claude-sonnet-4-20250514'],
  ['SETTING', make.random(40, make.hex)],
  ['WORKSPACE', make.random(40)],
  ['SORT_BY_KEY', 'createdAt2'],
  ['SOME_KEY', 'Enter'],
  ['SOME_KEY', 'ctrl+shift+p'],
  ['PUBLIC_KEY', make.random(44, make.base64)],
  ['AWS_ACCESS_KEY_ID', make.random(20, make.upper)],
  ['DB_PASSWORD', 'postgres'],
  ['DB_PASSWORD', 'changeme'],
  ['DB_PASSWORD', '/run/secrets/db_password'],
  ['DB_PASSWORD', 'https://vault.acme.com/secret'],
  ['DB_PASSWORD', 'DB_PASSWORD_PROD'],
  ['PIN', 'abcd'],
  ['PIN', '123'],
  ['PIN', 'none'],
  ['DATABASE_URL', 'postgres://localhost/app'],
  ['DATABASE_URL', 'file:./dev.db'],
  ['GOOGLE_APPLICATION_CREDENTIALS', './google.json'],
  ['API_KEY_ENV', 'OPENAI_API_KEY'],
];

describe('a credential by name and shape', () => {
  test.each(CREDENTIALS.map((row, i) => [i + 1, ...row] as const))('row %i: %s', (_, name, value, confidence) => {
    expect(judge(name, value)).toBe(confidence);
  });
});

describe('no credential', () => {
  test.each(HARMLESS.map((row, i) => [i + 1, ...row] as const))('row %i: %s', (_, name, value) => {
    expect(judge(name, value)).toBeUndefined();
  });
});

test('the tables are long enough to mean something, and no row stands twice', () => {
  expect(CREDENTIALS.length).toBeGreaterThanOrEqual(40);
  expect(HARMLESS.length).toBeGreaterThanOrEqual(40);
  const rows = [...CREDENTIALS, ...HARMLESS].map(([name, value]) => `${name}=${value}`);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

test('no evidence repeats the value', () => {
  for (const [name, value] of CREDENTIALS) {
    const evidence = judgeValue(value, name, judgeName(name))?.evidence ?? '';
    expect(evidence).not.toBe('');
    expect(evidence).not.toContain(value.trim());
  }
});

test('a random value under a name for a credential is never missed', () => {
  for (let i = 0; i < 500; i++) {
    const each = makeSamples(`row ${i}`);
    for (const value of [each.random(20), each.random(32), each.random(32, each.hex), each.random(40, each.base64), each.uuid()]) {
      expect(judge('ACME_TOKEN', value), value.replace(/[A-Za-z]/g, 'a').replace(/\d/g, '0')).toBeDefined();
    }
  }
});
