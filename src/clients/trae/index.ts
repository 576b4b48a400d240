import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Trae. Facts and their sources are in the README beside this file. */
export const trae = defineClient({
  id: 'trae',
  name: 'Trae',
  homepage: 'https://docs.trae.ai',
  confidence: 'low',
  since: '0.1.0',
  files: [
    { path: '.trae/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: 'Trae/User/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: 'trae_cli.yaml', format: 'yaml', roots: [['mcp_servers'], ['mcpServers']], optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'unknown',
  oauth: 'unknown',
});
