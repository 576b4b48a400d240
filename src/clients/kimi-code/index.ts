import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Kimi Code. Names variables in a field of their own; see the README beside this file. */
export const kimiCode = defineClient({
  id: 'kimi-code',
  name: 'Kimi Code',
  homepage: 'https://github.com/MoonshotAI/kimi-code',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.kimi-code/mcp.json', format: 'jsonc', roots: [['mcpServers']] },
    {
      path: '.mcp.json',
      format: 'jsonc',
      roots: [['mcpServers']],
      shared: true,
      marks: ['bearerTokenEnvVar', 'startupTimeoutMs', 'toolTimeoutMs'],
    },
    { path: 'kimi.plugin.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: '.kimi-plugin/plugin.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    {
      path: '.kimi-code/config.toml',
      format: 'toml',
      roots: [],
      settings: [
        ['providers', '*', 'api_key'],
        ['providers', '*', 'env'],
        ['providers', '*', 'custom_headers'],
        ['services', '*', 'api_key'],
        ['services', '*', 'custom_headers'],
      ],
      commands: [['hooks', '*', 'command']],
    },
  ],
  fields: { ...COMMON_FIELDS, variables: ['bearerTokenEnvVar'] },
  interpolations: [],
  inherits: 'all',
  oauth: 'yes',
  hooks: { bearer: 'bearerTokenEnvVar' },
});
