import { describe, expect, test } from 'vitest';
import type { CredentialSlot } from '../../src/core/model.ts';
import { issuers } from '../../src/credentials/index.ts';
import { readAs, slotsOf } from '../support/reading.ts';
import { basicCredentials, githubToken, jsonWebToken, makeSamples, password, sampleOf } from '../support/samples.ts';

const make = makeSamples('classify');
const X = make.random(32);
const GITHUB = githubToken('classify');
const PASSWORD = password('classify');
const KEEPER = { ...sampleOf('keeper-config'), name: 'KSM_CONFIG_BASE64' };

/** A slot in short: what it holds, and for references whether the client expands them. */
function inShort({ value }: CredentialSlot): string {
  if (value.kind === 'literal') return `literal ${value.credential ?? value.confidence}`;
  if (value.kind !== 'reference') return value.kind;
  const expanded = value.expanded === undefined ? 'perhaps' : value.expanded ? 'expanded' : 'verbatim';
  return `${value.via} ${value.target} ${expanded}`;
}

function inEnv(path: string, text: string, name = 'ACME_TOKEN'): readonly string[] {
  const servers = { s: { command: 'npx', env: { [name]: text } } };
  const document = path.startsWith('.vscode')
    ? { servers }
    : path.endsWith('opencode.json') || path.endsWith('crush.json')
      ? { mcp: servers }
      : path.endsWith('.yaml')
        ? { mcp: { servers } }
        : { mcpServers: servers };
  const file = readAs(path, JSON.stringify(document));
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
const FAST_AGENT = 'fastagent.config.yaml';
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
    // The name of the slot is its issuer's, whatever the variable is called.
    [CODE, `\${ACME:-${KEEPER.text}}`, KEEPER.name, ['literal keeper-config', 'environment ACME expanded']],
    [FAST_AGENT, `\${ACME_KEY:${X}}`, 'ACME_TOKEN', ['literal high', 'environment ACME_KEY expanded']],
    // References of other programs, whatever this client makes of what stands behind the colon.
    [FAST_AGENT, '${file:/run/secrets/acme}', 'DB_PASSWORD', ['environment /run/secrets/acme verbatim']],
    [FAST_AGENT, '${ACME_KEY:?is not set}', 'DB_PASSWORD', ['environment ACME_KEY expanded']],
    [FAST_AGENT, '${bao:secret/data/acme#token}', 'DB_PASSWORD', ['environment bao expanded']],
    [FAST_AGENT, '${vault:secret/data/acme#token}', 'DB_PASSWORD', ['manager secret/data/acme#token verbatim']],
  ])('%s %#', (path, text, name, expected) => {
    expect(inEnv(path, text, name)).toEqual(expected);
  });

  test('and says so', () => {
    const [{ slot } = {}] = slotsOf(readAs(CODE, JSON.stringify({ mcpServers: { s: { env: { A: `\${ACME_KEY:-${X}}` } } } })));
    expect(slot?.value.kind === 'literal' ? slot.value.evidence : '').toMatch(/as the default inside a reference$/);
  });
});

describe('a credential in the place of its variable', () => {
  test.each([
    [CODE, `\${${GITHUB}}`, ['literal github-classic-token']],
    [CODE, `Bearer \${${GITHUB}}`, ['literal github-classic-token']],
    [CURSOR, `\${env:${GITHUB}}`, ['literal github-classic-token']],
    [CODE, `\${ACME:-${GITHUB}}`, ['literal github-classic-token', 'environment ACME expanded']],
  ])('%s %#', (path, text, expected) => {
    expect(inEnv(path, text)).toEqual(expected);
  });

  test('is found with its dollar signs', () => {
    const { text } = sampleOf('paypal-braintree-token');
    expect(text).toMatch(/^access_token\$[a-z]{4,12}\$/);
    const line = JSON.stringify({ mcpServers: { s: { command: 'sh', args: ['-c', `ACME='${text}' npx p`] } } });
    expect(slotsOf(readAs(CODE, line)).map(({ slot }) => inShort(slot))).toEqual(['literal paypal-braintree-token']);
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
    // As the server reads it: with the escapes undone.
    [`https://mcp.acme.com/mcp?api_key=${encodeURIComponent(`${X}+/==`)}`, ['literal high']],
    [`https://mcp.acme.com/mcp?next=${encodeURIComponent(`https://a.acme.com/?token=${X}`)}`, ['literal high']],
    ['https://mcp.acme.com/mcp?api_key=%3Cyour%20key%3E', ['placeholder']],
    // A slash in front ends no credential in a path, and none stands in front of a user.
    [`https://mcp.acme.com/${sampleOf('aws-access-key-id').text}/mcp`, ['literal aws-access-key-id']],
    [`https://mcp.acme.com/${sampleOf('launchdarkly-sdk-key').text}`, ['literal launchdarkly-sdk-key']],
    [`https://mcp.acme.com/v1-${sampleOf('launchdarkly-sdk-key').text}/mcp`, ['plain']],
    [`https://${sampleOf('aws-access-key-id').text}@mcp.acme.com/mcp`, ['literal aws-access-key-id']],
    [`https://${X}:@mcp.acme.com/mcp`, ['literal medium']],
    [`https://${X}:x-oauth-basic@github.com/acme/mcp.git`, ['literal connection-string']],
    ['https://${TOKEN}:x-oauth-basic@github.com/acme/mcp.git', ['environment TOKEN expanded']],
    [`https://svc:${make.random(900)}@mcp.acme.com/mcp`, ['literal connection-string']],
    // An id behind the word for the thing opens nothing by itself.
    [`https://docs.acme.com/spreadsheets/d/${make.random(44)}/edit`, ['plain']],
    [`https://docs.acme.com/drive/folders/${make.random(33)}`, ['plain']],
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

describe("a reference of the client's within one of a manager's", () => {
  const value = (text: string): readonly string[] => inEnv('.mcp.json', text);

  test('is told as it is written', () => {
    expect(value('op://mcp/${USER}/token')).toEqual(['manager mcp/${USER}/token verbatim']);
    expect(value('op://${VAULT}/a/token')).toEqual(['manager ${VAULT}/a/token verbatim']);
  });

  test('with a default, which may be a credential, it stays out of sight', () => {
    const [told, ...more] = value('op://mcp/${USER:-alice}/token');
    expect(told).toMatch(/^manager mcp\/\uE000{14}\/token verbatim$/);
    expect(more).toEqual([]);
    expect(value(`op://mcp/\${USER:-${GITHUB}}/token`).join()).not.toContain(GITHUB);
  });
});

describe('the part of an address', () => {
  const partsOf = (url: string): readonly string[] => {
    const file = readAs('.mcp.json', JSON.stringify({ mcpServers: { s: { url } } }));
    return slotsOf(file).map(({ slot }) => `${slot.name} ${slot.value.kind} ${slot.part ?? 'none'}`);
  };

  test.each([
    [`https://mcp.acme.com/mcp?api_key=${X}`, ['api_key literal query']],
    [`https://mcp.acme.com/mcp#token=${X}`, ['token literal fragment']],
    [`https://app:${PASSWORD}@mcp.acme.com/mcp`, ['url literal user']],
    [`https://${GITHUB}@mcp.acme.com/mcp`, ['url literal user']],
    [`https://mcp.acme.com/${GITHUB}/mcp`, ['url literal path']],
    ['https://mcp.acme.com/mcp?api_key=${API_KEY}', ['api_key reference query']],
    ['https://app:${PASS}@${HOST}/mcp', ['url reference user']],
    ['https://${HOST}/mcp', ['url reference host']],
    ['https://mcp.acme.com/${TOKEN}/mcp', ['url reference path']],
    ['${URL}', ['url reference none']],
  ])('of %#', (url, expected) => {
    expect(partsOf(url)).toEqual(expected);
  });
});

describe('a reference that keeps nothing back', () => {
  const valuesOf = (path: string, text: string): readonly object[] => {
    const root = path === '.mcp.json' ? 'mcpServers' : 'mcp';
    const file = readAs(path, JSON.stringify({ [root]: { s: { command: 'npx', env: { ACME_TOKEN: text } } } }));
    return slotsOf(file).map(({ slot }) => slot.value);
  };

  test('a command that prints a credential holds it', () => {
    expect(inEnv('crush.json', `$(echo ${GITHUB})`)).toEqual(['literal github-classic-token', 'environment  expanded']);
    expect(inEnv('.mcp.json', `$(printf %s ${GITHUB} | tr -d x)`)).toEqual(['literal github-classic-token', 'environment  verbatim']);
    expect(inEnv('crush.json', '$(op read op://a/b/c)')).toEqual(['manager a/b/c expanded']);
  });

  test('an echo of vals holds it', () => {
    expect(inEnv('.mcp.json', `ref+echo://${GITHUB}`)).toEqual(['literal github-classic-token', 'environment  verbatim']);
  });

  test('a file in the clear is told apart from a manager', () => {
    expect(valuesOf('opencode.json', '{file:./token}')).toMatchObject([{ via: 'environment', target: './token', plaintext: 'file' }]);
    expect(valuesOf('crush.json', '$(cat ./token)')).toMatchObject([{ via: 'environment', target: './token', plaintext: 'file' }]);
    expect(valuesOf('.mcp.json', 'ref+file://./token')).toMatchObject([{ via: 'environment', target: './token', plaintext: 'file' }]);
  });

  test('a default is said, and no text of it kept', () => {
    expect(valuesOf('.mcp.json', '${ACME_TOKEN:-test}')).toEqual([
      { kind: 'reference', via: 'environment', syntax: '${VAR}', target: 'ACME_TOKEN', expanded: true, fallback: true },
    ]);
    expect(valuesOf('.mcp.json', '${ACME_TOKEN:-}')).toMatchObject([{ target: 'ACME_TOKEN' }]);
    expect(valuesOf('.mcp.json', '${ACME_TOKEN:-}')[0]).not.toHaveProperty('fallback');
  });
});

describe('a launcher resolves what it knows, where it looks', () => {
  const of = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): readonly string[] =>
    slotsOf(readAs('.mcp.json', JSON.stringify({ mcpServers: { s: { command, args, env } } })))
      .filter(({ slot }) => slot.value.kind === 'reference' && slot.value.target !== 'launcher')
      .map(({ slot }) => inShort(slot));

  test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['op', ['run', '--', 'x'], { A_TOKEN: 'op://a/b/c' }, ['manager a/b/c expanded']],
    ['op', ['run', '--', 'x', '--token', 'op://a/b/c'], {}, ['manager a/b/c verbatim']],
    ['op', ['run', '--', 'x'], { A_TOKEN: 'vault:secret/data/a#b' }, ['manager secret/data/a#b verbatim']],
    ['secret-init', ['x'], { A_TOKEN: 'vault:secret/data/a#b' }, ['manager secret/data/a#b expanded']],
    ['secret-init', ['x'], { A_TOKEN: 'ref+vault://a#/b' }, ['manager a#/b verbatim']],
    ['vault', ['agent', '-config=a.hcl'], { A_TOKEN: 'vault:secret/data/a#b' }, ['manager secret/data/a#b verbatim']],
    [
      'berglas',
      ['exec', '--', 'x'],
      { A_TOKEN: 'sm://p/s', B_TOKEN: 'projects/p/secrets/s' },
      ['manager p/s expanded', 'manager projects/p/secrets/s verbatim'],
    ],
    ['ksm', ['exec', '--', 'x', '--token', 'keeper://R/field/password'], {}, ['manager R/field/password verbatim']],
    ['ksm', ['exec', '--inline', '--', 'x', '--token', 'keeper://R/field/password'], {}, ['manager R/field/password expanded']],
    ['thv', ['run', '--secret', 'a,target=A_TOKEN', 'a'], {}, ['manager a expanded']],
    ['sh', ['-c', 'op run -- x'], { A_TOKEN: 'op://a/b/c' }, ['manager a/b/c expanded']],
  ])('%s %j %j', (command, args, env, expected) => {
    expect(of(command, args, env)).toEqual(expected);
  });
});
