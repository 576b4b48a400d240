import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

/** ByteDance's DeerFlow. Facts and their sources are in the README beside this file. */
export const deerFlow = defineClient({
  id: 'deer-flow',
  name: 'DeerFlow',
  homepage: 'https://github.com/bytedance/deer-flow',
  confidence: 'high',
  since: '0.1.0',
  files: [{ path: 'extensions_config.json', format: 'jsonc', roots: [['mcpServers']], optional: true }],
  fields: {
    ...COMMON_FIELDS,
    secrets: [...COMMON_FIELDS.secrets, 'oauth.refresh_token', 'oauth.extra_token_params'],
  },
  interpolations: [
    {
      syntax: '$VAR',
      // Whatever follows the `$` is the name, but `$tr0ngPassw0rd` is no variable that anybody meant.
      pattern: /^\$(?<target>[A-Z_][A-Z0-9_]{0,200}|[a-z_]{1,200})$/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      whole: true,
      unset: 'empty',
      source: 'bytedance/deer-flow backend/packages/harness/deerflow/config/extensions_config.py',
    },
  ],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'yes',
});
