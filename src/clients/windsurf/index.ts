import { COMMON_FIELDS, defineClient } from '../client.ts';

const DOCS = 'https://docs.windsurf.com/windsurf/cascade/mcp';

/** Windsurf's Cascade. Facts and their sources are in the README beside this file. */
export const windsurf = defineClient({
  id: 'windsurf',
  name: 'Windsurf',
  homepage: DOCS,
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.codeium/windsurf/mcp_config.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: '.codeium/mcp_config.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: '.windsurf/mcp_config.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: '.windsurf/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'unknown',
      source: DOCS,
    },
    {
      syntax: '${file:/path}',
      pattern: /\$\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      plaintext: 'file',
      unset: 'unknown',
      source: DOCS,
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
