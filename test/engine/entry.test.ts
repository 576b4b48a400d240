import { describe, expect, test } from 'vitest';
import { knowledge, literalsIn, readAs, slotsOf, told } from '../support/reading.ts';
import { githubToken, makeSamples, password } from '../support/samples.ts';
import { printable } from '../../src/engine/printable.ts';

const make = makeSamples('entry');
const X = make.random(32);
const GITHUB = githubToken('entry');
const PASSWORD = password('entry');
const SHORT = `k9!${PASSWORD.slice(1, 4)}`;

/** Reads one server's entry in a file of this path. */
function entry(
  path: string,
  server: unknown,
  root = 'mcpServers',
): { readonly slots: readonly string[]; readonly literals: readonly string[] } {
  const text = JSON.stringify({ [root]: { s: server } });
  const file = readAs(path, text);
  return { slots: told(file).map((line) => line.replace(/^s /, '')), literals: literalsIn(file, text) };
}

const CODE = '.mcp.json';

describe('env', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a map', { ACME_TOKEN: X, B: '1' }, ['env ACME_TOKEN literal']],
    ['a list of NAME=value', [`ACME_TOKEN=${X}`, 'B=1'], ['env ACME_TOKEN literal']],
    ['a list of {name, value}', [{ name: 'ACME_TOKEN', value: X }], ['env ACME_TOKEN literal']],
    ['a list of {key, value}', [{ key: 'ACME_TOKEN', value: X }], ['env ACME_TOKEN literal']],
    ['a list of {name, default}', [{ name: 'ACME_TOKEN', default: X }], ['env ACME_TOKEN literal']],
    ['a list of maps', [{ ACME_TOKEN: X }], ['env ACME_TOKEN literal']],
    ['a map of lists', { ACME_TOKEN: [X] }, ['env ACME_TOKEN literal']],
    ['a map of maps', { ACME_TOKEN: { value: X } }, ['env ACME_TOKEN literal']],
    ['one string', `ACME_TOKEN=${X}`, ['env ACME_TOKEN literal']],
  ])('as %s', (_, env, slots) => {
    expect(entry(CODE, { command: 'npx', env })).toEqual({ slots, literals: [X] });
  });

  test('as a list of names, handed through', () => {
    expect(entry(CODE, { command: 'npx', env: ['ACME_TOKEN'] })).toEqual({ slots: ['env ACME_TOKEN environment'], literals: [] });
  });

  test('under its other name', () => {
    expect(entry('opencode.json', { type: 'local', command: ['npx'], environment: { ACME_TOKEN: X } }, 'mcp').slots).toEqual([
      'env ACME_TOKEN literal',
    ]);
  });

  test('numbers are values too', () => {
    expect(entry(CODE, { command: 'npx', env: { USER_PIN: 481_516, PORT: 8080 } })).toEqual({
      slots: ['env USER_PIN literal'],
      literals: ['481516'],
    });
  });
});

describe('headers', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a map', { Authorization: `Bearer ${X}` }, ['header Authorization literal']],
    ['a list of lines', [`Authorization: Bearer ${X}`], ['header Authorization literal']],
    ['a list of {name, value}', [{ name: 'X-Api-Key', value: X }], ['header X-Api-Key literal']],
    ['any name with Bearer', { 'X-Acme': `Bearer ${X}` }, ['header X-Acme literal']],
    ['a cookie', { Cookie: `session=${X}` }, ['header Cookie literal']],
  ])('as %s', (_, headers, slots) => {
    expect(entry(CODE, { url: 'https://mcp.acme.com/mcp', headers })).toMatchObject({ slots });
  });

  test('without a credential', () => {
    const headers = { Accept: 'application/json', 'X-Region': 'eu-west-1', 'Mcp-Protocol-Version': '2025-06-18' };
    expect(entry(CODE, { url: 'https://mcp.acme.com/mcp', headers }).slots).toEqual([]);
  });

  test('of a request init', () => {
    expect(entry(CODE, { url: 'https://mcp.acme.com', requestInit: { headers: { 'X-Api-Key': X } } }).slots).toEqual([
      'header X-Api-Key literal',
    ]);
  });
});

describe('a transport of its own', () => {
  test.each([
    ['cline_mcp_settings.json', { transport: { type: 'stdio', command: 'npx', env: { ACME_TOKEN: X } } }, ['env ACME_TOKEN literal']],
    ['cline_mcp_settings.json', { transport: { type: 'stdio', command: 'npx', args: ['--api-key', X] } }, ['argument --api-key literal']],
    ['cline_mcp_settings.json', { transport: { type: 'sse', headers: { 'X-Api-Key': X } } }, ['header X-Api-Key literal']],
    ['cline_mcp_settings.json', { transport: { url: `https://mcp.acme.com/?api_key=${X}` } }, ['url api_key literal']],
    ['some/servers.json', { transport: { command: 'npx', env: { ACME_TOKEN: X } } }, ['env ACME_TOKEN literal']],
    ['.zed/settings.json', { command: { path: 'npx', args: ['--api-key', X], env: {} } }, ['argument --api-key literal']],
    ['.zed/settings.json', { command: { path: 'npx', env: { ACME_TOKEN: X } } }, ['env ACME_TOKEN literal']],
    ['.zed/settings.json', { settings: { acme_token: X } }, ['env acme_token literal']],
    ['.zed/settings.json', { settings: { nested: { acme_token: X } } }, ['env acme_token literal']],
  ])('%s %#', (path, server, slots) => {
    expect(entry(path, server)).toEqual({ slots, literals: [X] });
  });
});

describe('fields', () => {
  test.each([
    [{ url: 'u', oauth: { clientId: 'keygate', clientSecret: X } }, ['field clientSecret literal'], [X]],
    [{ url: 'u', auth: { CLIENT_ID: 'keygate', CLIENT_SECRET: X } }, ['field CLIENT_SECRET literal'], [X]],
    [{ url: 'u', apiKey: X }, ['field apiKey literal'], [X]],
    [{ url: 'u', bearerToken: X }, ['field bearerToken literal'], [X]],
    [{ url: 'u', token: X }, ['field token literal'], [X]],
    [{ url: 'u', password: PASSWORD }, ['field password literal'], [PASSWORD]],
    // A field for credentials, and shorter than any but a password is.
    [{ url: 'u', password: SHORT }, ['field password literal'], [SHORT]],
    [{ url: 'u', apiKey: SHORT }, [], []],
    [{ url: 'u', description: `uses ${GITHUB}` }, ['field description literal'], [GITHUB]],
    [{ url: 'u', deep: { deeper: [{ note: GITHUB }] } }, ['field note literal'], [GITHUB]],
    [{ url: 'u', custom: { apiSecret: X } }, ['field apiSecret literal'], [X]],
    [{ url: 'u', autoApprove: [`Bash(curl -H 'Authorization: Bearer ${GITHUB}')`] }, ['field autoApprove literal'], [GITHUB]],
    [{ command: GITHUB }, ['argument command literal'], [GITHUB]],
    [{ command: 'npx', cwd: `/x/${GITHUB}` }, ['field cwd literal'], [GITHUB]],
    [{ command: 'npx', type: 'stdio', timeout: 60_000, disabled: false }, [], []],
    [{ command: 'npx', name: 'a', description: 'needs an API key', tools: ['*'] }, [], []],
  ])('row %#', (server, slots, literals) => {
    expect(entry(CODE, server)).toEqual({ slots, literals });
  });

  test('a helper’s command is a reference, what is written out in it is none', () => {
    expect(entry(CODE, { url: 'u', headersHelper: '/opt/bin/headers.sh' }).slots).toEqual(['field headersHelper manager']);
    expect(entry(CODE, { url: 'u', headersHelper: `echo '{"Authorization":"Bearer ${GITHUB}"}'` }).literals).toEqual([GITHUB]);
  });
});

describe('a credential where a name belongs', () => {
  test('as a key of env', () => {
    expect(entry(CODE, { command: 'npx', env: { [GITHUB]: '' } })).toEqual({ slots: ['env key literal'], literals: [`"${GITHUB}"`] });
  });

  test('as a key of headers', () => {
    expect(entry(CODE, { url: 'u', headers: { [`Bearer ${GITHUB}`]: '' } }).slots).toEqual(['header key literal']);
  });

  test('as the name of a server: found, and printed nowhere', () => {
    const text = JSON.stringify({ mcpServers: { [`acme ${GITHUB}`]: { command: 'npx', env: { ACME_TOKEN: X } } } });
    const file = readAs(CODE, text);
    expect(literalsIn(file, text)).toEqual([X, GITHUB]);
    expect(JSON.stringify(file)).not.toContain(GITHUB);
    expect(file.servers[0]?.name).toBe('acme [redacted]');
  });

  test('nothing that may be printed holds a form of a credential', () => {
    expect(printable(`a ${GITHUB} b`, knowledge)).toBe('a [redacted] b');
    expect(printable(`postgres://app:${X}@db.acme.com`, knowledge)).toBe('postgres://app:[redacted]@db.acme.com');
    expect(printable(`https://a:${X}@a.acme.com ${GITHUB} https://b:${X}@b.acme.com`, knowledge)).not.toMatch(new RegExp(`${X}|${GITHUB}`));
    expect(printable(`Password=${X};Pwd=${X}1;see https://a:${X}@b.acme.com`, knowledge)).not.toContain(X);
    expect(printable('a'.repeat(1_000), knowledge)).toHaveLength(160);
  });

  test('a text in the place of a name is not printed: it may hold anything', () => {
    const json = `{ "secret": "${X}" }`;
    for (const text of [json, `[${json}]`, `[["${X}"]]`, `a\n${X}`, `${X}\r`])
      expect(printable(text, knowledge)).toBe(`[a name of ${text.length} characters]`);
    expect(printable('[slug]/mcp.json', knowledge)).toBe('[slug]/mcp.json');
    expect(printable('{name}', knowledge)).toBe('{name}');
  });
});

describe('fields that hold the name of a variable', () => {
  const codex = (line: string): readonly string[] => {
    const file = readAs('.codex/config.toml', `[mcp_servers.s]\nurl = "https://mcp.acme.com/mcp"\n${line}\n`);
    return told(file).map((one) => one.replace(/^s /, ''));
  };

  test.each([
    ['bearer_token_env_var = "ACME_TOKEN"', ['field bearer_token_env_var environment']],
    ['env_vars = ["ACME_TOKEN", "ACME_KEY"]', ['field env_vars environment', 'field env_vars environment']],
    ['env_http_headers = { "X-Api-Key" = "ACME_KEY" }', ['field env_http_headers environment']],
    [`bearer_token_env_var = "${GITHUB}"`, ['field bearer_token_env_var literal']],
    [`bearer_token_env_var = "Bearer ${X}"`, ['field bearer_token_env_var literal']],
    [`env_vars = ["ACME_TOKEN=${X}"]`, ['field env_vars literal']],
    ['bearer_token_env_var = ""', []],
  ])('%#', (line, slots) => {
    expect(codex(line)).toEqual(slots);
  });
});

describe('transport', () => {
  test.each([
    [{ command: 'npx' }, 'stdio'],
    [{ url: 'https://mcp.acme.com/mcp' }, 'remote'],
    [{ command: 'npx', url: 'https://mcp.acme.com/mcp' }, 'stdio'],
    [{ type: 'x' }, 'unknown'],
    [{}, 'unknown'],
    ['https://mcp.acme.com/mcp', 'remote'],
    ['npx', 'unknown'],
    [['npx', '-y'], 'unknown'],
    [null, 'unknown'],
  ])('of %j is %s', (server, transport) => {
    expect(readAs(CODE, JSON.stringify({ mcpServers: { s: server } })).servers.map((one) => one.transport)).toEqual([transport]);
  });
});

describe('an entry of another shape', () => {
  test.each([
    ['a URL alone', `https://mcp.acme.com/?api_key=${X}`, ['url api_key literal']],
    ['a list of words', ['npx', '--api-key', X], ['argument --api-key literal']],
    ['a command as a list', { command: ['npx', '--api-key', X] }, ['argument --api-key literal']],
    ['a command as a shell line', { command: `npx p --api-key ${X}` }, ['argument --api-key literal']],
    ['args as one string', { command: 'npx', args: `-y p --api-key ${X}` }, ['argument --api-key literal']],
  ])('%s', (_, server, slots) => {
    expect(entry(CODE, server)).toEqual({ slots, literals: [X] });
  });
});

describe('a remote server without a credential', () => {
  test('whose client is told to sign in', () => {
    expect(entry(CODE, { url: 'https://mcp.acme.com/mcp', oauth: { clientId: 'keygate' } }).slots).toEqual(['url url oauth']);
  });

  test('which is known to let one sign in', () => {
    expect(entry(CODE, { url: 'https://mcp.linear.app/mcp' }).slots).toEqual(['url url oauth']);
  });

  test('which is known, and has a header all the same', () => {
    expect(entry(CODE, { url: 'https://mcp.linear.app/mcp', headers: { Authorization: '${T}' } }).slots).toEqual([
      'header Authorization environment',
    ]);
  });
});

describe('inputs', () => {
  const vscode = (input: object): readonly string[] =>
    told(readAs('.vscode/mcp.json', JSON.stringify({ inputs: [{ type: 'promptString', ...input }], servers: {} })));

  test.each([
    [{ id: 'acme-token', password: true, default: X }, ['field default of input acme-token literal']],
    [{ id: 'acme', password: true, default: X }, ['field default of input acme literal']],
    [{ id: 'acme', password: true, default: GITHUB }, ['field default of input acme literal']],
    [{ id: 'acme', description: 'x', default: GITHUB }, ['field default of input acme literal']],
    [{ id: 'region', default: 'eu-west-1' }, []],
    [{ id: 'acme-token', password: true }, []],
    [{ id: 'acme-token', password: true, default: 'YOUR_TOKEN' }, ['field default of input acme-token placeholder']],
    [{ id: 'acme-token', password: true, default: '' }, []],
  ])('%#', (input, slots) => {
    expect(vscode(input)).toEqual(slots);
  });
});

describe('bounds', () => {
  test('a YAML alias that holds itself many times over ends', () => {
    const levels = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} { x: *a${i}, y: *a${i} }`);
    const text = `a0: &a0 { command: npx }\n${levels.join('\n')}\nmcp:\n  servers:\n    s: *a20\n`;
    const start = performance.now();
    expect(slotsOf(readAs('mcp_agent.config.yaml', text)).length).toBeLessThanOrEqual(2_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a server of ten thousand variables is read', () => {
    const env = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`V${i}`, 'x']));
    expect(readAs(CODE, JSON.stringify({ mcpServers: { s: { command: 'npx', env } } })).servers[0]?.slots.length).toBeLessThanOrEqual(
      10_000,
    );
  });

  test('a credential behind two thousand variables is found all the same', () => {
    const env = { ...Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`V${i}`, 'x'])), ACME_TOKEN: X };
    expect(entry(CODE, { command: 'npx', env }).literals).toEqual([X]);
  });
});

describe('what a manager gives', () => {
  /** Reference slots as `name: manager target`. */
  function given(path: string, server: unknown, root = 'mcpServers'): readonly string[] {
    return slotsOf(readAs(path, JSON.stringify({ [root]: { s: server } }))).flatMap(({ slot: { name, value } }) =>
      value.kind === 'reference' && value.via === 'manager' ? `${name}: ${value.manager ?? 'nobody'} ${value.target}` : [],
    );
  }

  test('is named by the command that a client runs', () => {
    expect(
      given('crush.json', { type: 'http', url: 'https://x.test', headers: { A: 'Bearer $(vault kv get -field=token kv/acme)' } }, 'mcp'),
    ).toEqual(['A: vault kv/acme']);
    expect(given('crush.json', { command: 'npx', env: { ACME_TOKEN: '$(./token.sh acme)' } }, 'mcp')).toEqual([
      'ACME_TOKEN: nobody ./token.sh acme',
    ]);
    expect(given(CODE, { type: 'http', url: 'https://x.test', headersHelper: 'op read op://dev/acme/headers' })).toEqual([
      'headersHelper: onepassword dev/acme/headers',
    ]);
    expect(given(CODE, { type: 'http', url: 'https://x.test', headersHelper: './headers.sh' })).toEqual(['headersHelper: nobody command']);
  });

  test('stands in the shell line that starts the server', () => {
    expect(given(CODE, { command: 'sh', args: ['-c', 'ACME_TOKEN="$(bws secret get ID)" npx p'] })).toEqual(['ACME_TOKEN: bitwarden ID']);
  });

  test('is named by the launcher’s own arguments', () => {
    expect(given(CODE, { command: 'thv', args: ['run', '--secret', 'github,target=TOKEN', 'github'] })).toEqual([
      '--secret: toolhive github',
      'command: toolhive launcher',
    ]);
    expect(given(CODE, { command: 'mcp-secret', args: ['TOKEN=projects/p/secrets/s', '--', 'node', 'server.js'] })).toEqual([
      'TOKEN: gcp-secret-manager projects/p/secrets/s',
    ]);
  });

  test('is more than the names that a launcher is told', () => {
    const args = ['run', '--only-secrets', 'ACME_TOKEN', '--token', X, '--', 'npx', 'p', '--api-key', 'ACME_API_KEY'];
    expect(entry(CODE, { command: 'doppler', args })).toEqual({
      slots: ['argument --token literal', 'argument --api-key placeholder', 'argument command manager'],
      literals: [X],
    });
  });

  test('is a key of a Secret, or all of it', () => {
    const container = {
      command: ['node', 'server.js'],
      env: [{ name: 'ACME_TOKEN', valueFrom: { secretKeyRef: { name: 'acme', key: 'token' } } }],
      envFrom: [{ secretRef: { name: 'acme' } }, { configMapRef: { name: 'settings' } }],
    };
    expect(given(CODE, container)).toEqual(['ACME_TOKEN: kubernetes acme/token', 'envFrom: kubernetes acme']);
  });
});

describe('signing in', () => {
  const url = 'https://mcp.supabase.com/mcp?project_ref=abcdefghijklmnopqrst';
  test.each([
    ['a client that can', '.cursor/mcp.json', ['url url oauth']],
    ['a client of which nobody knows', '.roo/mcp.json', []],
  ])('to a server that offers it, by %s', (_, path, slots) => {
    expect(entry(path, { url }).slots).toEqual(slots);
  });

  test('is said by the entry itself', () => {
    expect(entry('.roo/mcp.json', { url: 'https://x.test/mcp', oauth: { clientId: 'c' } }).slots).toContain('url url oauth');
  });
});
