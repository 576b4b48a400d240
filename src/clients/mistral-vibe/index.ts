import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

/** Mistral Vibe. Names a variable in a field of its own; see the README beside this file. */
export const mistralVibe = defineClient({
  id: 'mistral-vibe',
  name: 'Mistral Vibe',
  homepage: 'https://github.com/mistralai/mistral-vibe',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    // A list of tables, `[[mcp_servers]]`, each with a `name`.
    { path: '.vibe/config.toml', format: 'toml', roots: [['mcp_servers']], optional: true },
    { path: '.vibe/agents/*.toml', format: 'toml', roots: [['mcp_servers']], optional: true },
    { path: '.vibe/.env', format: 'dotenv', roots: [], settings: [['*']] },
  ],
  fields: {
    ...COMMON_FIELDS,
    variables: ['api_key_env'],
    // The `auth` of a static credential has no scopes.
    oauth: ['auth.scopes', ...COMMON_FIELDS.oauth],
  },
  interpolations: [],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'yes',
  hooks: { bearer: 'api_key_env' },
});
