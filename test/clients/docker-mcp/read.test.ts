import { describe, expect, test } from 'vitest';
import { judged, readAs, readMaybe } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const CATALOG = 'catalogs/catalog-team.yaml';
const SERVER = 'servers/tickets/server.yaml';
const GITHUB = githubToken('docker');
const X = makeSamples('docker').random(32);

const catalog = (entry: string): string => `registry:\n  tickets:\n    image: mcp/tickets:1.4.2\n${entry.replace(/^/gm, '    ')}\n`;
const server = (parts: string): string => `name: tickets\ntype: server\nimage: mcp/tickets\nabout:\n  title: Tickets\n${parts}\n`;

describe('a value that goes to everybody', () => {
  test.each<[string, string, string, string]>([
    ['a variable of a catalog', CATALOG, catalog(`env:\n  - name: TICKETS_TOKEN\n    value: ${X}`), X],
    ['a default behind a setting', CATALOG, catalog(`env:\n  - name: TICKETS_TOKEN\n    value: "{{tickets.token|or:${X}}}"`), X],
    ['a word of the command', CATALOG, catalog(`command: ["--token", "${X}"]`), X],
    ['a header of a catalog', CATALOG, catalog(`remote:\n  url: https://mcp.example.com\n  headers:\n    Authorization: Bearer ${X}`), X],
    ['an example of a secret', CATALOG, catalog(`secrets:\n  - name: tickets.token\n    env: TICKETS_TOKEN\n    example: ${X}`), X],
    [
      'a default of a setting',
      CATALOG,
      catalog(`config:\n  - name: tickets\n    properties:\n      password: { type: integer, default: ${X} }`),
      X,
    ],
    ['a variable of a server', SERVER, server(`config:\n  env:\n    - name: TICKETS_TOKEN\n      value: ${X}`), X],
    ['a variable of its run', SERVER, server(`run:\n  env:\n    TICKETS_TOKEN: ${X}`), X],
    ['a header of a server', SERVER, server(`remote:\n  url: https://mcp.example.com\n  headers:\n    X-Api-Key: ${X}`), X],
    ['an example of a variable', SERVER, server(`config:\n  env:\n    - name: SETTING\n      example: ${GITHUB}`), GITHUB],
    ['a setting of a person', '.docker/mcp/config.yaml', `tickets:\n  api_key: ${X}\n`, X],
  ])('%s', (_, path, text, credential) => {
    expect(pointedAt(path, text)).toEqual([`static-credential ${credential}`]);
    expect(readAs(path, text).client).toBe('docker-mcp');
  });

  test('is said under the name of the server, with what to do about it', () => {
    const [finding] = judged(SERVER, server(`config:\n  env:\n    - name: TICKETS_TOKEN\n      value: ${X}`));
    expect(finding?.message).toContain('of server "tickets"');
    expect(finding?.help.at(-1)).toContain('docker mcp secret set');
  });

  test('counts less where it is an example and has no form of its own', () => {
    const example = (text: string): string => catalog(`secrets:\n  - name: tickets.token\n    env: TICKETS_TOKEN\n    example: ${text}`);
    expect(judged(CATALOG, example(X))[0]?.confidence).toBe('low');
    expect(judged(CATALOG, example(GITHUB))[0]?.confidence).toBe('high');
  });
});

describe('a credential that a person is asked for', () => {
  const settings = 'properties:\n      api_token: { type: string }\n      use_token: { type: boolean }';
  test.each<[string, string, string]>([
    ['as a setting of a catalog', CATALOG, catalog(`config:\n  - name: tickets\n    type: object\n    ${settings}`)],
    ['as a parameter of a server', SERVER, server(`config:\n  parameters:\n    type: object\n    ${settings}`)],
    [
      'in a group of settings',
      SERVER,
      server(`config:\n  parameters:\n    properties:\n      jira:\n        type: object\n        properties: { token: { type: string } }`),
    ],
  ])('%s', (_, path, text) => {
    expect(pointedAt(path, text)).toEqual(['unprotected-input {']);
    expect(judged(path, text)[0]?.help).toEqual(['Declare it with an entry of secrets in its place.']);
  });

  test('as a secret', () => {
    const secret = 'secrets:\n  - name: tickets.token\n    env: TICKETS_TOKEN\n    example: <YOUR_TOKEN>';
    expect(pointedAt(CATALOG, catalog(secret))).toEqual([]);
    const [slot] = readAs(CATALOG, catalog(secret)).servers.flatMap(({ slots }) => slots.filter(({ value }) => value.kind === 'reference'));
    expect(slot?.value).toMatchObject({ target: 'TICKETS_TOKEN', expanded: true });
  });
});

describe('a file of that name from something else', () => {
  test.each<[string, string, string]>([
    ['a catalog of Backstage', 'catalog-info.yaml', `apiVersion: backstage.io/v1alpha1\nkind: Component\nspec:\n  token: ${GITHUB}\n`],
    ['a registry of images', 'catalog.yaml', `registry:\n  host: registry.example.com\n  password: ${X}\n  token: ${GITHUB}\n`],
    ['a server of a game', SERVER, `name: lobby\nimage: game/lobby\npassword: ${X}\ntoken: ${GITHUB}\n`],
  ])('%s is left alone', (_, path, text) => {
    expect(readMaybe(path, text)).toBeUndefined();
  });

  test.each<[string, string]>([
    ['catalog.yaml', `registry:\n  password: "${GITHUB}\n`],
    [SERVER, `password: "${GITHUB}\n`],
  ])('is left alone when it breaks off, too: %s', (path, text) => {
    expect(readMaybe(path, text)).toBeUndefined();
  });
});

test('aliases of aliases are looked at once each', () => {
  const names = Array.from({ length: 400 }, (_, i) => `k${i}`);
  const map = (alias: string): string => `{ ${names.map((name) => `${name}: *${alias}`).join(', ')} }`;
  const text = [
    'leaf: &leaf { api_token: { type: string } }',
    `group: &group { properties: *leaf }`,
    `groups: &groups { properties: ${map('group')} }`,
    'registry:',
    '  tickets:',
    '    image: mcp/tickets',
    `    config: [${names.map(() => '*groups').join(', ')}]`,
  ].join('\n');
  expect(pointedAt(CATALOG, text)).toEqual(['unprotected-input {']);
});
