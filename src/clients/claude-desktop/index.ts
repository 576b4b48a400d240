import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

/** Claude Desktop. Expands nothing; facts and their sources are in the README beside this file. */
export const claudeDesktop = defineClient({
  id: 'claude-desktop',
  name: 'Claude Desktop',
  homepage: 'https://modelcontextprotocol.io',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'claude_desktop_config.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: 'claude_desktop_config*.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: 'claude-desktop-config*.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  homeless: true,
  oauth: 'yes',
});
