import { stringify as stringifyToml } from 'smol-toml';
import { stringify as stringifyYaml } from 'yaml';
import type { Json } from '../../src/core/change.ts';

type Map = { readonly [key: string]: Json };

/** A configuration as people write it for one client, with `<token>` and `<password>` where credentials stand. */
export interface WrittenOut {
  readonly path: string;
  readonly text: string;
}

/** How a client writes a server. */
interface Shape {
  readonly path: string;
  /** Keys that lead to the servers; the last leads to a list of them where `list` is set. */
  readonly root: readonly string[];
  /** The servers are a list, with the name in the entry. */
  readonly list?: true;
  /** One that is started; where it has no place for the command, the words say so. */
  readonly started: (words: readonly string[], env: Map) => Map;
  readonly remote?: (url: string, headers: Map) => Map;
  /** What the file holds besides. */
  readonly around?: Map;
  /** Servers in the client's own form, by their names. */
  readonly more?: Readonly<Record<string, Map>>;
}

function filledIn(key: string, map: Map): Map {
  return Object.keys(map).length === 0 ? {} : { [key]: map };
}

/** `command`, `args` and `env`, with more fields in front. */
function usual(front: Map = {}): Shape['started'] {
  return ([command = '', ...args], env) => ({ ...front, command, args, ...filledIn('env', env) });
}

/** An address and headers under these keys, with more fields in front. */
function at(url = 'url', headers = 'headers', front: Map = {}): NonNullable<Shape['remote']> {
  return (address, sent) => ({ ...front, [url]: address, ...filledIn(headers, sent) });
}

function json(path: string, root: string, front: { readonly started?: Map; readonly remote?: Map } = {}, url = 'url'): Shape {
  return { path, root: [root], started: usual(front.started), remote: at(url, 'headers', front.remote) };
}

function typed(started: string, remote: string): { readonly started: Map; readonly remote: Map } {
  return { started: { type: started }, remote: { type: remote } };
}

const IN_ONE: Shape['started'] = (words, env) => ({ type: 'local', command: words, ...filledIn('environment', env) });
const IN_ONE_REMOTE = at('url', 'headers', { type: 'remote' });

/** Every client that has a file of its own. Clients that are configured in code have none. */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  'amazon-q': [json('.amazonq/mcp.json', 'mcpServers', { remote: { type: 'http' } })],
  amp: [json('.amp/settings.json', 'amp.mcpServers')],
  antigravity: [json('.agents/mcp_config.json', 'mcpServers', {}, 'serverUrl')],
  augment: [json('.augment/settings.json', 'mcpServers', { remote: { type: 'http' } })],
  'claude-code': [
    json('.mcp.json', 'mcpServers', typed('stdio', 'http')),
    { path: '.claude/agents/tickets.md', root: ['mcpServers'], started: usual(), remote: at('url', 'headers', { type: 'http' }) },
  ],
  'claude-desktop': [json('claude_desktop_config.json', 'mcpServers')],
  cline: [json('cline_mcp_settings.json', 'mcpServers', typed('stdio', 'streamableHttp'))],
  codex: [{ path: '.codex/config.toml', root: ['mcp_servers'], started: usual(), remote: at('url', 'http_headers') }],
  continue: [
    {
      path: '.continue/mcpServers/tickets.yaml',
      root: ['mcpServers'],
      list: true,
      around: { name: 'Tickets', version: '1.0.0', schema: 'v1' },
      started: usual({ type: 'stdio' }),
      remote: (url, headers) => ({ type: 'streamable-http', url, ...filledIn('requestOptions', filledIn('headers', headers)) }),
      more: { key: { type: 'sse', url: 'https://mcp.example.com/sse', apiKey: '<token>' } },
    },
    json('.continue/mcpServers/tickets.json', 'mcpServers'),
  ],
  'copilot-cli': [
    json('.github/mcp.json', 'mcpServers', { started: { type: 'local', tools: ['*'] }, remote: { type: 'http', tools: ['*'] } }),
  ],
  'copilot-coding-agent': [
    {
      path: '.github/agents/tickets.md',
      root: ['mcp-servers'],
      around: { name: 'tickets', description: 'Writes tickets' },
      started: usual({ type: 'local', tools: ['*'] }),
      remote: at('url', 'headers', { type: 'http', tools: ['*'] }),
    },
  ],
  crush: [json('crush.json', 'mcp', typed('stdio', 'http'))],
  cursor: [
    {
      ...json('.cursor/mcp.json', 'mcpServers'),
      more: { client: { url: 'https://mcp.example.com/mcp', auth: { CLIENT_ID: 'keygate', CLIENT_SECRET: '<token>' } } },
    },
  ],
  deepagents: [json('.deepagents/.mcp.json', 'mcpServers', { remote: { type: 'http' } })],
  'deer-flow': [
    json('extensions_config.json', 'mcpServers', { started: { enabled: true, type: 'stdio' }, remote: { enabled: true, type: 'http' } }),
  ],
  devin: [json('.devin/mcp_config.json', 'mcpServers')],
  'docker-agent': [
    {
      path: 'agent.yaml',
      root: ['mcps'],
      around: { agents: { root: { model: 'large', toolsets: [{ type: 'mcp', ref: 'variable' }] } } },
      started: usual(),
      remote: (url, headers) => ({ remote: { url, transport_type: 'streamable', ...filledIn('headers', headers) } }),
    },
  ],
  'docker-mcp': [
    {
      path: 'catalog.yaml',
      root: ['registry'],
      started: (words, env) => ({
        title: 'Tickets',
        type: 'server',
        image: 'mcp/tickets:1.4.2',
        command: words.slice(3),
        ...(Object.keys(env).length === 0 ? {} : { env: Object.entries(env).map(([name, value]) => ({ name, value })) }),
      }),
      remote: (url, headers) => ({ type: 'remote', remote: { transport_type: 'streamable-http', url, ...filledIn('headers', headers) } }),
      more: {
        declared: {
          title: 'Tickets',
          image: 'mcp/tickets:1.4.2',
          secrets: [{ name: 'tickets.token', env: 'TICKETS_TOKEN', example: '<token>' }],
        },
      },
    },
  ],
  'factory-droid': [json('.factory/mcp.json', 'mcpServers', typed('stdio', 'http'))],
  'fast-agent': [
    {
      path: 'fastagent.config.yaml',
      root: ['mcp', 'servers'],
      around: { anthropic: { api_key: '<token>' } },
      started: usual({ transport: 'stdio' }),
      remote: at('url', 'headers', { transport: 'http' }),
    },
  ],
  fastmcp: [
    {
      ...json('fastmcp.json', 'mcpServers', { remote: { transport: 'http' } }),
      around: { source: { path: 'server.py' }, deployment: { env: { TICKETS_TOKEN: '<token>' } } },
      more: { bearer: { url: 'https://mcp.example.com/mcp', auth: '<token>' } },
    },
  ],
  'gemini-cli': [json('.gemini/settings.json', 'mcpServers', {}, 'httpUrl')],
  'gh-aw': [
    {
      path: '.github/workflows/tickets.md',
      root: ['mcp-servers'],
      around: { on: { issues: { types: ['opened'] } }, engine: 'copilot', tools: { linear: { token: '<token>' } } },
      started: (words, env) => ({
        container: 'ghcr.io/example/tickets-mcp:1.4.2',
        entrypointArgs: words.slice(3),
        ...filledIn('env', env),
      }),
      remote: at('url', 'headers', { type: 'http' }),
    },
  ],
  goose: [
    {
      path: '.goose/recipes/tickets.yaml',
      root: ['extensions'],
      list: true,
      around: { title: 'Tickets', description: 'Writes tickets' },
      started: ([cmd = '', ...args], env) => ({ type: 'stdio', cmd, args, ...filledIn('envs', env) }),
      remote: at('uri', 'headers', { type: 'streamable_http' }),
    },
  ],
  'grok-cli': [{ path: '.grok/config.toml', root: ['mcp_servers'], started: usual(), remote: at() }],
  hermes: [{ path: '.hermes/config.yaml', root: ['mcp_servers'], started: usual(), remote: at() }],
  'jetbrains-ai': [json('.ai/mcp/mcp.json', 'mcpServers')],
  'jetbrains-copilot': [
    {
      path: 'github-copilot/intellij/mcp.json',
      root: ['servers'],
      started: usual({ type: 'stdio' }),
      remote: (url, headers) => ({ url, ...filledIn('requestInit', filledIn('headers', headers)) }),
    },
  ],
  junie: [json('.junie/mcp/mcp.json', 'mcpServers')],
  'kilo-code': [
    { path: 'kilo.json', root: ['mcp'], started: IN_ONE, remote: IN_ONE_REMOTE },
    json('.kilocode/mcp.json', 'mcpServers', { remote: { type: 'streamable-http' } }),
  ],
  'kimi-cli': [json('.kimi/mcp.json', 'mcpServers', { remote: { transport: 'http' } })],
  'kimi-code': [json('.kimi-code/mcp.json', 'mcpServers')],
  kiro: [json('.kiro/settings/mcp.json', 'mcpServers')],
  librechat: [
    {
      path: 'librechat.yaml',
      root: ['mcpServers'],
      around: { version: '1.3.0' },
      started: usual({ type: 'stdio' }),
      remote: at('url', 'headers', { type: 'streamable-http' }),
      more: {
        key: { type: 'sse', url: 'https://mcp.example.com/sse', apiKey: { source: 'admin', authorization_type: 'bearer', key: '<token>' } },
      },
    },
  ],
  'lm-studio': [json('.lmstudio/mcp.json', 'mcpServers')],
  'mcp-agent': [
    {
      path: 'mcp_agent.config.yaml',
      root: ['mcp', 'servers'],
      started: usual(),
      remote: at('url', 'headers', { transport: 'streamable_http' }),
      more: { key: { transport: 'sse', url: 'https://mcp.example.com/sse', auth: { api_key: '<token>' } } },
    },
  ],
  'mcp-registry': [
    {
      path: 'server.json',
      root: ['packages'],
      around: {
        $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
        name: 'com.example/tickets',
        remotes: [
          { type: 'streamable-http', url: 'https://mcp.example.com/mcp', headers: [{ name: 'Authorization', value: 'Bearer <token>' }] },
        ],
      },
      list: true,
      started: (words, env) => ({
        registryType: 'npm',
        identifier: '@example/tickets-mcp',
        packageArguments: words.slice(3).map((value) => ({ type: 'positional', value })),
        environmentVariables: Object.entries(env).map(([name, value]) => ({ name, value })),
      }),
    },
  ],
  mcpb: [
    {
      path: 'manifest.json',
      root: ['server'],
      around: { manifest_version: '0.3', name: 'tickets', user_config: { key: { type: 'string', title: 'Key', default: '<password>' } } },
      started: usual(),
    },
  ],
  mcphub: [json('mcp_settings.json', 'mcpServers', typed('stdio', 'streamable-http'))],
  mcpo: [json('mcpo/config.json', 'mcpServers', { remote: { type: 'streamable-http' } })],
  'mistral-vibe': [
    {
      path: '.vibe/config.toml',
      root: ['mcp_servers'],
      list: true,
      started: usual({ transport: 'stdio' }),
      remote: at('url', 'headers', { transport: 'streamable-http' }),
    },
  ],
  opencode: [{ path: 'opencode.json', root: ['mcp'], started: IN_ONE, remote: IN_ONE_REMOTE }],
  openhands: [
    { path: '.openhands/mcp.json', root: ['mcpServers'], started: usual(), remote: at() },
    {
      path: 'config.toml',
      root: ['mcp', 'stdio_servers'],
      list: true,
      started: usual(),
    },
  ],
  'qwen-code': [json('.qwen/settings.json', 'mcpServers', {}, 'httpUrl')],
  reasonix: [{ path: 'reasonix.toml', root: ['plugins'], list: true, started: usual(), remote: at('url', 'headers', { type: 'http' }) }],
  'roo-code': [json('.roo/mcp.json', 'mcpServers', typed('stdio', 'streamable-http'))],
  'rovo-dev': [json('.rovodev/mcp.json', 'mcpServers')],
  smithery: [
    {
      path: 'smithery.yaml',
      root: [],
      around: {
        startCommand: {
          type: 'stdio',
          configSchema: { type: 'object', properties: { ticketsApiKey: { type: 'string', default: '<password>' } } },
          exampleConfig: { ticketsApiKey: '<password>' },
        },
        env: { TICKETS_TOKEN: '<token>' },
      },
      started: () => ({}),
    },
  ],
  trae: [json('.trae/mcp.json', 'mcpServers')],
  'visual-studio': [json('.vs/mcp.json', 'servers', typed('stdio', 'http'))],
  vscode: [
    {
      ...json('.vscode/mcp.json', 'servers', typed('stdio', 'http')),
      around: { inputs: [{ id: 'given', type: 'promptString', description: 'Key', default: '<token>' }] },
    },
  ],
  warp: [json('.warp/.mcp.json', 'mcpServers')],
  windsurf: [json('.codeium/windsurf/mcp_config.json', 'mcpServers', {}, 'serverUrl')],
  zed: [
    {
      ...json('.zed/settings.json', 'context_servers', { started: { source: 'custom' } }),
      more: {
        older: { command: { path: 'npx', args: ['-y', '@example/tickets-mcp'], env: { TICKETS_TOKEN: '<token>' } } },
        extension: { source: 'extension', settings: { tickets_token: '<token>' } },
      },
    },
  ],
};

const PACKAGE = ['npx', '-y', '@example/tickets-mcp'] as const;
const ADDRESS = 'https://mcp.example.com/mcp';

/** The places that people write credentials in, a server for each. */
function serversOf({ started, remote, more = {} }: Shape): Readonly<Record<string, Map>> {
  return {
    variable: started(PACKAGE, { TICKETS_TOKEN: '<token>', TICKETS_REGION: 'eu-west-1' }),
    'two-variables': started(PACKAGE, { TICKETS_TOKEN: '<token>', TICKETS_PASSWORD: '<password>' }),
    flag: started([...PACKAGE, '--api-key', '<token>', '--stdio'], {}),
    container: started(['docker', 'run', '-i', '--rm', '-e', 'TICKETS_TOKEN=<token>', 'example/tickets-mcp'], {}),
    bridge: started(['npx', '-y', 'mcp-remote', ADDRESS, '--header', 'Authorization: Bearer <token>'], {}),
    ...(remote === undefined
      ? {}
      : {
          bearer: remote(ADDRESS, { Authorization: 'Bearer <token>', 'X-Region': 'eu-west-1' }),
          header: remote(ADDRESS, { 'X-Api-Key': '<token>' }),
          address: remote(`${ADDRESS}?api_key=<token>`, {}),
          known: remote('https://mcp.linear.app/mcp', { Authorization: 'Bearer <token>' }),
        }),
    ...more,
  };
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`)
    .join(', ')} }`;
}

/** JSON as people write it: what fits into a line stands in one. */
function printed(value: Json, indent = ''): string {
  const line = inline(value);
  if (typeof value !== 'object' || value === null || (line.length < 70 && indent.length >= 6)) return line;
  const within = `${indent}  `;
  if (Array.isArray(value))
    return line.length < 140 && !line.includes('{')
      ? line
      : `[\n${(value as readonly Json[]).map((one) => within + printed(one, within)).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value)
    .map(([key, one]) => `${within}${JSON.stringify(key)}: ${printed(one, within)}`)
    .join(',\n')}\n${indent}}`;
}

function nested(path: readonly string[], value: Json): Json {
  return path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);
}

function written(path: string, data: Map): string {
  if (path.endsWith('.json')) return `${printed(data)}\n`;
  if (path.endsWith('.toml')) return `${stringifyToml(data)}\n`;
  const yaml = stringifyYaml(data, { lineWidth: 0 });
  return path.endsWith('.md') ? `---\n${yaml}---\n\nWrite the ticket.\n` : yaml;
}

function documentsOf(shape: Shape): readonly WrittenOut[] {
  const servers = serversOf(shape);
  const { path, root, list, around = {} } = shape;
  // A bundle, and a package of Smithery's, is one server.
  if (path === 'smithery.yaml') return [{ path, text: written(path, around) }];
  if (path === 'manifest.json')
    return Object.entries(servers).map(([name, entry]) => ({
      path,
      text: written(path, { ...around, name, server: { type: 'node', mcp_config: entry } }),
    }));
  const held: Json = list === true ? Object.entries(servers).map(([name, entry]) => ({ name, ...entry })) : servers;
  return [{ path, text: written(path, { ...around, ...(nested(root, held) as Map) }) }];
}

/** What people write for a client; empty for a client without a file of its own. */
export function writtenOut(client: string): readonly WrittenOut[] {
  return (SHAPES[client] ?? []).flatMap(documentsOf);
}
