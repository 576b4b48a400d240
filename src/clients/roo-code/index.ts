import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

const INJECTION = 'RooCodeInc/Roo-Code src/utils/config.ts';

/** Roo Code. Facts and their sources are in the README beside this file. */
export const rooCode = defineClient({
  id: 'roo-code',
  name: 'Roo Code',
  homepage: 'https://docs.roocode.com',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.roo/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: '.roo/mcp_settings.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    {
      path: 'rooveterinaryinc.roo-cline/settings/mcp_settings.json',
      format: 'jsonc',
      roots: [['mcpServers'], ['servers']],
    },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[A-Za-z0-9_]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: INJECTION,
    },
    {
      syntax: '${workspaceFolder}',
      pattern: /\$\{(?<target>workspaceFolder)\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'plain',
      unset: 'verbatim',
      source: INJECTION,
    },
  ],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'unknown',
});
