import { COMMON_FIELDS, defineClient } from '../client.ts';

const RESOLVE = 'charmbracelet/crush internal/config/resolve.go';

const SETTINGS = [
  ['env'],
  ['lsp', '*', 'env'],
  ['providers', '*', 'api_key'],
  ['providers', '*', 'extra_headers'],
  ['providers', '*', 'oauth', 'access_token'],
  ['providers', '*', 'oauth', 'refresh_token'],
  ['providers', '*', 'oauth', 'id_token'],
  ['providers', '*', 'oauth', 'client', 'client_secret'],
] as const;

/** Charm's Crush. Values are shell words; facts and their sources are in the README beside this file. */
export const crush = defineClient({
  id: 'crush',
  name: 'Crush',
  homepage: 'https://github.com/charmbracelet/crush',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'crush.json', format: 'jsonc', roots: [['mcp'], ['mcpServers']], settings: SETTINGS },
    { path: '.crush.json', format: 'jsonc', roots: [['mcp'], ['mcpServers']], settings: SETTINGS },
  ],
  fields: {
    ...COMMON_FIELDS,
    secrets: ['oauth_client_secret', ...COMMON_FIELDS.secrets],
    oauth: ['oauth_client_id', ...COMMON_FIELDS.oauth],
  },
  interpolations: [
    {
      syntax: '$(command)',
      pattern: /\$\((?<target>[^()]{1,2000})\)/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'manager',
      unset: 'error',
      source: RESOLVE,
    },
    {
      syntax: '${VAR:?msg}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200}):?\?(?:[^}$]|\$(?!\{)){0,1000}\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'error',
      source: RESOLVE,
    },
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::?-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: RESOLVE,
    },
    {
      syntax: '$VAR',
      // Crush replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: RESOLVE,
    },
  ],
  inherits: 'all',
  oauth: 'yes',
});
