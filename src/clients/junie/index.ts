import { COMMON_FIELDS, defineClient } from '../client.ts';

/** JetBrains Junie, IDE and CLI. Facts and their sources are in the README beside this file. */
export const junie = defineClient({
  id: 'junie',
  name: 'JetBrains Junie',
  homepage: 'https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html',
  confidence: 'low',
  since: '0.1.0',
  files: [{ path: '.junie/mcp/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'unknown',
  oauth: 'unknown',
});
