import { COMMON_FIELDS, defineClient } from '../client.ts';

const DOCS = 'https://cursor.com/docs/mcp.md';

/** Cursor. Facts and their sources are in the README beside this file. */
export const cursor = defineClient({
  id: 'cursor',
  name: 'Cursor',
  homepage: 'https://cursor.com/docs/mcp',
  confidence: 'high',
  since: '0.1.0',
  files: [{ path: '.cursor/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] }],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${env:NAME}',
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'unknown',
      source: DOCS,
    },
    {
      syntax: '${workspaceFolder}',
      pattern: /\$\{(?<target>userHome|workspaceFolder|workspaceFolderBasename|pathSeparator|\/)\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'plain',
      unset: 'unknown',
      source: DOCS,
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
