import { describe, expect, test } from 'vitest';
import { findLaunches } from '../../src/engine/launchers.ts';
import { knowledge, literalsIn, readAs, told } from '../support/reading.ts';
import { basicCredentials, githubToken, jsonWebToken, makeSamples, sampleOf } from '../support/samples.ts';

const make = makeSamples('arguments');
/** No issuer's form: only the flag's name tells. */
const X = make.random(32);
/** A password with the signs that a shell or a URL would take for its own. */
const SYMBOLS = `k&$9!${make.random(4)}(7`;
const GITHUB = githubToken('arguments');
const PADDED = sampleOf('atlassian-api-token').text;
const UUID = make.uuid();
const JWT = jsonWebToken();
const BASIC = basicCredentials('svc', make.random(14));
const DSN = `postgres://app:${X}@db.acme.com:5432/shop`;

/** The slots and literals of a server with this command line. */
function read(
  words: readonly string[],
  path = '.mcp.json',
  env?: object,
): { readonly slots: readonly string[]; readonly literals: readonly string[] } {
  const [command = '', ...args] = words;
  const text = JSON.stringify({ mcpServers: { s: { command, args, ...(env === undefined ? {} : { env }) } } });
  const file = readAs(path, text);
  return { slots: told(file).map((line) => line.slice(2)), literals: literalsIn(file, text) };
}

type Row = readonly [what: string, words: readonly string[], slots: readonly string[], literals: readonly string[]];

const LITERALS: readonly Row[] = [
  ['--api-key X', ['npx', 'p', '--api-key', X], ['argument --api-key literal'], [X]],
  ['--api-key=X', ['npx', 'p', `--api-key=${X}`], ['argument --api-key literal'], [X]],
  ['-token X', ['npx', 'p', '-token', X], ['argument -token literal'], [X]],
  ['--apiKey X', ['npx', 'p', '--apiKey', X], ['argument --apiKey literal'], [X]],
  ['--password X with symbols', ['npx', 'p', '--password', SYMBOLS], ['argument --password literal'], [SYMBOLS]],
  ['a value that starts with a dash', ['npx', 'p', '--api-key', `-${X}`], ['argument --api-key literal'], [`-${X}`]],
  ['a flag only its issuer knows', ['npx', 'p', '--figma-api-key', X], ['argument --figma-api-key literal'], [X]],
  ['flag and value in one word', ['npx', 'p', `--api-key ${X}`], ['argument --api-key literal'], [X]],
  ['several flags in one word', ['npx', `-y p --api-key ${X}`], ['argument --api-key literal'], [X]],
  ['-e N=V', ['docker', 'run', '-e', `ACME_TOKEN=${X}`, 'i'], ['env ACME_TOKEN literal'], [X]],
  ['-eN=V', ['docker', 'run', `-eACME_TOKEN=${X}`, 'i'], ['env ACME_TOKEN literal'], [X]],
  ['-e=N=V', ['docker', 'run', `-e=ACME_TOKEN=${X}`, 'i'], ['env ACME_TOKEN literal'], [X]],
  ['--env N=V', ['docker', 'run', '--env', `ACME_TOKEN=${X}`, 'i'], ['env ACME_TOKEN literal'], [X]],
  ['--env=N=V', ['docker', 'run', `--env=ACME_TOKEN=${X}`, 'i'], ['env ACME_TOKEN literal'], [X]],
  ['a value with = in it', ['docker', 'run', '-e', `ACME_TOKEN=${X}==`, 'i'], ['env ACME_TOKEN literal'], [`${X}==`]],
  ['docker by its path', ['/usr/bin/docker', 'run', '-e', `ACME_TOKEN=${X}`, 'i'], ['env ACME_TOKEN literal'], [X]],
  [
    '--header "Authorization: Bearer X"',
    ['npx', 'mcp-remote', 'u', '--header', `Authorization: Bearer ${X}`],
    ['header Authorization literal'],
    [X],
  ],
  ['--header Authorization:X', ['npx', 'mcp-remote', 'u', '--header', `Authorization:${X}`], ['header Authorization literal'], [X]],
  ['--header=', ['npx', 'p', `--header=X-Api-Key: ${X}`], ['header X-Api-Key literal'], [X]],
  ['-H', ['npx', 'supergateway', '-H', `X-Api-Key: ${X}`], ['header X-Api-Key literal'], [X]],
  [
    '--header with Basic',
    ['npx', 'mcp-remote', 'u', '--header', `Authorization: Basic ${BASIC}`],
    ['header Authorization literal'],
    [BASIC],
  ],
  ['a word with an issuer’s form', ['npx', 'p', GITHUB], ['argument args[1] literal'], [GITHUB]],
  ['… behind a flag without meaning', ['npx', 'p', '--foo', GITHUB], ['argument args[2] literal'], [GITHUB]],
  ['… behind a short flag', ['npx', 'p', '-k', GITHUB], ['argument -k literal'], [GITHUB]],
  ['… behind a long flag of one letter', ['./run', '--k', GITHUB], ['argument args[1] literal'], [GITHUB]],
  // What looks like a name up to its = is a credential that ends so.
  ['a credential that ends in =', ['npx', 'p', PADDED], ['argument args[1] literal'], [PADDED]],
  ['… behind a flag without meaning', ['npx', 'p', '--foo', PADDED], ['argument args[2] literal'], [PADDED]],
  ['… in a shell line', ['sh', '-c', `npx p ${PADDED}`], ['argument word 3 literal'], [PADDED]],
  ['… as the value of a variable', ['env', `SETTING=${PADDED}`, 'npx'], ['env SETTING literal'], [PADDED]],
  ['a flag whose name only its issuer knows', ['npx', 'p', '--vault-secret-id', UUID], ['argument --vault-secret-id literal'], [UUID]],
  ['a JSON Web Token', ['npx', 'p', JWT], ['argument args[1] literal'], [JWT]],
  ['a positional connection string', ['npx', 'p', DSN], ['argument args[1] literal'], [X]],
  ['--dsn connection string', ['npx', 'p', '--dsn', DSN], ['argument --dsn literal'], [X]],
  ['a positional URL with a key', ['npx', 'p', `https://mcp.acme.com/mcp?api_key=${X}`], ['url api_key literal'], [X]],
  ['a positional URL with a fragment', ['npx', 'p', `https://mcp.acme.com/mcp#token=${X}`], ['url token literal'], [X]],
  ['an assignment', ['env', `ACME_TOKEN=${X}`, 'npx', 'p'], ['env ACME_TOKEN literal'], [X]],
  [
    'several assignments',
    ['env', 'A=1', `ACME_TOKEN=${X}`, `B_TOKEN=${X}2`, 'npx'],
    ['env ACME_TOKEN literal', 'env B_TOKEN literal'],
    [X, `${X}2`],
  ],
  ['sh -c with export', ['sh', '-c', `export ACME_TOKEN=${X} && exec npx p`], ['env ACME_TOKEN literal'], [X]],
  ['bash -lc', ['bash', '-lc', `ACME_TOKEN=${X} npx p`], ['env ACME_TOKEN literal'], [X]],
  ['sh -c with quotes', ['/bin/sh', '-c', `export ACME_TOKEN='${X}'; npx p`], ['env ACME_TOKEN literal'], [X]],
  ['sh -c with a flag', ['sh', '-c', `npx p --api-key "${X}"`], ['argument --api-key literal'], [X]],
  [
    'sh -c with a default',
    ['sh', '-c', `npx p --api-key "\${ACME_KEY:-${X}}"`],
    ['argument --api-key literal', 'argument --api-key environment'],
    [X],
  ],
  ['a shell in a shell', ['sh', '-c', `bash -c 'ACME_TOKEN=${X} npx'`], ['env ACME_TOKEN literal'], [X]],
  ['cmd /c', ['cmd', '/c', 'npx', 'p', '--api-key', X], ['argument --api-key literal'], [X]],
  ['cmd /c with set', ['cmd', '/c', `set ACME_TOKEN=${X}&& npx p`], ['env ACME_TOKEN literal'], [X]],
  ['powershell -Command', ['powershell', '-Command', `$env:ACME_TOKEN='${X}'; npx p`], ['env ACME_TOKEN literal'], [X]],
  ['pwsh -c', ['pwsh', '-c', `$env:ACME_TOKEN = '${X}'; npx p`], ['env ACME_TOKEN literal'], [X]],
  ['behind a launcher', ['op', 'run', '--', 'npx', 'p', '--api-key', X], ['argument --api-key literal'], [X]],
  [
    'in a launcher’s command',
    ['doppler', 'run', '--command', `npx p --api-key ${X}`],
    ['argument --api-key literal', 'argument command manager'],
    [X],
  ],
  ['JSON in a flag', ['npx', 'p', '--config', JSON.stringify({ apiKey: X })], ['argument apiKey literal'], [X.slice()]],
  ['JSON in a flag with =', ['npx', 'p', `--config=${JSON.stringify({ a: { apiKey: X } })}`], ['argument --config.apiKey literal'], [X]],
  ['sshpass -p', ['sshpass', '-p', SYMBOLS, 'ssh', 'h'], ['argument -p literal'], [SYMBOLS]],
  [
    'two credentials',
    ['npx', 'p', '--api-key', X, '--secret', `${X}b`],
    ['argument --api-key literal', 'argument --secret literal'],
    [X, `${X}b`],
  ],
  ['the last word', ['npx', 'p', '--token', GITHUB], ['argument --token literal'], [GITHUB]],
  [
    'a flag given twice',
    ['npx', 'p', '--api-key', X, '--api-key', `${X}b`],
    ['argument --api-key literal', 'argument --api-key literal'],
    [X, `${X}b`],
  ],
];

const OTHERS: readonly (readonly [what: string, words: readonly string[], slots: readonly string[]])[] = [
  ['nothing', ['npx', '-y', '@acme/mcp'], []],
  ['--api-key with a reference', ['npx', 'p', '--api-key', '${ACME_KEY}'], ['argument --api-key environment']],
  ['--api-key= with a reference', ['npx', 'p', '--api-key=${ACME_KEY}'], ['argument --api-key environment']],
  ['-e NAME under docker', ['docker', 'run', '-e', 'ACME_TOKEN', 'i'], ['env ACME_TOKEN environment']],
  ['--env NAME under podman', ['podman', 'run', '--env', 'ACME_TOKEN', 'i'], ['env ACME_TOKEN environment']],
  ['--env=NAME under docker', ['docker', 'run', '--env=ACME_TOKEN', 'i'], ['env ACME_TOKEN environment']],
  ['-e N=${V}', ['docker', 'run', '-e', 'ACME_TOKEN=${ACME_TOKEN}', 'i'], ['env ACME_TOKEN environment']],
  ['-e N=harmless', ['docker', 'run', '-e', 'LOG_LEVEL=debug', 'i'], []],
  [
    '--header with a reference',
    ['npx', 'mcp-remote', 'u', '--header', 'Authorization: Bearer ${ACME_TOKEN}'],
    ['header Authorization environment'],
  ],
  [
    '--header with the code of a reference, behind a blank',
    ['npx', 'mcp-remote', 'u', '--header', 'X-Api-Key: process.env.ACME_KEY'],
    ['header X-Api-Key environment'],
  ],
  ['--header without a credential', ['npx', 'mcp-remote', 'u', '--header', 'Accept: application/json'], []],
  ['a placeholder', ['npx', 'p', '--api-key', 'YOUR_API_KEY'], ['argument --api-key placeholder']],
  ['a placeholder in brackets', ['npx', 'p', '--api-key=<key>'], ['argument --api-key placeholder']],
  ['the variable’s name for its value', ['npx', 'p', '--access-token', 'ACME_ACCESS_TOKEN'], ['argument --access-token placeholder']],
  ['a flag that wants none', ['npx', 'p', '--token', '--verbose'], []],
  ['a flag at the end', ['npx', 'p', '--token'], []],
  ['a flag in front of --', ['npx', 'p', '--token', '--', 'x'], []],
  ['--max-tokens', ['npx', 'p', '--max-tokens', '4096'], []],
  ['--token-url', ['npx', 'p', '--token-url', 'https://auth.acme.com/token'], []],
  ['--key-file', ['npx', 'p', '--key-file', '/etc/ssl/key.pem'], []],
  ['the id of something else', ['npx', 'p', '--project-id', make.uuid()], []],
  ['--port=', ['npx', 'p', '--port=8080'], []],
  ['-y and a package', ['npx', '-y', 'acme-mcp-2025.10.1'], []],
  ['a package with a version', ['npx', '-y', '@acme/mcp@1.2.3'], []],
  ['an image with a digest', ['docker', 'run', `acme/mcp@sha256:${make.random(64, make.hex)}`], []],
  ['a git revision', ['uvx', '--from', `git+https://git.acme.com/a/b@${make.random(40, make.hex)}`, 'b'], []],
  ['a path', ['node', '/home/me/projects/acme-token-server/dist/index.js'], []],
  ['a local connection string with a default password', ['npx', 'p', 'postgres://postgres:postgres@localhost/x'], []],
  ['a connection string with a reference', ['npx', 'p', 'postgres://app:${DB_PASSWORD}@db.acme.com/x'], ['argument args[1] environment']],
  ['a shell variable in sh -c', ['sh', '-c', 'npx p --api-key "$ACME_KEY"'], ['argument --api-key environment']],
  ['a command in sh -c', ['sh', '-c', 'ACME_TOKEN=$(op read op://a/b/c) npx p'], ['env ACME_TOKEN manager']],
  ['… whose program has a number', ['sh', '-c', 'export ACME_TOKEN=$(python3 token.py) && npx p'], ['env ACME_TOKEN manager']],
  ['op run --', ['op', 'run', '--', 'npx', 'p'], []],
  ['doppler run --', ['doppler', 'run', '--', 'npx', 'p'], ['argument command manager']],
  ['infisical run', ['infisical', 'run', '--env=dev', '--', 'npx', 'p'], ['argument command manager']],
  ['aws-vault exec', ['aws-vault', 'exec', 'profile', '--', 'npx', 'p'], ['argument command dynamic']],
];

describe('a credential on a command line', () => {
  test.each(LITERALS)('%s', (_, words, slots, literals) => {
    expect(read(words)).toEqual({ slots, literals });
  });
});

describe('no credential on a command line', () => {
  test.each(OTHERS)('%s', (_, words, slots) => {
    expect(read(words)).toEqual({ slots, literals: [] });
  });
});

test('no row stands twice', () => {
  const rows = [...LITERALS, ...OTHERS].map(([, words]) => JSON.stringify(words));
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

describe('a manager’s reference under its launcher', () => {
  const env = { ACME_TOKEN: 'op://dev/acme/token' };
  const expandedIn = (words: readonly string[]): boolean | undefined => {
    const [command = '', ...args] = words;
    const file = readAs('claude_desktop_config.json', JSON.stringify({ mcpServers: { s: { command, args, env } } }));
    const value = file.servers[0]?.slots.find(({ name }) => name === 'ACME_TOKEN')?.value;
    return value?.kind === 'reference' ? value.expanded : undefined;
  };

  test('is resolved', () => {
    expect(expandedIn(['op', 'run', '--', 'npx', 'p'])).toBe(true);
    expect(expandedIn(['/opt/homebrew/bin/op', 'run', '--no-masking', '--', 'npx', 'p'])).toBe(true);
    expect(expandedIn(['op.exe', 'run', '--', 'npx', 'p'])).toBe(true);
  });

  test('without it is handed on as it stands', () => {
    expect(expandedIn(['npx', 'p'])).toBe(false);
    expect(expandedIn(['op', 'read', 'x'])).toBe(false);
    expect(expandedIn(['doppler', 'run', '--', 'npx', 'p'])).toBe(false);
  });
});

describe('launchers', () => {
  test.each([
    [['op', 'run', '--', 'npx'], ['onepassword']],
    [['op', '--account', 'acme', 'run', '--', 'npx'], ['onepassword']],
    [['doppler', 'run', '-p', 'shop', '--', 'npx'], ['doppler']],
    [['C:\\Tools\\op.exe', 'run', '--', 'npx'], ['onepassword']],
    [
      ['doppler', 'run', '--', 'op', 'run', '--', 'npx'],
      ['doppler', 'onepassword'],
    ],
    [['op', 'read'], []],
    [['opinion', 'run'], []],
    [['npx', 'run', 'op'], []],
    [[], []],
  ])('%j', (words, ids) => {
    expect(findLaunches(words, knowledge.managers).map(({ manager }) => manager.id)).toEqual(ids);
  });
});

test('of a hundred thousand launchers the outermost are read, at once', () => {
  const words = Array.from({ length: 100_000 }, () => ['op', 'run', '--']).flat();
  const start = performance.now();
  expect(findLaunches(words, knowledge.managers)).toHaveLength(16);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('a command line of a hundred thousand words is read at once', () => {
  const start = performance.now();
  const words = Array.from({ length: 100_000 }, (_, i) => (i % 2 === 0 ? '--flag' : 'value'));
  expect(read(['npx', ...words]).literals).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
});
