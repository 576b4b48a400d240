import { COMMON_FIELDS, defineClient } from '../client.ts';

const DOCS = 'Kilo-Org/kilocode packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md';

const ROOTS = [['mcp', 'servers'], ['mcp'], ['mcpServers']] as const;
const SETTINGS = [
  ['provider', '*', 'options'],
  ['provider', '*', 'options', 'headers'],
] as const;

/** Kilo Code, both generations. Facts and their sources are in the README beside this file. */
export const kiloCode = defineClient({
  id: 'kilo-code',
  name: 'Kilo Code',
  homepage: 'https://github.com/Kilo-Org/kilocode',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: 'kilo.json', format: 'jsonc', roots: ROOTS, optional: true, settings: SETTINGS },
    { path: 'kilo.jsonc', format: 'jsonc', roots: ROOTS, optional: true, settings: SETTINGS },
    { path: 'opencode.json', format: 'jsonc', roots: ROOTS, shared: true, optional: true },
    { path: 'opencode.jsonc', format: 'jsonc', roots: ROOTS, shared: true, optional: true },
    { path: '.kilocode/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: 'kilocode.kilo-code/settings/mcp_settings.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '{env:VAR}',
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'unknown',
      source: DOCS,
    },
    {
      syntax: '{file:path}',
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      plaintext: 'file',
      unset: 'unknown',
      source: DOCS,
    },
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[A-Za-z0-9_]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'unknown',
      source: 'RooCodeInc/Roo-Code src/utils/config.ts, of which the older Kilo Code is a fork',
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
  hooks: { common: '${env:VAR}', started: 'local', oneList: true, env: 'environment' },
});
