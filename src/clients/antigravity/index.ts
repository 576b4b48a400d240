import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Google Antigravity, IDE and CLI. Expands nothing; facts and their sources are in the README beside this file. */
export const antigravity = defineClient({
  id: 'antigravity',
  name: 'Google Antigravity',
  homepage: 'https://antigravity.google/docs/mcp',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.agents/mcp_config.json', format: 'jsonc', roots: [['mcpServers']] },
    { path: '.gemini/config/mcp_config.json', format: 'jsonc', roots: [['mcpServers']] },
    { path: '.gemini/antigravity/mcp_config.json', format: 'jsonc', roots: [['mcpServers']] },
    { path: '.gemini/antigravity-cli/plugins/*/mcp_config.json', format: 'jsonc', roots: [['mcpServers']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'unknown',
  oauth: 'unknown',
});
