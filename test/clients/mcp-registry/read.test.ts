import { describe, expect, test } from 'vitest';
import { judged, readAs, readMaybe, told } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const PATH = 'server.json';
const SCHEMA = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';
const GITHUB = githubToken('registry');
const X = makeSamples('registry').random(32);

const published = (parts: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ $schema: SCHEMA, name: 'com.example/tickets', ...parts }, null, 2);
const packaged = (parts: Readonly<Record<string, unknown>>): string =>
  published({ packages: [{ registryType: 'npm', identifier: '@example/tickets-mcp', ...parts }] });
const remote = (parts: Readonly<Record<string, unknown>>): string =>
  published({ remotes: [{ type: 'streamable-http', url: 'https://mcp.example.com/mcp', ...parts }] });

describe('a value that goes to everybody', () => {
  test.each<[string, string, string]>([
    ['a default', packaged({ environmentVariables: [{ name: 'TICKETS_TOKEN', isSecret: true, default: X }] }), X],
    ['a fixed value', packaged({ environmentVariables: [{ name: 'TICKETS_TOKEN', isSecret: true, value: X }] }), X],
    ['a default whose name tells nothing', packaged({ environmentVariables: [{ name: 'TICKETS', isSecret: true, default: X }] }), X],
    ['a default whose variable tells nothing', packaged({ environmentVariables: [{ name: 'TICKETS', default: GITHUB }] }), GITHUB],
    ['a flag', packaged({ packageArguments: [{ type: 'named', name: '--token', isSecret: true, default: X }] }), X],
    ['a flag without hyphens', packaged({ packageArguments: [{ type: 'named', name: 'token', isSecret: true, value: X }] }), X],
    ['a positional argument', packaged({ packageArguments: [{ type: 'positional', valueHint: 'api_key', isSecret: true, value: X }] }), X],
    ['an argument with a form of its own', packaged({ packageArguments: [{ type: 'positional', value: GITHUB }] }), GITHUB],
    ['a variable for the container', packaged({ runtimeArguments: [{ type: 'named', name: '-e', value: `TICKETS_TOKEN=${X}` }] }), X],
    ['a header for the bridge', packaged({ packageArguments: [{ type: 'named', name: '--header', value: `X-Api-Key: ${X}` }] }), X],
    [
      'a part of a value',
      packaged({
        runtimeArguments: [{ name: '-e', value: 'TICKETS_TOKEN={token}', variables: { token: { isSecret: true, default: X } } }],
      }),
      X,
    ],
    ['a header', remote({ headers: [{ name: 'Authorization', isSecret: true, value: `Bearer ${X}` }] }), X],
    [
      'a part of a header',
      remote({ headers: [{ name: 'Authorization', value: 'Bearer {token}', variables: { token: { isSecret: true, default: X } } }] }),
      X,
    ],
    ['a URL', remote({ url: `https://mcp.example.com/mcp?api_key=${X}` }), X],
    ['a variable of a URL', remote({ url: 'https://{key}.example.com', variables: { key: { isSecret: true, default: X } } }), X],
    ['a header of a package that listens', packaged({ transport: { headers: [{ name: 'X-Api-Key', isSecret: true, default: X }] } }), X],
  ])('%s', (_, text, credential) => {
    expect(pointedAt(PATH, text)).toEqual([`static-credential ${credential}`]);
  });

  test('in the older, snake-case form', () => {
    const text = JSON.stringify({
      packages: [
        {
          registry_name: 'npm',
          name: 'tickets',
          environment_variables: [{ name: 'TICKETS_TOKEN', is_secret: true, default: X }],
          package_arguments: [{ type: 'named', name: '--key', is_secret: true, value: GITHUB }],
        },
      ],
    });
    expect(pointedAt(PATH, text)).toEqual([`static-credential ${X}`, `static-credential ${GITHUB}`]);
  });

  test('is said with what to do about it', () => {
    const [finding] = judged(PATH, packaged({ environmentVariables: [{ name: 'TICKETS_TOKEN', isSecret: true, default: GITHUB }] }));
    expect(finding?.message).toContain('of server "@example/tickets-mcp"');
    expect(finding?.help.at(-1)).toContain('"isSecret": true');
  });
});

describe('an input that takes a credential', () => {
  test.each<[string, string, readonly string[]]>([
    ['a variable', packaged({ environmentVariables: [{ name: 'TICKETS_TOKEN' }] }), ['"TICKETS_TOKEN"']],
    [
      'a variable that is said to be none',
      packaged({ environmentVariables: [{ name: 'DB_PASSWORD', isSecret: false }] }),
      ['"DB_PASSWORD"'],
    ],
    ['a flag', packaged({ packageArguments: [{ type: 'named', name: '--api-token', isRequired: true }] }), ['"--api-token"']],
    ['a positional argument', packaged({ packageArguments: [{ type: 'positional', valueHint: 'api_key' }] }), ['"api_key"']],
    ['a header', remote({ headers: [{ name: 'Authorization', isRequired: true }] }), ['"Authorization"']],
    [
      'a part of a header',
      remote({ headers: [{ name: 'Authorization', value: 'Bearer {token}', variables: { token: { isRequired: true } } }] }),
      ['{'],
    ],
    ['snake case', JSON.stringify({ packages: [{ registry_type: 'npm', environment_variables: [{ name: 'API_KEY' }] }] }), ['"API_KEY"']],
  ])('and is not declared secret: %s', (_, text, places) => {
    expect(pointedAt(PATH, text)).toEqual(places.map((place) => `unprotected-input ${place}`));
  });

  test.each<[string, string]>([
    ['a variable', packaged({ environmentVariables: [{ name: 'TICKETS_TOKEN', isSecret: true }] })],
    ['a flag', packaged({ packageArguments: [{ type: 'named', name: '--token', isSecret: true }] })],
    ['a header', remote({ headers: [{ name: 'X-Api-Key', isSecret: true, isRequired: true }] })],
    [
      'a header made of a secret',
      remote({ headers: [{ name: 'Authorization', value: 'Bearer {token}', variables: { token: { isSecret: true } } }] }),
    ],
    ['a file', packaged({ environmentVariables: [{ name: 'TICKETS_CREDENTIALS', format: 'filepath' }] })],
    ['a switch', packaged({ packageArguments: [{ type: 'named', name: '--use-token', format: 'boolean' }] })],
    ['a setting', packaged({ environmentVariables: [{ name: 'TICKETS_REGION', default: 'eu-west-1' }] })],
    ['a placeholder', packaged({ environmentVariables: [{ name: 'TICKETS_TOKEN', isSecret: true, default: '<your token>' }] })],
  ])('and is declared, or takes none: %s', (_, text) => {
    expect(pointedAt(PATH, text)).toEqual([]);
    expect(readAs(PATH, text).client).toBe('mcp-registry');
  });
});

test('a variable in braces is asked for, one that is named by another syntax is not', () => {
  const text = remote({
    headers: [
      { name: 'X-A', value: '{a}' },
      { name: 'X-B', value: '${B}' },
    ],
  });
  const values = readAs(PATH, text).servers.flatMap(({ slots }) => slots.map(({ value }) => value));
  expect(values.filter(({ kind }) => kind === 'reference')).toMatchObject([
    { via: 'prompt', target: 'a', expanded: true },
    { via: 'environment', target: 'B', expanded: false },
  ]);
});

describe('a server.json of something else', () => {
  test.each<[string, unknown]>([
    ['of a web server', { port: 8080, host: '0.0.0.0', password: X, token: GITHUB }],
    ['of a mock API', { packages: [{ name: 'a', token: GITHUB }], remotes: [{ url: 'https://example.com', password: X }] }],
    [
      'with another schema',
      { $schema: 'https://example.com/server.json', packages: [{ environmentVariables: [{ name: 'TOKEN', default: X }] }] },
    ],
    ['that is a list', [{ packages: [] }]],
  ])('%s is left alone', (_, data) => {
    expect(readMaybe(PATH, JSON.stringify(data))).toBeUndefined();
  });

  test('is left alone when it breaks off, too', () => {
    expect(readMaybe(PATH, `{"port": 8080, "token": "${GITHUB}"`)).toBeUndefined();
  });

  test('is read if it holds a map of servers', () => {
    const text = JSON.stringify({ mcpServers: { s: { command: 'npx', env: { TICKETS_TOKEN: X } } } });
    expect(readAs(PATH, text).client).toBe('unknown');
    expect(told(readAs(PATH, text))).toEqual(['s env TICKETS_TOKEN literal']);
  });
});

test('a published server.json that breaks off is unreadable', () => {
  const text = packaged({ environmentVariables: [{ name: 'TICKETS_TOKEN', default: GITHUB }] }).slice(0, -4);
  expect(judged(PATH, text).map(({ rule, client }) => `${rule} ${client}`)).toEqual([
    'static-credential mcp-registry',
    'unprotected-input mcp-registry',
    'unreadable-config mcp-registry',
  ]);
});
