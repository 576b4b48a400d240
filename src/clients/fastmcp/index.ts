import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

const CONFIGURATION = 'jlowin/fastmcp docs/deployment/server-configuration.mdx';

const SETTINGS = [['deployment', 'env']] as const;

/** FastMCP: a server's own file, and the client's servers. Facts and their sources are in the README beside this file. */
export const fastmcp = defineClient({
  id: 'fastmcp',
  name: 'FastMCP',
  homepage: 'https://gofastmcp.com',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'fastmcp.json', format: 'jsonc', roots: [['mcpServers']], settings: SETTINGS, optional: true },
    { path: '*.fastmcp.json', format: 'jsonc', roots: [['mcpServers']], settings: SETTINGS, optional: true },
  ],
  fields: {
    ...COMMON_FIELDS,
    // A Bearer token, or the word `oauth`.
    secrets: [...COMMON_FIELDS.secrets, 'auth'],
  },
  interpolations: [
    {
      syntax: '${VAR}',
      // Only `deployment.env`, which stands outside the servers.
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['field'],
      yields: 'environment',
      outside: true,
      unset: 'verbatim',
      source: CONFIGURATION,
    },
  ],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'yes',
});
