import { COMMON_FIELDS, defineClient } from '../client.ts';

const CONFIG = 'lastmile-ai/mcp-agent src/mcp_agent/config.py';

const SETTINGS = [
  ['*', 'api_key'],
  ['*', 'aws_access_key_id'],
  ['*', 'aws_secret_access_key'],
  ['*', 'aws_session_token'],
  ['*', 'azure_ad_token'],
  ['*', 'client_secret'],
  ['*', 'default_headers'],
  ['env'],
  ['logger', 'http_headers'],
  ['otel', 'exporters', '*', 'headers'],
  ['otel', 'exporters', '*', '*', 'headers'],
  ['otel', 'otlp_settings', 'headers'],
] as const;

/** LastMile's mcp-agent. Facts and their sources are in the README beside this file. */
export const mcpAgent = defineClient({
  id: 'mcp-agent',
  name: 'mcp-agent',
  homepage: 'https://github.com/lastmile-ai/mcp-agent',
  // What becomes of `${VAR}` decides nearly everything here, and documentation and code disagree.
  confidence: 'low',
  since: '0.1.0',
  files: [
    { path: 'mcp_agent.config.yaml', format: 'yaml', roots: [['mcp', 'servers']], settings: SETTINGS },
    { path: 'mcp_agent.secrets.yaml', format: 'yaml', roots: [['mcp', 'servers']], settings: SETTINGS },
    { path: 'mcp_agent.deployed.secrets.yaml', format: 'yaml', roots: [['mcp', 'servers']], settings: SETTINGS },
  ],
  fields: {
    ...COMMON_FIELDS,
    secrets: ['auth.api_key', 'oauth.access_token', 'oauth.refresh_token', ...COMMON_FIELDS.secrets],
  },
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'unknown',
      source: CONFIG,
    },
    {
      syntax: 'mcpac_sc_ID',
      pattern: /(?<![A-Za-z0-9_-])(?<target>mcpac_sc_[A-Za-z0-9_-]{1,200})/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'manager',
      unset: 'unknown',
      source: 'lastmile-ai/mcp-agent docs',
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
