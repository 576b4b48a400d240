import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Kimi CLI. Expands nothing; facts and their sources are in the README beside this file. */
export const kimiCli = defineClient({
  id: 'kimi-cli',
  name: 'Kimi CLI',
  homepage: 'https://github.com/MoonshotAI/kimi-cli',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.kimi/mcp.json', format: 'jsonc', roots: [['mcpServers']] },
    {
      path: '.kimi/config.toml',
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
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'filtered',
  oauth: 'yes',
});
