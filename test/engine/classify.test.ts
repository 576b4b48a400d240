import { describe, expect, test } from 'vitest';
import type { CredentialSlot } from '../../src/core/model.ts';
import { issuers } from '../../src/credentials/index.ts';
import { readAs, slotsOf } from '../support/reading.ts';
import { basicCredentials, githubToken, jsonWebToken, makeSamples, password } from '../support/samples.ts';

const make = makeSamples('classify');
const X = make.random(32);
const GITHUB = githubToken('classify');
const PASSWORD = password('classify');

/** A slot in short: what it holds, and for references whether the client expands them. */
function inShort({ value }: CredentialSlot): string {
  if (value.kind === 'literal') return `literal ${value.credential ?? value.confidence}`;
  if (value.kind !== 'reference') return value.kind;
  const expanded = value.expanded === undefined ? 'perhaps' : value.expanded ? 'expanded' : 'verbatim';
  return `${value.via} ${value.target} ${expanded}`;
}

function inEnv(path: string, text: string, name = 'ACME_TOKEN'): readonly string[] {
  const root = path.startsWith('.vscode')
    ? 'servers'
    : path.endsWith('opencode.json') || path.endsWith('crush.json')
      ? 'mcp'
      : 'mcpServers';
  const file = readAs(path, JSON.stringify({ [root]: { s: { command: 'npx', env: { [name]: text } } } }));
  return slotsOf(file).map(({ slot }) => inShort(slot));
}

function inHeader(path: string, text: string, name = 'Authorization'): readonly string[] {
  const file = readAs(path, JSON.stringify({ mcpServers: { s: { url: 'https://mcp.acme.com/mcp', headers: { [name]: text } } } }));
  return slotsOf(file)
    .filter(({ slot }) => slot.place === 'header')
    .map(({ slot }) => inShort(slot));
}

function inUrl(path: string, url: string): readonly string[] {
  const file = readAs(path, JSON.stringify({ mcpServers: { s: { url } } }));
  return slotsOf(file).map(({ slot }) => inShort(slot));
}

const CODE = '.mcp.json';
const DESKTOP = 'claude_desktop_config.json';
const CURSOR = '.cursor/mcp.json';
const VSCODE = '.vscode/mcp.json';
const OPENCODE = 'opencode.json';
const CRUSH = 'crush.json';
const UNKNOWN = 'config/servers.json';

describe('a reference is one by the client’s own rules', () => {
  test.each([
    [CODE, '${ACME}', 'environment ACME expanded'],
    [DESKTOP, '${ACME}', 'environment ACME verbatim'],
    [CURSOR, '${ACME}', 'environment ACME verbatim'],
    [VSCODE, '${ACME}', 'environment ACME verbatim'],
    [UNKNOWN, '${ACME}', 'environment ACME perhaps'],
    [CODE, '${env:ACME}', 'environment ACME verbatim'],
    [DESKTOP, '${env:ACME}', 'environment ACME verbatim'],
    [CURSOR, '${env:ACME}', 'environment ACME expanded'],
    [VSCODE, '${env:ACME}', 'environment ACME expanded'],
    [OPENCODE, '${env:ACME}', 'environment ACME verbatim'],
    [OPENCODE, '{env:ACME}', 'environment ACME expanded'],
    [OPENCODE, '{file:~/.acme}', 'environment ~/.acme expanded'],
    [CODE, '{env:ACME}', 'environment ACME verbatim'],
    [VSCODE, '${input:acme}', 'prompt acme expanded'],
    [CURSOR, '${input:acme}', 'prompt acme verbatim'],
    [CODE, '$ACME', 'environment ACME verbatim'],
    [CRUSH, '$ACME', 'environment ACME expanded'],
    ['.github/mcp.json', '$ACME', 'environment ACME expanded'],
    [CRUSH, '$(op read op://a/b/c)', 'manager a/b/c expanded'],
    [CODE, '%ACME%', 'environment ACME verbatim'],
    [CODE, '${user_config.acme}', 'prompt acme expanded'],
    [DESKTOP, 'op://dev/acme/token', 'manager dev/acme/token verbatim'],
    [CODE, '${ACME:-}', 'environment ACME expanded'],
    [CODE, '${{ secrets.ACME }}', 'environment ACME verbatim'],
  ])('%s: %s', (path, text, expected) => {
    expect(inEnv(path, text)).toEqual([expected]);
  });
});

describe('a reference with something around it', () => {
  test.each([
    ['Bearer ${ACME}', ['environment ACME expanded']],
    ['bearer  ${ACME}', ['environment ACME expanded']],
    ['Token ${ACME}', ['environment ACME expanded']],
    ['Basic ${ACME}', ['environment ACME expanded']],
    ['${ACME}', ['environment ACME expanded']],
    [' ${ACME} ', ['environment ACME expanded']],
    ['Bearer ${A}${B}', ['environment A expanded']],
    [`Bearer ${GITHUB}`, ['literal github-classic-token']],
    [`Bearer ${X}`, ['literal high']],
    [`Bearer \${ACME:-${GITHUB}}`, ['literal github-classic-token', 'environment ACME expanded']],
    [`Bearer \${ACME:-${X}}`, ['literal high', 'environment ACME expanded']],
    [`\${ACME} ${GITHUB}`, ['literal github-classic-token']],
    ['Bearer ${ACME:-YOUR_TOKEN}', ['environment ACME expanded']],
    ['Bearer YOUR_TOKEN', ['placeholder']],
    ['Bearer <token>', ['placeholder']],
    ['Bearer', ['placeholder']],
    ['', ['empty']],
    [`Basic ${basicCredentials('svc', PASSWORD)}`, ['literal basic-authorization']],
    [`Bearer ${jsonWebToken()}`, ['literal json-web-token']],
  ])('%#', (text, expected) => {
    expect(inHeader(CODE, text)).toEqual(expected);
  });
});

describe('a default inside a reference is a literal', () => {
  test.each([
    [CODE, `\${ACME_KEY:-${X}}`, 'ACME_TOKEN', ['literal high', 'environment ACME_KEY expanded']],
    [CODE, `\${ACME_KEY:-${X}}`, 'SETTING', ['literal medium', 'environment ACME_KEY expanded']],
    [CODE, `\${ACME_KEY:-${GITHUB}}`, 'SETTING', ['literal github-classic-token', 'environment ACME_KEY expanded']],
    // A name that says nothing: random text is worth a warning.
    [CODE, `\${SETTING:-${X}}`, 'SETTING', ['literal low', 'environment SETTING expanded']],
    [CODE, `\${WORKSPACE:-${X}}`, 'WORKSPACE', ['environment WORKSPACE expanded']],
    [CODE, '${REGION:-eu-west-1}', 'ACME_REGION', ['environment REGION expanded']],
    [DESKTOP, `\${ACME_KEY:-${X}}`, 'ACME_TOKEN', ['literal high', 'environment ACME_KEY verbatim']],
    [CRUSH, `\${ACME_KEY-${X}}`, 'ACME_TOKEN', ['literal high', 'environment ACME_KEY expanded']],
    [CODE, `\${DB_URL:-postgres://app:${X}@db.acme.com/x}`, 'DATABASE_URL', ['literal connection-string', 'environment DB_URL expanded']],
    [CODE, '${DB_PASSWORD:-postgres}', 'DB_PASSWORD', ['environment DB_PASSWORD expanded']],
  ])('%s %#', (path, text, name, expected) => {
    expect(inEnv(path, text, name)).toEqual(expected);
  });

  test('and says so', () => {
    const [{ slot } = {}] = slotsOf(readAs(CODE, JSON.stringify({ mcpServers: { s: { env: { A: `\${ACME_KEY:-${X}}` } } } })));
    expect(slot?.value.kind === 'literal' ? slot.value.evidence : '').toMatch(/as the default inside a reference$/);
  });
});

describe('in a URL', () => {
  test.each([
    ['https://mcp.acme.com/mcp', ['plain']],
    [`https://mcp.acme.com/mcp?api_key=${X}`, ['literal high']],
    [`https://mcp.acme.com/mcp?apiKey=${X}&x=1`, ['literal high']],
    [`https://mcp.acme.com/mcp?profile=eu&token=${X}`, ['literal high']],
    [`https://mcp.acme.com/mcp?q=${GITHUB}`, ['literal github-classic-token']],
    [`https://mcp.acme.com/${GITHUB}/mcp`, ['literal github-classic-token']],
    [`https://mcp.acme.com/mcp#access_token=${X}`, ['literal high']],
    [`https://svc:${PASSWORD}@mcp.acme.com/mcp`, ['literal connection-string']],
    [`https://${X}@mcp.acme.com/mcp`, ['literal medium']],
    [`https://mcp.acme.com/s/${make.random(40)}/mcp`, ['literal low']],
    [`https://mcp.acme.com/s/${make.random(40, make.hex)}/mcp`, ['plain']],
    [`https://mcp.acme.com/${make.uuid()}/mcp`, ['plain']],
    ['https://mcp.acme.com/mcp?key=${ACME}', ['environment ACME expanded']],
    ['https://mcp.acme.com/mcp?key=YOUR_KEY', ['placeholder']],
    ['https://mcp.acme.com/mcp?page=2&max_tokens=4096', ['plain']],
    ['https://${HOST}/mcp', ['environment HOST expanded']],
    ['${MCP_URL}', ['environment MCP_URL expanded']],
    [`https://mcp.acme.com/mcp?a=\${A}&api_key=${X}`, ['literal high']],
    ['https://mcp.acme.com/@scope/package/mcp', ['plain']],
    [`https://mcp.acme.com/mcp?api_key=${X}&api_key=${X}2`, ['literal high', 'literal high']],
  ])('%#', (url, expected) => {
    const slots = inUrl(CODE, url);
    expect(slots.filter((slot) => slot !== 'environment A expanded')).toEqual(expected);
  });
});

describe('JSON in a string', () => {
  test.each([
    [JSON.stringify({ Authorization: `Bearer ${GITHUB}` }), ['literal github-classic-token']],
    [JSON.stringify({ 'X-Api-Key': X }), ['literal high']],
    [JSON.stringify({ headers: { 'X-Api-Key': X } }), ['literal high']],
    [JSON.stringify({ 'X-Api-Key': '${ACME}' }), ['environment ACME expanded']],
    [JSON.stringify([GITHUB]), ['literal github-classic-token']],
    [JSON.stringify({ inner: JSON.stringify({ apiKey: X }) }), ['literal high']],
    [JSON.stringify({ max_tokens: 4096, model: 'gpt-4o' }), ['plain']],
    [JSON.stringify({ a: X, b: X }), ['literal low', 'literal low']],
    [JSON.stringify({ workspace: X, region: 'eu' }), ['plain']],
    ['{not json', ['plain']],
    ['{}', ['plain']],
  ])('%#', (text, expected) => {
    expect(inEnv(CODE, text, 'ACME_HEADERS')).toEqual(expected);
  });
});

describe('a value under a name', () => {
  test.each([
    ['ACME_TOKEN', X, ['literal high']],
    ['SETTING', X, ['literal low']],
    ['WORKSPACE', X, ['plain']],
    ['SETTING', GITHUB, ['literal github-classic-token']],
    ['SETTING', `prefix ${GITHUB} suffix`, ['literal github-classic-token']],
    ['MAX_TOKENS', '4096', ['plain']],
    ['TOKEN_URL', 'https://auth.acme.com/token', ['plain']],
    ['TOKEN_URL', `https://auth.acme.com/token?client_secret=${X}`, ['literal high']],
    ['AUTH_METHOD', 'oauth2', ['plain']],
    ['KEY_PATH', '/etc/ssl/key.pem', ['plain']],
    ['PROJECT_ID', 'acme-prod-123456', ['plain']],
    ['OPENAI_MODEL', 'gpt-4o-mini', ['plain']],
    ['STRIPE_PUBLISHABLE_KEY', `pk_live_${make.random(40)}`, ['plain']],
    ['ACME_TOKEN', 'YOUR_API_KEY', ['placeholder']],
    ['ACME_TOKEN', '<token>', ['placeholder']],
    ['ACME_TOKEN', 'xxx', ['placeholder']],
    ['ACME_TOKEN', '[REDACTED]', ['placeholder']],
    ['ACME_TOKEN', 'sk-...', ['placeholder']],
    ['ACME_TOKEN', 'ACME_TOKEN', ['placeholder']],
    ['DB_PASSWORD', PASSWORD, ['literal high']],
    ['DB_PASSWORD', 'postgres', ['placeholder']],
    ['PGPASSWORD', PASSWORD, ['literal high']],
    ['DATABASE_URL', `postgres://app:${X}@db.acme.com/x`, ['literal connection-string']],
    ['DATABASE_URL', 'postgres://localhost/x', ['plain']],
    ['DATABASE_URL', 'postgres://app:${PW}@db.acme.com/x', ['environment PW expanded']],
    ['DD_API_KEY', make.random(32, make.hex), ['literal datadog-api-key']],
    ['OPENAPI_MCP_HEADERS', JSON.stringify({ Authorization: `Bearer ${X}` }), ['literal high']],
    ['NOTION_VERSION', '2022-06-28', ['plain']],
    ['ACME_TOKEN', ' ', ['empty']],
  ])('%s %#', (name, text, expected) => {
    expect(inEnv(CODE, text, name)).toEqual(expected);
  });
});

/** Kinds that look like another issuer's, which is found by its form before a name is asked. */
const TWINS: Readonly<Record<string, string>> = {
  'clerk-secret-key': 'stripe-secret-key',
  'firebase-ci-token': 'google-refresh-token',
};

describe('every issuer’s credential, in an environment variable of its own or of no name at all', () => {
  const kinds = issuers.flatMap(({ kinds: all }) => all).filter(({ harmless }) => harmless !== true);
  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
    for (const sample of kind.samples(makeSamples(`classify ${id}`))) {
      const { name, text } = typeof sample === 'string' ? { name: 'SETTING', text: sample } : sample;
      expect(inEnv(CODE, text, name)).toEqual([`literal ${TWINS[id] ?? id}`]);
    }
  });
});

describe('what an issuer gives out to be public is no finding', () => {
  const kinds = issuers.flatMap(({ kinds: all }) => all).filter(({ harmless }) => harmless === true);
  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
    for (const sample of kind.samples(makeSamples(`classify ${id}`))) {
      const { name, text } = typeof sample === 'string' ? { name: 'SETTING', text: sample } : sample;
      expect(['plain', 'placeholder']).toContain(inEnv(CODE, text, name).join());
    }
  });
});
