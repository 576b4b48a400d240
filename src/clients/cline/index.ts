import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Cline, extension and CLI. Facts and their sources are in the README beside this file. */
export const cline = defineClient({
  id: 'cline',
  name: 'Cline',
  homepage: 'https://docs.cline.bot',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'cline_mcp_settings.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: '.cline/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: '.cline/mcp_settings.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'transport.command'],
    args: [...COMMON_FIELDS.args, 'transport.args'],
    env: [...COMMON_FIELDS.env, 'transport.env'],
    url: [...COMMON_FIELDS.url, 'transport.url'],
    headers: [...COMMON_FIELDS.headers, 'transport.headers'],
  },
  interpolations: [
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: 'cline/cline apps/vscode/src/utils/envExpansion.ts',
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
