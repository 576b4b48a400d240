import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { discovery, judged, literalsIn, readAs, readMaybe, told } from '../support/reading.ts';
import { githubToken, makeSamples } from '../support/samples.ts';

const GITHUB = githubToken('further files');
const RANDOM = makeSamples('further files').random(40);

/** A file of each kind that the samples beside this file do not show: its client, and what is found in it. */
const FILES: readonly {
  readonly what: string;
  readonly path: string;
  readonly client: string;
  readonly text: string;
  readonly slots: readonly string[];
}[] = [
  {
    what: 'servers in the front matter of an agent card',
    path: '.fast-agent/agent-cards/support.md',
    client: 'fast-agent',
    text: [
      '---',
      'name: support',
      'servers:',
      '  - filesystem',
      'mcp_connect:',
      '  docs:',
      '    target: https://mcp.example.com/mcp',
      '    headers:',
      `      Authorization: Bearer ${RANDOM}`,
      '  search:',
      '    target: npx -y @example/search-mcp --api-key ${SEARCH_API_KEY}',
      '  wiki:',
      '    target: https://wiki.example.com/mcp',
      '    management: provider',
      `    access_token: ${GITHUB}`,
      '---',
      '',
      `Prose is no document, but ${GITHUB} is found by its form.`,
      '',
    ].join('\n'),
    slots: [
      'docs header Authorization literal',
      'search argument --api-key environment',
      'wiki field access_token literal',
      'field text literal',
    ],
  },
  {
    what: 'a tool card in YAML',
    path: 'tool-cards/search.yaml',
    client: 'fast-agent',
    text: `type: agent\nmcp_connect:\n  - name: search\n    target: https://mcp.example.com/mcp?api_key=${RANDOM}\n`,
    slots: ['search url api_key literal'],
  },
  {
    what: 'the default headers of a provider',
    path: 'fast-agent.secrets.yaml',
    client: 'fast-agent',
    text: `openai:\n  default_headers:\n    Authorization: Bearer ${RANDOM}\n`,
    slots: ['field Authorization literal'],
  },
  {
    what: 'servers in the front matter of an agent',
    path: '.gemini/agents/tickets.md',
    client: 'gemini-cli',
    text: `---\nname: tickets\nmcp_servers:\n  tickets:\n    http_url: https://mcp.example.com/mcp?api_key=${RANDOM}\n    headers:\n      Authorization: Bearer $TICKETS_TOKEN\n---\nYou answer.\n`,
    slots: ['tickets url api_key literal', 'tickets header Authorization environment'],
  },
  {
    what: 'the sign-in of an agent that another program serves',
    path: '.gemini/agents/remote.md',
    client: 'gemini-cli',
    text: `---\nkind: remote\nname: remote\nauth:\n  type: http\n  scheme: Bearer\n  token: ${RANDOM}\n---\n`,
    slots: ['field token literal'],
  },
  {
    what: 'the settings of a machine',
    path: 'etc/gemini-cli/settings.json',
    client: 'gemini-cli',
    text: JSON.stringify({ mcpServers: { s: { command: 'npx', env: { S_TOKEN: GITHUB } } } }),
    slots: ['s env S_TOKEN literal'],
  },
  {
    what: 'the bare map of a skill, a folder deeper',
    path: '.agents/skills/team/tickets/mcp.json',
    client: 'amp',
    text: JSON.stringify({ tickets: { command: 'npx', env: { T_TOKEN: GITHUB, S_TOKEN: '${S_TOKEN}' } } }),
    slots: ['tickets env T_TOKEN literal', 'tickets env S_TOKEN environment'],
  },
  {
    what: 'the bare map that agents share',
    path: '.agents/mcp.json',
    client: 'opencode',
    text: JSON.stringify({ tickets: { type: 'local', command: ['npx', 'x'], environment: { T_TOKEN: GITHUB, S_TOKEN: '{env:S_TOKEN}' } } }),
    slots: ['tickets env T_TOKEN literal', 'tickets env S_TOKEN environment'],
  },
  {
    what: 'what people signed in with',
    path: 'dotfiles/.local/share/opencode/auth.json',
    client: 'opencode',
    text: JSON.stringify({ proxy: { type: 'api', key: RANDOM }, github: { type: 'oauth', refresh: GITHUB, access: '', expires: 0 } }),
    slots: ['field key literal', 'field refresh literal'],
  },
  {
    what: 'a folder of opencode’s own',
    path: '.opencode/opencode.jsonc',
    client: 'opencode',
    text: `{\n  // Shared.\n  "mcp": { "tickets": { "type": "remote", "url": "https://mcp.example.com/mcp", "headers": { "Authorization": "Bearer ${RANDOM}" } } },\n}`,
    slots: ['tickets header Authorization literal'],
  },
  {
    what: 'a plugin with a field that only Codex knows',
    path: 'plugins/tickets/.mcp.json',
    client: 'codex',
    text: JSON.stringify({
      mcpServers: { s: { url: 'https://mcp.example.com/mcp', bearer_token_env_var: 'S_TOKEN', http_headers: { 'X-Api-Key': RANDOM } } },
    }),
    slots: ['s field bearer_token_env_var environment', 's header X-Api-Key literal'],
  },
  {
    what: 'an agent',
    path: '.continue/agents/team.yaml',
    client: 'continue',
    text: `name: team\nmodels:\n  - apiKey: ${RANDOM}\nmcpServers:\n  - name: s\n    command: npx\n    env:\n      S_TOKEN: \${{ secrets.S_TOKEN }}\n`,
    slots: ['s env S_TOKEN environment', 'field apiKey literal'],
  },
  {
    what: 'a file of Claude Code’s in the folder of servers',
    path: '.continue/mcpServers/claude.json',
    client: 'continue',
    text: JSON.stringify({ projects: { '/home/me/shop': { mcpServers: { s: { command: 'npx', env: { S_TOKEN: GITHUB } } } } } }),
    slots: ['s env S_TOKEN literal'],
  },
  {
    what: 'a list of variables with values',
    path: 'mcp_agent.secrets.yaml',
    client: 'mcp-agent',
    text: `env:\n  - OPENAI_API_KEY\n  - SEARCH_API_KEY: ${RANDOM}\nlogger:\n  http_headers:\n    Authorization: Bearer ${RANDOM}\nmcp:\n  servers:\n    s:\n      url: https://mcp.example.com/mcp\n      auth:\n        oauth:\n          access_token: ${RANDOM}\n`,
    slots: ['s field access_token literal', 'field SEARCH_API_KEY literal', 'field Authorization literal'],
  },
  {
    what: 'the settings of a person',
    path: 'AppData/Roaming/Trae/User/mcp.json',
    client: 'trae',
    text: JSON.stringify({ mcpServers: { s: { command: 'npx', env: { S_TOKEN: GITHUB } } } }),
    slots: ['s env S_TOKEN literal'],
  },
  {
    what: 'the command line’s settings',
    path: 'trae_cli.yaml',
    client: 'trae',
    text: `mcp_servers:\n  s:\n    command: npx\n    env:\n      S_TOKEN: ${GITHUB}\n`,
    slots: ['s env S_TOKEN literal'],
  },
  {
    what: 'a static credential in its own table',
    path: '.vibe/config.toml',
    client: 'mistral-vibe',
    text: `[[mcp_servers]]\nname = "s"\ntransport = "http"\nurl = "https://mcp.example.com/mcp"\n\n[mcp_servers.auth]\ntype = "static"\nheaders = { "X-Api-Key" = "${RANDOM}" }\n`,
    slots: ['s header X-Api-Key literal'],
  },
  {
    what: 'an agent that overrides the servers',
    path: '.vibe/agents/red.toml',
    client: 'mistral-vibe',
    text: `[[mcp_servers]]\nname = "s"\ntransport = "stdio"\ncommand = "npx"\nenv = { S_TOKEN = "${GITHUB}" }\n`,
    slots: ['s env S_TOKEN literal'],
  },
  {
    what: 'the keys of providers',
    path: '.hermes/.env',
    client: 'hermes',
    text: `S_TOKEN=${GITHUB}\n`,
    slots: ['field S_TOKEN literal'],
  },
  {
    what: 'variables outside the servers of an older file',
    path: '.reasonix/config.json',
    client: 'reasonix',
    text: JSON.stringify({ mcp: ['tickets=npx -y @example/tickets-mcp'], mcpEnv: { tickets: { T_TOKEN: GITHUB } } }),
    slots: ['field T_TOKEN literal'],
  },
  {
    what: 'a Bearer token beside a server',
    path: 'mount.fastmcp.json',
    client: 'fastmcp',
    text: JSON.stringify({
      mcpServers: { s: { url: 'https://mcp.example.com/mcp', auth: RANDOM }, t: { url: 'https://t.example.com/mcp', auth: 'oauth' } },
    }),
    slots: ['s field auth literal'],
  },
  {
    what: 'variables of a deployment',
    path: 'fastmcp.json',
    client: 'fastmcp',
    text: JSON.stringify({ source: { path: 'server.py' }, deployment: { env: { T_TOKEN: GITHUB, S_TOKEN: '${S_TOKEN}' } } }),
    slots: ['field T_TOKEN literal', 'field S_TOKEN environment'],
  },
  {
    what: 'what the bridge is told of a client',
    path: 'claude_desktop_config.json',
    client: 'claude-desktop',
    text: JSON.stringify({
      mcpServers: {
        s: {
          command: 'npx',
          args: [
            'mcp-remote',
            'https://mcp.example.com/mcp',
            '--static-oauth-client-info',
            JSON.stringify({ client_id: 'keygate', client_secret: RANDOM }),
          ],
        },
        t: { command: 'npx', args: ['mcp-remote', 'https://t.example.com/mcp', '--header', 'Authorization:${T_AUTHORIZATION}'] },
      },
    }),
    slots: ['s argument client_secret literal', 't header Authorization environment'],
  },
];

describe.each(FILES)('$client: $what', ({ path, client, text, slots }) => {
  const file = readAs(path, text);

  test('is read by the rules of its client, in full', () => {
    expect(file.client).toBe(client);
    expect(file.problems).toEqual([]);
    expect(told(file)).toEqual(slots);
  });

  test('gives each credential its place', () => {
    const literals = literalsIn(file, text);
    expect(literals).toHaveLength(slots.filter((slot) => slot.endsWith(' literal')).length);
    for (const literal of literals) expect([GITHUB, RANDOM]).toContain(literal);
  });
});

test.each([
  ['skills/tickets/mcp.json', '{ "name": "no servers here" }'],
  ['agent-cards/plain.md', '# Only prose\n\nmcp_connect: is a word.\n'],
  ['agent-cards/plain.md', '---\nname: support\nservers:\n  - filesystem\n---\nNo servers of its own.\n'],
  ['.gemini/agents/plain.md', '---\nname: plain\ntools: ["*"]\n---\n'],
  ['reasonix.toml', 'config_version = 1\n'],
  ['.grok/config.toml', '[ui]\ntheme = "dark"\n'],
  ['.hermes/config.yaml', 'model:\n  default: hermes-4\n'],
  ['extensions_config.json', '{ "skills": {} }'],
  ['fastmcp.json', '{ "source": { "path": "server.py" } }'],
])('%s without servers is no configuration', (path, text) => {
  expect(readMaybe(path, text)).toBeUndefined();
});

test('a name that no client owns alone is left to the shape', () => {
  const text = JSON.stringify({ mcpServers: { s: { command: 'npx', env: { S_TOKEN: '${env:S_TOKEN}' } } } });
  expect(discovery.candidate('mcp_config.json')?.claims).toEqual([]);
  expect(readAs('mcp_config.json', text).client).toBe('unknown');
});

test('other readers of a file are told', () => {
  const text = JSON.stringify({ mcpServers: { s: { command: 'npx' } } });
  expect(readAs('.mcp.json', text)).toMatchObject({
    client: 'claude-code',
    readers: expect.arrayContaining(['codex', 'grok-cli', 'reasonix']),
  });
  expect(readAs('.cursor/mcp.json', text)).toMatchObject({ client: 'cursor', readers: expect.arrayContaining(['grok-cli']) });
  expect(readAs('opencode.json', JSON.stringify({ mcp: { s: { command: ['npx'] } } }))).toMatchObject({
    client: 'opencode',
    readers: ['kilo-code'],
  });
});

test('a setting of an extension that takes a credential must say so', () => {
  const extension = (setting: object): string =>
    JSON.stringify({ name: 'tickets', settings: [{ name: 'Token', ...setting }], mcpServers: { s: { command: 'npx' } } });
  const told = (setting: object): readonly string[] => judged('gemini-extension.json', extension(setting), rules).map(({ rule }) => rule);
  expect(told({ envVar: 'TICKETS_TOKEN' })).toEqual(['unprotected-input']);
  expect(told({ envVar: 'TICKETS_TOKEN', sensitive: false })).toEqual(['unprotected-input']);
  expect(told({ envVar: 'TICKETS_TOKEN', sensitive: true })).toEqual([]);
  expect(told({ envVar: 'TICKETS_REGION' })).toEqual([]);
  expect(told({ envVar: 'TICKETS_TOKEN', sensitive: true, default: GITHUB })).toEqual(['static-credential']);
});
