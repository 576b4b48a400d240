import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Atlassian Rovo Dev. Facts and their sources are in the README beside this file. */
export const rovoDev = defineClient({
  id: 'rovo-dev',
  name: 'Atlassian Rovo Dev',
  homepage: 'https://support.atlassian.com/rovo/docs/connect-to-an-mcp-server-in-rovo-dev-cli',
  confidence: 'low',
  since: '0.1.0',
  files: [{ path: '.rovodev/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'unknown',
  oauth: 'unknown',
});
