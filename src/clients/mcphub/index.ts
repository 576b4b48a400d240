import { COMMON_FIELDS, defineClient } from '../client.ts';

const DOCS = 'samanhappy/mcphub docs/environment-variables.md';

/** MCPHub. Facts and their sources are in the README beside this file. */
export const mcphub = defineClient({
  id: 'mcphub',
  name: 'MCPHub',
  homepage: 'https://github.com/samanhappy/mcphub',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    {
      path: 'mcp_settings.json',
      format: 'jsonc',
      roots: [['mcpServers'], ['servers']],
      settings: [
        ['bearerKeys', '*', 'token'],
        ['oauthClients', '*', 'clientSecret'],
        ['oauthTokens', '*', 'accessToken'],
        ['oauthTokens', '*', 'refreshToken'],
        ['systemConfig', 'mcpRouter', 'apiKey'],
        ['systemConfig', 'oauth', 'verifyAccessToken', 'headers'],
        ['systemConfig', 'routing', 'bearerAuthKey'],
        ['systemConfig', 'smartRouting'],
        ['users', '*', 'password'],
      ],
    },
  ],
  fields: {
    ...COMMON_FIELDS,
    url: [...COMMON_FIELDS.url, 'openapi.url'],
    secrets: [
      ...COMMON_FIELDS.secrets,
      'oauth.accessToken',
      'oauth.refreshToken',
      'oauth.dynamicRegistration.initialAccessToken',
      'openapi.security.apiKey.value',
      'openapi.security.http.credentials',
      'openapi.security.oauth2.clientSecret',
      'openapi.security.oauth2.token',
      'openapi.security.openIdConnect.clientSecret',
      'openapi.security.openIdConnect.token',
      'proxy.password',
    ],
  },
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: DOCS,
    },
    {
      syntax: '$VAR',
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Z_][A-Z0-9_]{0,200})(?![A-Za-z0-9_])/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: DOCS,
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
