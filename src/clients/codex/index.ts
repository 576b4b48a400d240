import { COMMON_FIELDS, defineClient } from '../client.ts';

/** OpenAI Codex, CLI and IDE. Names variables in fields of their own; see the README beside this file. */
export const codex = defineClient({
  id: 'codex',
  name: 'OpenAI Codex',
  homepage: 'https://github.com/openai/codex',
  confidence: 'high',
  since: '0.1.0',
  files: [
    {
      path: '.codex/config.toml',
      format: 'toml',
      roots: [['mcp_servers'], ['mcpServers'], ['mcp', 'servers']],
      optional: true,
      settings: [
        ['model_providers', '*', 'experimental_bearer_token'],
        ['model_providers', '*', 'http_headers'],
        ['model_providers', '*', 'query_params'],
        ['shell_environment_policy', 'set'],
      ],
    },
    {
      path: '.mcp.json',
      format: 'jsonc',
      roots: [['mcpServers'], []],
      shared: true,
      marks: ['bearer_token_env_var', 'env_http_headers', 'env_vars', 'http_headers'],
      optional: true,
    },
  ],
  fields: {
    ...COMMON_FIELDS,
    headers: ['http_headers', ...COMMON_FIELDS.headers],
    variables: ['env_vars', 'bearer_token_env_var', 'env_http_headers'],
  },
  interpolations: [],
  inherits: 'filtered',
  withholds: /^(?!(?:HOME|LOGNAME|PATH|SHELL|USER|__CF_USER_TEXT_ENCODING|LANG|LC_ALL|TERM|TMPDIR|TZ)$)/,
  oauth: 'yes',
  hooks: { variables: 'env_vars', bearer: 'bearer_token_env_var', headers: 'env_http_headers' },
});
