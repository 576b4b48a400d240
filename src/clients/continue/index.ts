import { COMMON_FIELDS, defineClient } from '../client.ts';

const DOCS = 'continuedev/continue docs/customize/deep-dives/mcp.mdx';
const MODELS = [
  ['models', '*', 'apiKey'],
  ['models', '*', 'env'],
  ['models', '*', 'requestOptions', 'headers'],
] as const;

/** Continue, IDE and CLI. Facts and their sources are in the README beside this file. */
export const continueDev = defineClient({
  id: 'continue',
  name: 'Continue',
  homepage: 'https://docs.continue.dev',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.continue/mcpServers/*.yaml', format: 'yaml', roots: [['mcpServers']] },
    { path: '.continue/mcpServers/*.yml', format: 'yaml', roots: [['mcpServers']] },
    { path: '.continue/mcpServers/*.json', format: 'jsonc', roots: [['mcpServers'], ['projects', '*', 'mcpServers']], verbatim: true },
    { path: '.continue/config.yaml', format: 'yaml', roots: [['mcpServers']], settings: MODELS },
    // Agents (once called assistants), and blocks of one kind each.
    { path: '.continue/*/*.yaml', format: 'yaml', roots: [['mcpServers']], settings: MODELS, optional: true },
    { path: '.continue/*/*.yml', format: 'yaml', roots: [['mcpServers']], settings: MODELS, optional: true },
    {
      path: '.continue/config.json',
      format: 'jsonc',
      roots: [['experimental', 'modelContextProtocolServers'], ['mcpServers']],
      settings: [...MODELS, ['tabAutocompleteModel', 'apiKey'], ['embeddingsProvider', 'apiKey']],
    },
    { path: '.continue/.env', format: 'dotenv', roots: [], settings: [['*']] },
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'transport.command'],
    args: [...COMMON_FIELDS.args, 'transport.args'],
    env: [...COMMON_FIELDS.env, 'transport.env'],
    url: [...COMMON_FIELDS.url, 'transport.url'],
    headers: [...COMMON_FIELDS.headers, 'requestOptions.headers', 'transport.requestOptions.headers'],
    settings: ['with'],
  },
  interpolations: [
    {
      syntax: '${{ secrets.X }}',
      pattern: /\$\{\{\s{0,20}secrets\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: DOCS,
    },
    {
      syntax: '${{ inputs.X }}',
      pattern: /\$\{\{\s{0,20}inputs\.(?<target>[A-Za-z0-9_./-]{1,200})\s{0,20}\}\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'prompt',
      unset: 'unknown',
      source: DOCS,
    },
  ],
  inherits: 'filtered',
  oauth: 'unknown',
  hooks: { give: 'Put {name} into a .env that Continue reads and that no one commits, like ~/.continue/.env.' },
});
