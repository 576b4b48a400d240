import { describe, expect, test } from 'vitest';
import { findStructures } from '../../src/credentials/structure.ts';
import { basicCredentials, jsonWebToken, makeSamples, password, privateKey } from '../support/samples.ts';

const make = makeSamples('structure');
const secret = password('structure');
const plain = make.random(16);

/** Id and text of what counts as a finding. */
function found(text: string): readonly string[] {
  return findStructures(text)
    .filter((structure) => !structure.harmless)
    .map((structure) => `${structure.id}: ${text.slice(structure.start, structure.end)}`);
}

const token = jsonWebToken();
const key = privateKey();
const connection = (text: string, held = plain): readonly [string, readonly string[]] => [text, [`connection-string: ${held}`]];

const CREDENTIALS: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  ['a JSON Web Token', token, [`json-web-token: ${token}`]],
  ['… behind Bearer', `Authorization: Bearer ${token}`, [`json-web-token: ${token}`]],
  ['… in JSON', `{"token":"${token}"}`, [`json-web-token: ${token}`]],
  ['… in a URL', `https://mcp.acme.com/?jwt=${token}&x=1`, [`json-web-token: ${token}`]],
  ['two of them', `${token} ${token}`, [`json-web-token: ${token}`, `json-web-token: ${token}`]],
  ['… of a service role', jsonWebToken({ role: 'service_role' }), [`json-web-token: ${jsonWebToken({ role: 'service_role' })}`]],
  ['an RSA key', key, [`private-key: ${key}`]],
  ['a PKCS #8 key', privateKey(''), [`private-key: ${privateKey('')}`]],
  ['an EC key', privateKey('EC '), [`private-key: ${privateKey('EC ')}`]],
  ['an OpenSSH key', privateKey('OPENSSH '), [`private-key: ${privateKey('OPENSSH ')}`]],
  ['an encrypted key', privateKey('ENCRYPTED '), [`private-key: ${privateKey('ENCRYPTED ')}`]],
  ['a key with escaped line breaks', key.replaceAll('\n', '\\n'), [`private-key: ${key.replaceAll('\n', '\\n')}`]],
  ['a key in one line', key.replaceAll('\n', ' '), [`private-key: ${key.replaceAll('\n', ' ')}`]],
  ['a key that breaks off', key.slice(0, 400), [`private-key: ${key.slice(0, 400)}`]],
  ['two keys', `${key}\n${key}`, [`private-key: ${key}`, `private-key: ${key}`]],
  ['Basic authorization', `Basic ${basicCredentials('svc', secret)}`, [`basic-authorization: ${basicCredentials('svc', secret)}`]],
  [
    '… in a header line',
    `Authorization: Basic ${basicCredentials('svc', secret)}`,
    [`basic-authorization: ${basicCredentials('svc', secret)}`],
  ],
  ['… in lower case', `basic ${basicCredentials('svc', secret)}`, [`basic-authorization: ${basicCredentials('svc', secret)}`]],
  ['… with the credential as user name', `Basic ${basicCredentials(plain, '')}`, [`basic-authorization: ${basicCredentials(plain, '')}`]],
  ['a PostgreSQL URL', ...connection(`postgres://app:${plain}@db.acme.com:5432/shop`)],
  ['a PostgreSQL URL with a driver', ...connection(`postgresql+asyncpg://app:${plain}@db.acme.com/shop`)],
  ['a MySQL URL', ...connection(`mysql://app:${plain}@db.acme.com/shop`)],
  ['a MongoDB URL', ...connection(`mongodb+srv://app:${plain}@cluster0.acme.mongodb.net/?retryWrites=true`)],
  ['a Redis URL without a user', ...connection(`redis://:${plain}@cache.acme.com:6379/0`)],
  ['an AMQP URL', ...connection(`amqps://app:${plain}@mq.acme.com/vhost`)],
  ['an HTTP URL', ...connection(`https://app:${plain}@mcp.acme.com/mcp`)],
  ['a git URL', ...connection(`git clone https://oauth2:${plain}@git.acme.com/a/b.git`)],
  ['a URL with an IPv6 host', ...connection(`postgres://app:${plain}@[2001:db8::7]:5432/shop`)],
  ['a URL on this machine with a real password', ...connection(`postgres://app:${plain}@localhost:5432/shop`)],
  ['a URL with symbols in the password', ...connection(`postgres://app:${secret}#x@db.acme.com/shop`, `${secret}#x`)],
  ['a URL with an @ in the password', ...connection(`postgres://app:${plain}@7@db.acme.com/shop`, `${plain}@7`)],
  ['a URL with a colon in the password', ...connection(`postgres://app:${plain}:7@db.acme.com/shop`, `${plain}:7`)],
  ['a URL with a percent-encoded password', ...connection(`postgres://app:${plain}%407@db.acme.com/shop`, `${plain}%407`)],
  ['a URL in quotes', ...connection(`"postgres://app:${plain}@db.acme.com/shop"`)],
  ['a URL behind a name', ...connection(`DATABASE_URL=postgres://app:${plain}@db.acme.com/shop`)],
  ['a default password elsewhere', ...connection('postgres://postgres:postgres7@db.acme.com/shop', 'postgres7')],
  ['an ODBC string', ...connection(`Server=tcp:db.acme.com,1433;Database=shop;User ID=app;Password=${plain};Encrypt=true`)],
  ['an ADO string with Pwd', ...connection(`Server=db.acme.com;Uid=app;Pwd=${plain};`)],
  ['a libpq string', ...connection(`host=db.acme.com user=app password=${plain} dbname=shop`)],
  [
    'an Azure storage string',
    ...connection(
      `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${plain}${plain};EndpointSuffix=core.windows.net`,
      `${plain}${plain}`,
    ),
  ],
  ['an Azure bus string', ...connection(`Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${plain}`)],
  ['a git URL with the token as the user', ...connection(`git+https://${plain}:x-oauth-basic@github.com/acme/mcp.git`)],
  ['a URL with a long password', ...connection(`https://svc:${plain.repeat(90)}@mcp.acme.com/`, plain.repeat(90))],
  ['two URLs', `http://u:${plain}@a.acme.com http://u:${plain}@b.acme.com`, [`connection-string: ${plain}`, `connection-string: ${plain}`]],
];

const HARMLESS: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['prose', 'The token is a JSON Web Token and starts with eyJ.'],
  ['the head of a token', 'eyJhbGciOiJIUzI1NiJ9'],
  ['two parts of a token', token.split('.').slice(0, 2).join('.')],
  ['a token that breaks off', `${token.split('.').slice(0, 2).join('.')}...`],
  ['the public key of a Supabase project', jsonWebToken({ role: 'anon', iss: 'supabase' })],
  ['the token of the specification’s own page', jsonWebToken({ sub: '1', name: 'John Doe', iat: 1 })],
  ['a token with a filled signature', `${token.split('.').slice(0, 2).join('.')}.${'x'.repeat(43)}`],
  ['a public key', key.replaceAll('PRIVATE', 'PUBLIC')],
  ['a certificate', key.replaceAll('RSA PRIVATE KEY', 'CERTIFICATE')],
  ['the head of a private key', '-----BEGIN PRIVATE KEY-----'],
  ['a private key left out', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
  ['a private key to fill in', '-----BEGIN PRIVATE KEY-----\\nYOUR_KEY_HERE\\n-----END PRIVATE KEY-----'],
  ['Basic to fill in', 'Authorization: Basic <base64>'],
  ['Basic with a placeholder', `Basic ${basicCredentials('user', 'password')}`],
  ['Basic of two words to fill in', `Basic ${basicCredentials('your-user', 'your-password')}`],
  ['Basic that is no base64 of a pair', 'Basic authentication'],
  ['Basic in prose', 'Basic configuration of the server'],
  ['a word that ends in basic', `visualbasic ${basicCredentials('svc', secret)}`],
  ['a git URL whose user is a reference', 'https://${GITHUB_TOKEN}:x-oauth-basic@github.com/acme/mcp.git'],
  ['a URL without userinfo', 'https://mcp.acme.com:8443/mcp'],
  ['a URL with a user alone', 'ssh://git@git.acme.com/a/b.git'],
  ['a URL with a port and an @ in the path', 'https://mcp.acme.com:8443/@scope/package'],
  ['a URL with a port and an @ in the query', 'https://mcp.acme.com:8443/?to=a@b.com'],
  ['a URL with a reference', 'postgres://app:${DB_PASSWORD}@db.acme.com/shop'],
  ['a URL with a shell variable', 'postgres://app:$DB_PASSWORD@db.acme.com/shop'],
  ['a URL with a batch variable', 'postgres://app:%DB_PASSWORD%@db.acme.com/shop'],
  ['a URL with a template', 'postgres://app:{{password}}@db.acme.com/shop'],
  ['a URL with brackets', 'postgres://app:<password>@db.acme.com/shop'],
  ['a URL with square brackets', 'postgres://app:[YOUR-PASSWORD]@db.acme.com/shop'],
  ['a URL with the word', 'postgres://user:password@db.acme.com/shop'],
  ['a URL with stars', 'postgres://user:********@db.acme.com/shop'],
  ['a URL with its scheme for a password', 'mongodb://mongodb:mongodb@db.acme.com/'],
  ['a default password on this machine', 'postgres://postgres:postgres@localhost:5432/postgres'],
  ['a default password on 127.0.0.1', 'postgres://postgres:postgres@127.0.0.1:5432/postgres'],
  ['a default password in a compose network', 'postgres://postgres:postgres@db:5432/postgres'],
  ['a default password in a container', 'mysql://root:root@host.docker.internal:3306/app'],
  ['the user’s name for a password on this machine', 'postgres://shop:shop@localhost/shop'],
  ['an example host', 'postgres://app:app@db.example.com/shop'],
  ['an ODBC string with a placeholder', 'Server=db.acme.com;User ID=app;Password=your_password;'],
  ['an ODBC string with a reference', 'Server=db.acme.com;User ID=app;Password=${DB_PASSWORD};'],
  ['an ODBC string with a default on this machine', 'Server=localhost;User ID=sa;Password=postgres;'],
  ['an ODBC string without a password', 'Server=db.acme.com;Integrated Security=true;'],
  ['a flag about passwords', '--no-password=true'],
  ['an e-mail address', 'mailto:someone@acme.com'],
  ['a time and an address', 'at 10:30 write to someone@acme.com'],
  ['a package with a version', 'npx:@acme/mcp@1.2.3'],
];

describe('a credential by structure', () => {
  test.each(CREDENTIALS)('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no credential', () => {
  test.each(HARMLESS)('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('the tables are long enough to mean something, and no row stands twice', () => {
  expect(CREDENTIALS.length).toBeGreaterThanOrEqual(40);
  expect(HARMLESS.length).toBeGreaterThanOrEqual(40);
  const texts = [...CREDENTIALS, ...HARMLESS].map(([, text]) => text);
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test('what is public is claimed all the same, so that no other judgement reports it', () => {
  const anonymous = jsonWebToken({ role: 'anon' });
  expect(findStructures(anonymous)).toEqual([
    { id: 'json-web-token', name: 'JSON Web Token', start: 0, end: anonymous.length, harmless: true },
  ]);
});

test('a megabyte in one line is answered at once', () => {
  const start = performance.now();
  for (const unit of ['a', '://', 'a://b:', 'eyJ', 'Basic ', 'password=', '-----BEGIN PRIVATE KEY-----', '@', ':a@']) {
    expect(findStructures(unit.repeat(Math.ceil(1_000_000 / unit.length))).length).toBeGreaterThanOrEqual(0);
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});
