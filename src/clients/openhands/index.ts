import { COMMON_FIELDS, defineClient, type ClientFile } from '../client.ts';

const LISTS = ['stdio_servers', 'sse_servers', 'shttp_servers'];
const EXPAND = 'OpenHands/software-agent-sdk openhands-sdk/openhands/sdk/skills/utils.py';
/** Skills, once microagents: lists as in `config.toml`, or a map. */
const SKILL = {
  format: 'frontmatter',
  roots: [...LISTS.map((list) => ['mcp_tools', list]), ['mcp_tools', 'mcpServers'], ['mcp_tools']],
  optional: true,
} satisfies Omit<ClientFile, 'path'>;
/** Agents that are files. */
const AGENT = { format: 'frontmatter', roots: [['mcp_servers'], ['mcp_config']], optional: true } satisfies Omit<ClientFile, 'path'>;

/** OpenHands: the application, its CLI and its SDK. Facts and their sources are in the README beside this file. */
export const openhands = defineClient({
  id: 'openhands',
  name: 'OpenHands',
  homepage: 'https://docs.openhands.dev',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.openhands/mcp.json', format: 'jsonc', roots: [['mcpServers']] },
    {
      path: 'config.toml',
      format: 'toml',
      roots: LISTS.map((list) => ['mcp', list]),
      optional: true,
      verbatim: true,
      proofs: LISTS.map((list) => ({ at: ['mcp', list] })),
      settings: [
        ['core', 'jwt_secret'],
        ['core', 'search_api_key'],
        ['llm', 'api_key'],
        ['llm', 'aws_secret_access_key'],
        ['llm', '*', 'api_key'],
        ['llm', '*', 'aws_secret_access_key'],
        ['sandbox', 'runtime_startup_env_vars'],
      ],
    },
    { ...SKILL, path: '.openhands/microagents/*.md' },
    { ...SKILL, path: '.openhands/skills/*.md' },
    { ...SKILL, path: 'microagents/*.md' },
    { ...AGENT, path: '.openhands/agents/*.md' },
    { ...AGENT, path: '.agents/agents/*.md' },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: EXPAND,
    },
  ],
  inherits: 'unknown',
  oauth: 'unknown',
  hooks: { remoteOnly: ['sse_servers', 'shttp_servers'] },
});
