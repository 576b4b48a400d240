import { describe, expect, test } from 'vitest';
import { judgeName, type NameVerdict, upperSnake, wordsOf } from '../../src/credentials/names.ts';

/** Names by the verdict they must get. */
const VERDICTS: Readonly<Record<NameVerdict, readonly string[]>> = {
  secret: [
    'GITHUB_TOKEN',
    'githubToken',
    'GITHUB_PERSONAL_ACCESS_TOKEN',
    'X-Api-Key',
    'x-api-key',
    '--api-key',
    '--apikey',
    'API_KEY',
    'APIKEY',
    'apiKey',
    'OPENAI_API_KEY',
    'OPENAI_APIKEY',
    'API_KEY_2',
    'API_KEYS',
    'TOKEN_1',
    'TOKEN1',
    'ACCESS_TOKEN',
    'accessToken',
    'REFRESH_TOKEN',
    'oauth2Token',
    'CLIENT_SECRET',
    'clientSecret',
    'client_secret',
    'APP_SECRET_VALUE',
    'PRIVATE_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'SECRET_KEY_BASE64_KEY',
    'SIGNING_KEY',
    'ENCRYPTION_KEY',
    'MASTER_KEY',
    'SERVICE_ACCOUNT_KEY',
    'DD_APP_KEY',
    'SUBSCRIPTION_KEY',
    'Ocp-Apim-Subscription-Key',
    'Authorization',
    'Proxy-Authorization',
    'Cookie',
    'GITHUB_PAT',
    'SLACK_BOT_TOKEN',
    'N8N_API_KEY',
    'JWT',
    'BEARER',
    'BEARER_TOKEN',
    'HA_TOKEN',
    'GOOGLE_CREDENTIALS',
    'TOTP',
  ],
  password: [
    'PASSWORD',
    'DB_PASSWORD',
    'DB_PASS',
    'dbPassword',
    'MYSQL_PWD',
    'POSTGRES_PASSWORD',
    'PASSPHRASE',
    'SSH_PASSPHRASE',
    '--password',
    'SMTP_PASSWD',
    'PASSWORD_2',
    'userPassword',
    'Passwort',
  ],
  pin: ['PIN', 'TICKETS_PIN', 'userPin'],
  connection: [
    'DATABASE_URL',
    'DB_URI',
    'MONGODB_URI',
    'POSTGRES_URL',
    'REDIS_URL',
    'CONNECTION_STRING',
    'connectionString',
    'MDB_MCP_CONNECTION_STRING',
    'SENTRY_DSN',
    'SLACK_WEBHOOK_URL',
    'STORAGE_CONNECTION',
  ],
  key: ['SOME_KEY', 'key', 'ACME_KEYS', 'BASIC_AUTH', 'X-Signature', 'SESSION', 'AUTH_CODE'],
  harmless: [
    'MAX_TOKENS',
    'max_tokens',
    'maxTokens',
    'MAX_OUTPUT_TOKENS',
    'CONTEXT_TOKENS',
    'TOKEN_URL',
    'tokenUrl',
    'TOKEN_ENDPOINT',
    'AUTH_METHOD',
    'AUTH_TYPE',
    'TOKEN_LIMIT',
    'TOKEN_BUDGET',
    'TOKEN_TYPE',
    'TOKEN_EXPIRY',
    'TOKEN_TTL',
    'TOKEN_FILE',
    'SECRET_NAME',
    'SECRET_ARN',
    'SECRET_ID',
    'SECRETS_DIR',
    'PASSWORD_FILE',
    'PASSWORD_FIELD',
    'PRIVATE_KEY_PATH',
    'KEY_PATH',
    'KEY_FILE',
    'SSH_KEY_FILE',
    'SSL_KEY_PATH',
    'GOOGLE_APPLICATION_CREDENTIALS_PATH',
    'PROJECT_ID',
    'CLIENT_ID',
    'KEY_ID',
    'KEY_VAULT_NAME',
    'API_KEY_ENV',
    'api_key_env',
    'apiKeyHeader',
    'API_KEY_HEADER_NAME',
    'AWS_ACCESS_KEY_ID',
    'PUBLIC_KEY',
    'PRIMARY_KEY',
    'SORT_KEY',
    'PARTITION_KEY',
    'CACHE_KEY',
    'STRIPE_PUBLISHABLE_KEY',
    'SUPABASE_ANON_KEY',
    'NEXT_TOKEN',
    'CSRF_TOKEN',
    'LOG_LEVEL',
    'NODE_ENV',
    'OPENAI_MODEL',
    'CREDENTIALS_PROVIDER',
    'SECRET_MANAGER',
    'PROJECT_KEY',
    'JIRA_PROJECT_KEY',
    'MAP_KEY',
    'LOOKUP_KEYS',
  ],
  none: [
    '',
    'HOME',
    'MONKEY',
    'KEYBOARD',
    'TOKENIZER',
    'TOKENIZERS_PARALLELISM',
    'AUTHOR',
    'PASSENGER',
    'COMPASS',
    'SECRETARY',
    'BYPASS',
    'LANG',
    'DISPLAY',
    'PYTHONPATH',
    'Accept',
    'User-Agent',
    '--yes',
    '-y',
    'PINECONE',
    'DOMAIN_SPIN',
  ],
};

describe.each(Object.entries(VERDICTS))('%s', (verdict, names) => {
  test.each(names)('%s', (name) => {
    expect(judgeName(name)).toBe(verdict);
  });
});

test('no name stands under two verdicts', () => {
  const names = Object.values(VERDICTS).flat();
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('words', () => {
  test.each([
    ['GITHUB_TOKEN', ['github', 'token']],
    ['githubToken', ['github', 'token']],
    ['X-Api-Key', ['x', 'api', 'key']],
    ['--figma-api-key', ['figma', 'api', 'key']],
    ['apikey', ['api', 'key']],
    ['APIKEY', ['api', 'key']],
    ['OPENAI_APIKEY', ['openai', 'api', 'key']],
    ['HTTPServerURL', ['http', 'server', 'url']],
    ['N8N_API_KEY', ['n8n', 'api', 'key']],
    ['oauth2Token', ['oauth2', 'token']],
    ['auth.access_token', ['auth', 'access', 'token']],
    ['', []],
    ['___', []],
  ])('of %s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  test('of a name longer than any name: none, and at once', () => {
    expect(wordsOf('A'.repeat(1_000_000))).toEqual([]);
    expect(judgeName(`${'A'.repeat(300)}_TOKEN`)).toBe('none');
  });
});

describe('upper snake case', () => {
  test.each([
    ['--figma-api-key', 'FIGMA_API_KEY'],
    ['X-Api-Key', 'X_API_KEY'],
    ['figmaApiKey', 'FIGMA_API_KEY'],
    ['N8N_API_KEY', 'N8N_API_KEY'],
    ['dd.api.key', 'DD_API_KEY'],
    ['-k', 'K'],
  ])('%s is %s', (name, upper) => {
    expect(upperSnake(name)).toBe(upper);
  });
});

test('a verdict does not change when asked a million other names in between', () => {
  expect(judgeName('DB_PASSWORD')).toBe('password');
  for (let i = 0; i < 20_000; i++) judgeName(`SETTING_${i}_TOKEN`);
  expect(judgeName('DB_PASSWORD')).toBe('password');
  expect(judgeName('FRESH_NAME_TOKEN')).toBe('secret');
});
