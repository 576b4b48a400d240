import { describe, expect, test } from 'vitest';
import { judged, readAs, readMaybe } from '../../support/reading.ts';
import { pointedAt } from '../../support/pointing.ts';
import { githubToken, makeSamples } from '../../support/samples.ts';

const PATH = 'manifest.json';
const GITHUB = githubToken('mcpb');
const X = makeSamples('mcpb').random(32);

interface Parts {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly key?: string;
}

function manifest(
  { config = {}, input, key = 'token' }: Parts,
  version: Readonly<Record<string, unknown>> = { manifest_version: '0.3' },
): string {
  const server = { type: 'node', entry_point: 'index.js', mcp_config: { command: 'node', args: ['${__dirname}/index.js'], ...config } };
  return JSON.stringify(
    { ...version, name: 'tickets', server, ...(input === undefined ? {} : { user_config: { [key]: input } }) },
    null,
    2,
  );
}

describe('a value that is in every copy of the bundle', () => {
  test.each<[string, string, string]>([
    ['a default beside "sensitive"', manifest({ input: { type: 'string', sensitive: true, default: X } }), X],
    ['a default beside "sensitive", whatever the key', manifest({ key: 'a', input: { type: 'string', sensitive: true, default: X } }), X],
    ['one of several defaults', manifest({ input: { type: 'string', sensitive: true, default: ['none', X] } }), X],
    ['a variable', manifest({ config: { env: { TICKETS_TOKEN: X } } }), X],
    ['a flag', manifest({ config: { args: ['index.js', '--api-key', X] } }), X],
    ['a variable on one system', manifest({ config: { platform_overrides: { win32: { env: { TICKETS_TOKEN: X } } } } }), X],
    ['an older manifest', manifest({ config: { env: { SETTING: GITHUB } } }, { dxt_version: '0.1' }), GITHUB],
  ])('%s', (_, text, credential) => {
    expect(pointedAt(PATH, text)).toEqual([`static-credential ${credential}`]);
  });

  test('is said under the name of the bundle, with what to do about it', () => {
    const [finding] = judged(PATH, manifest({ config: { env: { TICKETS_TOKEN: X } } }));
    expect(finding?.message).toContain('of server "tickets"');
    expect(finding?.help.at(-1)).toContain('"sensitive": true');
  });
});

describe('a key that takes a credential', () => {
  test('and is not sensitive', () => {
    const text = manifest({ input: { type: 'string', title: 'Token' } });
    const [finding, ...more] = judged(PATH, text);
    expect(finding).toMatchObject({ rule: 'unprotected-input', help: ['Declare it with sensitive: true.'] });
    expect(text.slice(finding?.span.start).startsWith('{\n      "type": "string"')).toBe(true);
    expect(more).toEqual([]);
  });

  test.each<[string, Parts]>([
    ['and is sensitive', { input: { type: 'string', sensitive: true } }],
    ['by its name, and is a switch', { key: 'use_token', input: { type: 'boolean' } }],
    ['by its name, and is a file', { key: 'credentials', input: { type: 'file' } }],
    ['by its name, and is a number', { key: 'max_token', input: { type: 'number', default: 4096 } }],
    ['not at all', { key: 'region', input: { type: 'string', default: 'eu-west-1' } }],
  ])('%s', (_, parts) => {
    expect(pointedAt(PATH, manifest(parts))).toEqual([]);
    expect(readAs(PATH, manifest(parts)).client).toBe('mcpb');
  });
});

test('what the person enters is a reference, a variable of the environment is none', () => {
  const text = manifest({ config: { env: { A_TOKEN: '${user_config.token}', B_TOKEN: '${B_TOKEN}' } } });
  const values = readAs(PATH, text).servers.flatMap(({ slots }) => slots.map(({ value }) => value));
  expect(values.filter(({ kind }) => kind === 'reference')).toMatchObject([
    { via: 'prompt', target: 'token', expanded: true },
    { via: 'environment', target: 'B_TOKEN', expanded: false },
  ]);
});

describe('a manifest.json of something else', () => {
  test.each<[string, unknown]>([
    ['of a web app', { name: 'Shop', start_url: '/', icons: [], token: GITHUB }],
    ['of a browser extension', { manifest_version: 3, name: 'Shop', key: GITHUB, user_config: { token: { default: X } } }],
    ['of a build', { 'index.js': { file: `assets/${GITHUB}.js` }, server: { command: 'node', env: { TOKEN: X } } }],
  ])('%s is left alone', (_, data) => {
    expect(readMaybe(PATH, JSON.stringify(data))).toBeUndefined();
  });

  test('is left alone when it breaks off, too', () => {
    expect(readMaybe(PATH, `{"manifest_version": 3, "name": "Shop", "key": "${GITHUB}"`)).toBeUndefined();
  });
});

test('a manifest that breaks off is unreadable', () => {
  const text = manifest({ config: { env: { SETTING: GITHUB } } }).slice(0, -4);
  expect(judged(PATH, text).map(({ rule, client }) => `${rule} ${client}`)).toEqual(['static-credential mcpb', 'unreadable-config mcpb']);
});
