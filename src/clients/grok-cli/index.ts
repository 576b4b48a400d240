import type { Place } from '../../core/model.ts';
import { COMMON_FIELDS, defineClient } from '../client.ts';

const LOADER = 'xai-org/grok-build crates/codegen/xai-grok-config/src/loader.rs';
const PLACES: readonly Place[] = ['argument', 'env', 'url', 'header', 'field'];

/** xAI's Grok Build. Facts and their sources are in the README beside this file. */
export const grokCli = defineClient({
  id: 'grok-cli',
  name: 'Grok Build',
  homepage: 'https://github.com/xai-org/grok-build',
  confidence: 'high',
  since: '0.1.0',
  files: [
    {
      path: '.grok/config.toml',
      format: 'toml',
      roots: [['mcp_servers'], ['mcpServers']],
      optional: true,
      settings: [
        ['model', '*', 'api_key'],
        ['model', '*', 'extra_headers'],
        ['model_providers', '*', 'api_key'],
        ['model_providers', '*', 'extra_headers'],
        ['models', 'extra_headers'],
        ['telemetry', 'events_api_key'],
      ],
    },
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers']], shared: true, optional: true },
    { path: '.cursor/mcp.json', format: 'jsonc', roots: [['mcpServers']], shared: true, optional: true },
    { path: '.claude.json', format: 'jsonc', roots: [['mcpServers'], ['projects', '*', 'mcpServers']], shared: true, optional: true },
  ],
  fields: {
    ...COMMON_FIELDS,
    url: [...COMMON_FIELDS.url, 'urlTemplate', 'url_template'],
    variables: ['bearer_token_env_var', 'oauth_client_secret_env_var', 'oauth.clientSecretEnvVar'],
    oauth: ['oauth_client_id', ...COMMON_FIELDS.oauth],
  },
  interpolations: [
    {
      syntax: '{{session_id}}',
      pattern: /\{\{(?<target>session_id)\}\}/g,
      places: ['header'],
      yields: 'plain',
      unset: 'verbatim',
      source: 'xai-org/grok-build crates/codegen/xai-grok-pager/docs/user-guide/07-mcp-servers.md',
    },
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: PLACES,
      yields: 'environment',
      unset: 'verbatim',
      source: LOADER,
    },
    {
      syntax: '$VAR',
      // Grok replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: PLACES,
      yields: 'environment',
      unset: 'verbatim',
      source: LOADER,
    },
  ],
  inherits: 'all',
  oauth: 'yes',
  hooks: { bearer: 'bearer_token_env_var' },
});
