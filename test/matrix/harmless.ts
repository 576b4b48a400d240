import { clients } from '../../src/clients/index.ts';
import type { Client, Interpolation } from '../../src/clients/client.ts';
import { issuers } from '../../src/credentials/index.ts';
import { managers } from '../../src/managers/index.ts';
import { jsonWebToken, makeSamples } from '../support/samples.ts';
import type { Text } from './place.ts';

/** Under these names stand credentials, so what is none must say so by itself. */
const NAMES = ['ACME_API_KEY', 'ACME_PASSWORD'] as const;

function underNames(text: string): readonly Text[] {
  return NAMES.map((name) => ({ name, named: false, text }));
}

/** A declared syntax with a variable of ours: `${env:VAR}` as `${env:ACME_VARIABLE}`. */
function filled({ syntax }: Interpolation): string {
  return syntax.replace(/\b(?:VAR_NAME|USER_VAR|VAR|NAME|KEY|ID|X)\b/, 'ACME_VARIABLE');
}

function syntaxes(of: readonly Client[]): readonly string[] {
  return [...new Set(of.flatMap(({ interpolations }) => interpolations.flatMap((one) => [one.syntax, filled(one)])))];
}

/** What this client replaces. */
export function ownReferences(client: Client): readonly Text[] {
  return syntaxes([client]).flatMap(underNames);
}

/** What some client replaces and a person may write in any file: a name that only one platform knows is no syntax. */
export const references: readonly Text[] = syntaxes(clients)
  .filter((text) => /[$%{]/.test(text))
  .flatMap(underNames);

/** What secrets managers replace. */
export const managed: readonly Text[] = managers
  .flatMap(({ references: forms, examples }) =>
    // What carries its value in the reference itself holds a credential.
    examples.references.filter((text) => !forms.some(({ plaintext, pattern }) => plaintext === 'value' && pattern.test(text))),
  )
  .flatMap(underNames);

/** What people write where a credential will stand. Those in an issuer's form are put together here. */
export const placeholders: readonly Text[] = [
  '<YOUR_TOKEN>',
  '<your-api-key>',
  '<API KEY>',
  '[YOUR_API_KEY]',
  '{{API_KEY}}',
  '{your_api_key}',
  'YOUR_API_KEY',
  'YOUR_API_KEY_HERE',
  'your-api-key',
  'your-api-key-here',
  'your_token_here',
  'yourApiKeyHere',
  'my-api-key',
  'insert-your-token-here',
  'paste-your-key-here',
  'enter your key here',
  'replace-with-your-key',
  'REPLACE_ME',
  'replace_me',
  'CHANGE_ME',
  'changeme',
  'change-me',
  'TODO',
  'TBD',
  'FIXME',
  'xxx',
  'XXXX-XXXX-XXXX',
  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'x'.repeat(40),
  '...',
  '…',
  '***',
  '********',
  '••••••••',
  '-----',
  'null',
  'none',
  'undefined',
  'secret',
  'password',
  'token',
  'api-key',
  'placeholder',
  'REDACTED',
  '<redacted>',
  '[REDACTED]',
  'dummy',
  'example-token',
  'fake-key-for-testing',
  'not-a-real-key',
  'sample-token',
  'test-token',
  '00000000000000000000000000000000',
  '00000000-0000-0000-0000-000000000000',
  '12345678-1234-1234-1234-123456789012',
  '1234567890abcdef',
  '0123456789abcdef0123456789abcdef',
  'abcdefghijklmnopqrstuvwxyz',
  ...['ghp', 'gho', 'github_pat'].map((prefix) => `${prefix}_${'x'.repeat(36)}`),
  ...['sk', 'sk-proj', 'sk-ant-api03', 'xoxb', 'glpat', 'pplx', 'fc'].flatMap((prefix) => [
    `${prefix}-...`,
    `${prefix}-${'x'.repeat(24)}`,
    `${prefix}-your-key-here`,
    `${prefix}-YOUR_KEY`,
  ]),
  ...['AKIA', 'AIza'].flatMap((prefix) => [`${prefix}...`, `${prefix}${'X'.repeat(16)}`]),
].flatMap(underNames);

const make = makeSamples('harmless');

/** Values of settings, under the names that they have. */
const SETTINGS: readonly (readonly [name: string, ...values: string[]])[] = [
  ['ACME_URL', 'https://api.acme.dev/v1', 'http://localhost:8080', 'https://acme.dev/a/b?page=2&lang=en', 'wss://ws.acme.dev'],
  ['TOKEN_URL', 'https://login.acme.dev/oauth2/token'],
  ['DATABASE_URL', 'postgres://localhost:5432/shop', 'sqlite:///var/lib/acme/shop.db'],
  ['CONFIG_PATH', '/etc/acme/config.json', '~/.config/acme/settings.yaml', 'C:\\Users\\ada\\acme.json', './data', '../shared/data.db'],
  ['TOKEN_FILE', '/run/secrets/acme_token', '~/.acme/token'],
  ['GOOGLE_APPLICATION_CREDENTIALS', '/home/ada/keys/service-account.json'],
  ['SSH_KEY_PATH', '/home/ada/.ssh/id_ed25519'],
  ['PROJECT_ID', make.uuid(), 'acme-prod-314159', '8675309'],
  ['WORKSPACE_ID', make.uuid(), make.random(24, make.hex)],
  ['TENANT_ID', make.uuid()],
  ['CLIENT_ID', make.uuid(), `${make.random(12, make.digits)}-acme.apps.example.com`],
  ['ACCOUNT_ID', make.random(12, make.digits), make.random(32, make.hex)],
  ['DATABASE_ID', make.random(32, make.hex)],
  ['TEAM_ID', 'T0ACMETEAM'],
  ['DEBUG', 'true', 'false', '0', '1', 'acme:*'],
  ['MAX_TOKENS', '4096', '200000'],
  ['TOKEN_LIMIT', '32768'],
  ['REQUEST_TIMEOUT', '30000', '30s', '1.5'],
  ['PORT', '8080'],
  ['MODEL', 'claude-sonnet-4-20250514', 'gpt-4o-mini', 'gemini-2.5-pro', 'meta-llama/Llama-3.3-70B-Instruct', 'text-embedding-3-large'],
  ['ACME_HOST', 'db.acme.dev', '10.0.0.17', 'localhost', '0.0.0.0', '[::1]:8080', 'ec2-203-0-113-25.compute-1.amazonaws.com'],
  ['VERSION', '1.2.3', 'v20.11.1-alpine', '2024-11-05', '0.0.0-experimental-20250101'],
  ['EMAIL', 'ada@acme.dev', 'mcp-bot+prod@acme.dev'],
  ['USERNAME', 'ada', 'svc-mcp-reader'],
  ['AWS_REGION', 'us-east-1', 'eu-central-1'],
  ['AWS_PROFILE', 'acme-production-readonly'],
  ['AWS_SECRET_NAME', 'prod/acme/mcp'],
  ['ROLE_ARN', `arn:aws:iam::${make.random(12, make.digits)}:role/acme-mcp-reader`],
  ['KEY_VAULT_NAME', 'acme-prod-vault'],
  ['LOCALE', 'en_GB.UTF-8', 'de-DE', 'pt_BR'],
  ['TIMEZONE', 'Europe/Berlin'],
  ['PACKAGE', '@modelcontextprotocol/server-filesystem', '@acme-internal/very-long-package-name-for-the-model-context-protocol@1.20.3'],
  ['IMAGE', `ghcr.io/acme/mcp-server@sha256:${make.random(64, make.hex)}`, 'mcr.microsoft.com/acme/server:latest'],
  ['COLOR', '#a1b2c3', '#FFCC00'],
  ['COMMIT_SHA', make.random(40, make.hex), make.random(7, make.hex)],
  ['CHECKSUM', `sha512-${make.random(86, make.base64)}==`, `sha256:${make.random(64, make.hex)}`],
  ['TRACE_ID', make.random(32, make.hex)],
  ['CONTRACT_ADDRESS', `0x${make.random(40, make.hex)}`],
  ['SCHEDULE', '0 3 * * 1-5'],
  ['TAGS', 'alpha,beta,gamma', '["search","read"]'],
  ['SCOPES', 'repo read:org workflow', 'https://www.googleapis.com/auth/drive.readonly'],
  ['AUTH_TYPE', 'bearer', 'oauth2', 'api_key', 'none'],
  ['AUTH_METHOD', 'client_credentials', 'service-account'],
  ['TOKEN_TYPE', 'Bearer', 'access_token'],
  ['AUTHENTICATION_MODE', 'interactive-browser'],
  ['API_KEY_HEADER', 'X-Acme-Key'],
  ['API_KEY_ENV', 'ACME_API_KEY'],
  ['PASSWORD_FILE', '/run/secrets/db_password'],
  ['SECRET_ARN', `arn:aws:secretsmanager:eu-west-1:${make.random(12, make.digits)}:secret:prod/acme-${make.random(6)}`],
  ['PUBLIC_KEY', `ssh-ed25519 ${make.random(68, make.base64)} ada@acme.dev`],
  ['NODE_OPTIONS', '--max-old-space-size=4096 --enable-source-maps'],
  ['JAVA_TOOL_OPTIONS', '-Xmx2g -Dfile.encoding=UTF-8'],
  ['PATH', '/usr/local/bin:/usr/bin:/bin:/home/ada/.nvm/versions/node/v22.14.0/bin'],
  ['LOG_LEVEL', 'debug', 'INFO'],
  ['DESCRIPTION', 'Searches the shop, reads orders and never writes.', 'Read-only access to the tickets of team Alpha'],
  ['PROMPT', 'Answer in two sentences; say where you looked.'],
  ['QUERY', 'SELECT id, name FROM orders WHERE state = $1', 'is:open label:bug'],
  ['FORMAT', 'application/vnd.github+json', 'YYYY-MM-DDTHH:mm:ssZ'],
  ['USER_AGENT', 'acme-mcp/1.4 (+https://acme.dev/bot)'],
  ['SHEET', 'https://docs.google.com/spreadsheets/d/' + make.random(44, make.base64url)],
];

/** Forms that are meant to be seen, under the variable they stand in. */
const published: readonly Text[] = issuers
  .flatMap(({ kinds }) => kinds)
  .filter((kind) => kind.harmless === true)
  .flatMap((kind) => kind.samples(makeSamples(`harmless ${kind.id}`)))
  .map((sample, i) => (typeof sample === 'string' ? { name: `SETTING_${i + 1}`, named: false, text: sample } : { ...sample, named: true }));

/** Values that are no credentials, under the names that they have. */
export const settings: readonly Text[] = [
  ...SETTINGS.flatMap(([name, ...values]) => values.map((text) => ({ name, named: true, text }))),
  ...published,
  { name: 'SUPABASE_ANON_KEY', named: true, text: jsonWebToken({ role: 'anon', iss: 'supabase' }) },
];
