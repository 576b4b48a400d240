import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Devin, local and CLI. Facts and their sources are in the README beside this file. */
export const devin = defineClient({
  id: 'devin',
  name: 'Devin',
  homepage: 'https://docs.devin.ai',
  confidence: 'low',
  since: '0.1.0',
  files: [
    { path: '.devin/mcp_config.json', format: 'jsonc', roots: [['mcpServers']] },
    { path: '.devin/mcp_config.local.json', format: 'jsonc', roots: [['mcpServers']] },
    { path: '.devin/config.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: '.config/devin/mcp_config.json', format: 'jsonc', roots: [['mcpServers']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'unknown',
  oauth: 'unknown',
});
