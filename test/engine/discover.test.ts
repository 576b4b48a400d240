import { describe, expect, test } from 'vitest';
import { clients } from '../../src/clients/index.ts';
import { makeDiscovery } from '../../src/engine/discover.ts';
import { discovery, knowledge, readMaybe, told } from '../support/reading.ts';
import { githubToken, makeSamples } from '../support/samples.ts';

const GITHUB = githubToken('discover');

/** Ids of the clients that read a file of this path. */
function claimants(path: string): readonly string[] | undefined {
  const claims = discovery.candidate(path)?.claims;
  return claims && [...new Set(claims.map(({ client }) => client.id))].toSorted();
}

/** Readers of `.mcp.json`, its owner among them. */
const MCP_JSON = [
  'claude-code',
  'codex',
  'copilot-cli',
  'deepagents',
  'goose',
  'grok-cli',
  'kimi-code',
  'qwen-code',
  'reasonix',
  'visual-studio',
  'vscode-portable',
  'warp',
];

describe('who reads a path', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['.mcp.json', MCP_JSON],
    ['a/b/.mcp.json', MCP_JSON],
    ['x.mcp.json', []],
    ['.mcp.json.bak', MCP_JSON],
    ['notes.bak', undefined],
    ['.cursor/mcp.json', ['cursor', 'grok-cli', 'visual-studio']],
    ['apps/shop/.cursor/mcp.json', ['cursor', 'grok-cli', 'visual-studio']],
    ['my.cursor/mcp.json', []],
    ['.vscode/mcp.json', ['jetbrains-copilot', 'visual-studio', 'vscode']],
    ['.github/mcp.json', ['copilot-cli']],
    ['mcp.json', []],
    ['.MCP.JSON', []],
    ['claude_desktop_config.json', ['claude-desktop']],
    ['claude_desktop_config.prod.json', ['claude-desktop']],
    ['x/claude_desktop_config/y.json', []],
    ['.codex/config.toml', ['codex', 'warp']],
    ['config.toml', ['openhands']],
    ['settings.toml', []],
    ['.continue/mcpServers/tickets.yaml', ['continue']],
    ['.continue/mcpServers/deep/tickets.yaml', []],
    ['team.code-workspace', ['vscode']],
    ['skills/tickets/mcp.json', ['amp']],
    ['librechat.yaml', ['librechat']],
    ['librechat-dev.yaml', ['librechat']],
    ['.gemini/.env', ['gemini-cli']],
    ['.env', undefined],
    ['.env.production', undefined],
    ['package.json', []],
    ['tsconfig.json', []],
    ['a.jsonc', []],
    ['a.json5', []],
    ['a.yml', []],
    ['README.md', undefined],
    ['.github/agents/writer.agent.md', ['copilot-cli', 'copilot-coding-agent']],
    ['.github/agents/writer.md', ['copilot-cli', 'copilot-coding-agent']],
    ['agents/writer.agent.md', ['copilot-coding-agent']],
    ['agents/writer.md', undefined],
    ['.claude/agents/writer.md', ['claude-code', 'copilot-cli']],
    ['.warp/.mcp.json', ['warp']],
    ['mcp_config.json', []],
    ['mcpo/config.json', ['mcpo']],
    ['config.json', []],
    ['mcp', undefined],
    ['', undefined],
    ['.json', []],
    ['a/', undefined],
  ])('%s: %j', (path, ids) => {
    expect(claimants(path)).toEqual(ids);
  });

  test('where two do, the longest path alone tells', () => {
    expect(claimants('x/.vscode/settings.json')).toEqual(['amp', 'vscode']);
    expect(claimants('rooveterinaryinc.roo-cline/settings/mcp_settings.json')).toEqual(['roo-code']);
    expect(claimants('kilocode.kilo-code/settings/mcp_settings.json')).toEqual(['kilo-code']);
    expect(claimants('.roo/mcp_settings.json')).toEqual(['roo-code']);
    // A name and a pattern are weighed by the same measure.
    expect(claimants('.copilot/agents/writer.agent.md')).toEqual(['copilot-cli']);
    expect(claimants('.gemini/antigravity-cli/plugins/a/mcp_config.json')).toEqual(['antigravity']);
    expect(claimants('mcp_settings.json')).toEqual(['mcphub']);
  });

  test('every declared path is found, in the root and in a folder', () => {
    for (const client of clients) {
      for (const { path, format } of client.files) {
        const real = path.replaceAll('*', 'any');
        for (const at of [real, `apps/shop/${real}`]) {
          const candidate = discovery.candidate(at);
          expect(
            candidate?.claims.map((claim) => claim.client.id),
            at,
          ).toContain(client.id);
          expect(candidate?.format, at).toBe(format);
        }
      }
    }
  });

  test('a name with the characters of patterns is only a name', () => {
    const odd = makeDiscovery({
      ...knowledge,
      clients: knowledge.clients.slice(0, 1).map((client) => ({ ...client, files: [{ path: 'a+(b)*.json', format: 'jsonc', roots: [] }] })),
    });
    expect(odd.candidate('a+(b)x.json')?.claims).toHaveLength(1);
    expect(odd.candidate('aab.json')?.claims).toHaveLength(0);
  });
});

const SERVER = { command: 'npx', env: { SETTING: GITHUB } };

describe('a file that no client claims', () => {
  test.each<[string, string, string, readonly string[] | undefined]>([
    ['mcpServers in JSON', 'conf/a.json', JSON.stringify({ mcpServers: { s: SERVER } }), ['s env SETTING literal']],
    ['mcpServers deep in JSON', 'conf/a.json', JSON.stringify({ a: { b: { mcpServers: { s: SERVER } } } }), ['s env SETTING literal']],
    ['mcpServers in a list', 'conf/a.json', JSON.stringify([{ mcpServers: { s: SERVER } }]), ['s env SETTING literal']],
    ['mcpServers as a list', 'conf/a.json', JSON.stringify({ mcpServers: [{ name: 's', ...SERVER }] }), ['s env SETTING literal']],
    ['mcp_servers in JSON', 'a.json', JSON.stringify({ mcp_servers: { s: SERVER } }), ['s env SETTING literal']],
    ['servers that look like servers', 'a.json', JSON.stringify({ servers: { s: SERVER } }), ['s env SETTING literal']],
    ['mcp: servers', 'a.json', JSON.stringify({ mcp: { servers: { s: SERVER } } }), ['s env SETTING literal']],
    ['context_servers', 'a.json', JSON.stringify({ context_servers: { s: SERVER } }), ['s env SETTING literal']],
    [
      'mcpServers in YAML',
      'a.yaml',
      `mcpServers:\n  s:\n    command: npx\n    env:\n      SETTING: ${GITHUB}\n`,
      ['s env SETTING literal'],
    ],
    [
      'mcp servers in YAML',
      'a.yml',
      `mcp:\n  servers:\n    s:\n      command: npx\n      env: { SETTING: ${GITHUB} }\n`,
      ['s env SETTING literal'],
    ],
    ['mcp_servers in TOML', 'a.toml', `[mcp_servers.s]\ncommand = "npx"\nenv = { SETTING = "${GITHUB}" }\n`, ['s env SETTING literal']],
    [
      'a list of servers in TOML',
      'a.toml',
      `[[mcp.servers]]\nname = "s"\ncommand = "npx"\nenv = { SETTING = "${GITHUB}" }\n`,
      ['s env SETTING literal'],
    ],
    [
      'an OpenAPI description',
      'openapi.json',
      JSON.stringify({ openapi: '3.1.0', servers: [{ url: 'https://api.acme.com' }], paths: {} }),
      undefined,
    ],
    [
      'an OpenAPI description in YAML that speaks of MCP',
      'openapi.yaml',
      'openapi: 3.1.0\ninfo: { title: mcp, description: command }\nservers:\n  - url: https://api.acme.com\n',
      undefined,
    ],
    [
      'a compose file',
      'docker-compose.yml',
      `services:\n  mcp:\n    image: a\n    command: npx\n    environment:\n      SETTING: ${GITHUB}\n`,
      undefined,
    ],
    [
      'servers of something else',
      'a.json',
      JSON.stringify({ servers: { web: { host: 'a', port: 1 } }, command: 'x', url: 'y' }),
      undefined,
    ],
    ['a package', 'package.json', JSON.stringify({ name: 'a', scripts: { mcp: 'x' } }), undefined],
    ['an empty map', 'a.json', '{}', undefined],
    ['nothing', 'a.json', '', undefined],
    ['the word alone', 'a.json', JSON.stringify({ note: 'mcpServers' }), undefined],
    ['the word as a text', 'a.json', JSON.stringify({ mcpServers: 'see wiki' }), undefined],
    ['an empty map of servers', 'a.json', JSON.stringify({ mcpServers: {} }), []],
  ])('%s', (_, path, text, slots) => {
    const file = readMaybe(path, text);
    expect(file === undefined ? undefined : told(file)).toEqual(slots);
    if (file !== undefined) expect(file.client).toBe('unknown');
  });
});

describe('a file that a client claims', () => {
  test('is read by the one whose root key is there', () => {
    const amp = JSON.stringify({ 'amp.mcpServers': { s: SERVER } });
    expect(readMaybe('.vscode/settings.json', amp)?.client).toBe('amp');
    expect(readMaybe('.vscode/settings.json', JSON.stringify({ mcp: { servers: { s: SERVER } } }))?.client).toBe('vscode');
  });

  test('is no configuration if the client shares it and no root is there', () => {
    expect(readMaybe('.vscode/settings.json', JSON.stringify({ 'editor.fontSize': 12 }))).toBeUndefined();
    expect(readMaybe('.gemini/settings.json', '{}')).toBeUndefined();
    expect(readMaybe('.vscode/settings.json', '{ broken')).toBeUndefined();
  });

  test('is one that cannot be read if it breaks off and speaks of servers', () => {
    expect(readMaybe('.vscode/settings.json', '{ "mcp.servers": { "s": {')?.problems.length).toBeGreaterThan(0);
  });

  test('is one, however empty, if it is the client’s own', () => {
    expect(readMaybe('.mcp.json', '{}')).toMatchObject({ client: 'claude-code', servers: [], problems: [] });
    expect(readMaybe('.mcp.json', '{ broken')?.problems.length).toBeGreaterThan(0);
  });

  test('is searched under a root key of another client too', () => {
    const file = readMaybe('.vscode/mcp.json', JSON.stringify({ context_servers: { s: SERVER } }));
    expect(file === undefined ? [] : told(file)).toEqual(['s env SETTING literal']);
  });

  test('may be a bare map of servers where its client takes one', () => {
    const bare = JSON.stringify({ s: SERVER });
    expect(told(readMaybe('.mcp.json', bare) ?? raise())).toEqual(['s env SETTING literal']);
    expect(told(readMaybe('.cursor/mcp.json', bare) ?? raise())).toEqual(['field text literal']);
  });

  test('tells of a credential outside its servers', () => {
    const text = JSON.stringify({ mcpServers: {}, note: GITHUB });
    expect(told(readMaybe('.mcp.json', text) ?? raise())).toEqual(['field text literal']);
  });

  test('tells of the client’s own settings', () => {
    const text = JSON.stringify({ mcpServers: {}, env: { ANTHROPIC_AUTH_TOKEN: makeSamples('discover').random(24) } });
    expect(told(readMaybe('.claude/settings.json', text) ?? raise())).toEqual(['field ANTHROPIC_AUTH_TOKEN literal']);
  });
});

function raise(): never {
  throw new Error('not taken for a configuration');
}
