import { describe, expect, test } from 'vitest';
import { isDefaultPassword, isPlaceholder, isSampleToken, looksRandom } from '../../src/credentials/placeholder.ts';
import { makeSamples } from '../support/samples.ts';

const make = makeSamples('placeholder');

const PLACEHOLDERS: readonly string[] = [
  '',
  '   ',
  'YOUR_API_KEY',
  'your-api-key',
  'your_token',
  'your_api_key_here',
  'your-token-here',
  'yourApiKey',
  'YOUR_GITHUB_TOKEN',
  'YOUR_API_TOKEN',
  '<token>',
  '<your-api-key>',
  '<YOUR TOKEN>',
  '<insert key>',
  'Bearer <token>',
  'sk-<your-key>',
  '[REDACTED]',
  '[TOKEN]',
  'REDACTED',
  '***REDACTED***',
  'xxx',
  'XXXXXXXX',
  'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
  '00000000-0000-0000-0000-000000000000',
  'ghp_xxxxxxxxxxxxxxxxxxxx',
  'sk-...',
  'sk-…',
  'sk-ant-...',
  'ghp_...',
  '...',
  '***',
  '********',
  '••••••••',
  '----------',
  '??????',
  'changeme',
  'change-me',
  'CHANGE_ME',
  'replace-me',
  'REPLACE_WITH_YOUR_KEY',
  'replace_this_with_your_key',
  'INSERT_KEY_HERE',
  'PUT_YOUR_TOKEN_HERE',
  'paste-your-token-here',
  'enter your key',
  'TODO',
  'tbd',
  'FIXME',
  'placeholder',
  'dummy',
  'dummy-key',
  'fake-token',
  'mock_api_key',
  'example',
  'example-token',
  'sample_key',
  'test',
  'test-token',
  'my-secret-token',
  'my_api_key',
  'MY_TOKEN',
  'none',
  'null',
  'undefined',
  'not-set',
  'optional',
  '{token}',
  '{{TOKEN}}',
  '{{ token }}',
  '((token))',
  '__TOKEN__',
  '%TOKEN%',
  '@TOKEN@',
  '#{TOKEN}#',
  'api-key',
  'API_KEY',
  'secret',
  'password',
  'access token',
  'user:password',
  'dein-token-hier',
  'votre-cle-api',
  '1234567890',
  'abcdef123456',
  '0123456789abcdef0123456789abcdef',
  'abcdefghijklmnopqrstuvwxyz',
  'secret-123',
  'sk-1234567890abcdef',
];

const REAL: readonly (readonly [string, string])[] = [
  ['a random text of 8', make.random(8)],
  ['a random text of 16', make.random(16)],
  ['a random text of 32', make.random(32)],
  ['a random text of 64', make.random(64)],
  ['hex of 16', make.random(16, make.hex)],
  ['hex of 32', make.random(32, make.hex)],
  ['hex of 64', make.random(64, make.hex)],
  ['base64 of 44', `${make.random(43, make.base64)}=`],
  ['base64url of 43', make.random(43, make.base64url)],
  ['a UUID', make.uuid()],
  ['digits of 20', make.random(20, make.digits)],
  ['upper case of 24', make.random(24, make.upper)],
  ['lower case of 24', make.random(24, make.lower)],
  ['a password with symbols', `${make.random(8)}!$&/`],
  ['a real one behind a telling word', `your-token-${make.random(32)}`],
  ['a real one with "test" in front', `test-${make.random(32)}`],
  ['a real one with "example" in front', `example_${make.random(40, make.hex)}`],
  ['a real one behind the scheme', `Bearer ${make.random(40)}`],
  ['two halves', `${make.random(8)}.${make.random(24)}`],
  ['a text of 400', make.random(400)],
  ['a text of 301 that says so', `example ${make.random(300)}`],
  ['a user and a password', `svc:${make.random(12)}`],
  ['a region', 'eu-west-1'],
  ['a model', 'gpt-4o'],
  ['another model', 'claude-sonnet-4-20250514'],
  ['a number', '4096'],
  ['a path', '/etc/ssl/private.pem'],
  ['a passphrase', 'correct horse battery staple'],
  ['two words', 'sunshine-mountain'],
  ['a project', 'acme-prod-42'],
  ['an environment', 'eu-production-7'],
  ['a product', 'kubernetes'],
  ['a version', 'v1.2.3'],
  ['a date', '2025-06-18'],
  ['a host', 'db.internal'],
  ['an address', 'https://mcp.acme.com/v1'],
  ['a word and a number', 'falcon42'],
  ['a file name', 'service-account.json'],
  ['a scope', 'repo:status'],
  ['a list', 'alpha,beta,gamma'],
  ['a word that only begins like one', 'exampleton'],
  ['a word that only ends like one', 'resample'],
  ['a name with a todo in it', 'mastodon'],
  ['a word with "paste" in it', 'pasteur'],
];

describe('stands where a credential belongs', () => {
  test.each(PLACEHOLDERS)('%j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});

describe('is something of its own', () => {
  test.each(REAL)('%s', (_, text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

test('the tables are long enough to mean something, and no row stands twice', () => {
  expect(PLACEHOLDERS.length).toBeGreaterThanOrEqual(40);
  expect(REAL.length).toBeGreaterThanOrEqual(40);
  expect(new Set(PLACEHOLDERS).size).toBe(PLACEHOLDERS.length);
  expect(new Set(REAL.map(([, text]) => text)).size).toBe(REAL.length);
});

describe('a value that only repeats its name', () => {
  test.each([
    ['FIGMA_API_KEY', 'figma-api-key'],
    ['ACME_TOKEN', 'acme_token'],
    ['ACME_TOKEN', 'ACME_TOKEN'],
    ['githubToken', 'github token'],
  ])('%s=%s', (name, text) => {
    expect(isPlaceholder(text, name)).toBe(true);
    expect(isPlaceholder(`${text}-${make.random(20)}`, name)).toBe(false);
  });

  test('a password with a number behind it is one', () => {
    expect(isPlaceholder('password 123', 'DB_PASSWORD')).toBe(false);
    expect(isPlaceholder('password 123', 'API_KEY')).toBe(true);
  });
});

describe('an example in the form of a token', () => {
  test.each([
    ['one letter', `ghp_${'x'.repeat(36)}`],
    ['zeros', `sk-${'0'.repeat(48)}`],
    ['two letters in turn', 'ab'.repeat(18)],
    ['digits in order', 'sk_1234567890'],
    ['digits in order, three times', `ghp_${'1234567890'.repeat(3)}`],
    ['digits and letters in order', `ghp_1234567890${make.lower}`],
    ['a vendor’s example', `${make.random(12, make.upper)}EXAMPLE`],
    ['your', 'ghp_your_token_of_thirty_six_letters'],
    ['dots', `sk-${make.random(8)}...${make.random(4)}`],
    ['hex in order', 'deadbeefdeadbeefdeadbeefdeadbeef'],
    ['a UUID counted up', '12345678-1234-1234-1234-123456789012'],
    ['another one', '01234567-89ab-cdef-0123-456789abcdef'],
    ['letters in order', 'sk_abcdefghijklmnop'],
  ])('%s', (_, text) => {
    expect(isSampleToken(text)).toBe(true);
  });

  test('base64 of words is one, of JSON none', () => {
    const encoded = (text: string): string => `sk_${Buffer.from(text).toString('base64').replace(/=+$/, '')}`;
    expect(isSampleToken(encoded('test_secret_24_bytes_minimum'))).toBe(true);
    expect(isSampleToken(encoded(JSON.stringify({ secretKey: make.random(20), example: true })))).toBe(false);
  });

  test.each(Array.from({ length: 200 }, (_, i) => makeSamples(`token ${i}`)).map((each, i) => [i, each] as const))(
    'no random text is one (%i)',
    (_, each) => {
      expect(isSampleToken(`ghp_${each.random(36)}`)).toBe(false);
      expect(isSampleToken(each.random(32, each.hex))).toBe(false);
      expect(isSampleToken(each.random(40, each.base64url))).toBe(false);
      expect(isSampleToken(each.uuid())).toBe(false);
    },
  );
});

describe('default passwords', () => {
  test.each(['postgres', 'POSTGRES', 'root', 'admin', 'password', 'Password', 'changeme', 'minioadmin', '123456', 'guest', 'neo4j'])(
    '%s ships with a product',
    (text) => {
      expect(isDefaultPassword(text)).toBe(true);
    },
  );

  test.each(['', 'postgres1!', make.random(8), 'rootroot7', 'sunshine'])('%j does not', (text) => {
    expect(isDefaultPassword(text)).toBe(false);
  });
});

describe('looks random', () => {
  test.each([
    ['letters and digits of 16', make.random(16)],
    ['letters and digits of 32', make.random(32)],
    ['hex of 32', make.random(32, make.hex)],
    ['behind words', `my-token-${make.random(24)}`],
    ['base64', make.random(40, make.base64)],
  ])('%s', (_, text) => {
    expect(looksRandom(text)).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['short', make.random(12)],
    ['words', 'a-long-name-made-of-several-words'],
    ['one long word', 'internationalization'],
    ['filling', 'x1x1x1x1x1x1x1x1x1x1'],
    ['a path', '/usr/local/share/applications'],
    ['digits', '12345678901234567890'],
    ['a UUID, whose parts are short', make.uuid().slice(0, 23)],
  ])('not %s', (_, text) => {
    expect(looksRandom(text)).toBe(false);
  });
});

test('a megabyte in one line is answered at once', () => {
  const start = performance.now();
  for (const text of ['x'.repeat(1_000_000), '<'.repeat(1_000_000), 'your '.repeat(200_000), '{{'.repeat(500_000)]) {
    expect(isPlaceholder(text)).toBe(false);
    expect(typeof isSampleToken(text)).toBe('boolean');
    expect(looksRandom(text)).toBe(false);
  }
  expect(performance.now() - start).toBeLessThan(5_000);
});
