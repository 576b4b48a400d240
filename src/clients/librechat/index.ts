import { COMMON_FIELDS, defineClient } from '../client.ts';

const PROCESSING = 'danny-avila/LibreChat packages/api/src/utils/env.ts';
const EXAMPLE = 'danny-avila/LibreChat librechat.example.yaml';

const SETTINGS = [
  ['endpoints', '*', 'apiKey'],
  ['endpoints', '*', 'headers'],
  ['endpoints', 'custom', '*', 'apiKey'],
  ['endpoints', 'custom', '*', 'headers'],
  ['endpoints', 'azureOpenAI', 'groups', '*', 'apiKey'],
  ['endpoints', 'azureOpenAI', 'groups', '*', 'additionalHeaders'],
  ['langfuse', 'headers'],
  ['skillSync', 'github', 'sources', '*', 'token'],
  ['webSearch'],
] as const;

/** LibreChat. Facts and their sources are in the README beside this file. */
export const librechat = defineClient({
  id: 'librechat',
  name: 'LibreChat',
  homepage: 'https://github.com/danny-avila/LibreChat',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: 'librechat.yaml', format: 'yaml', roots: [['mcpServers']], settings: SETTINGS },
    { path: 'librechat*.yaml', format: 'yaml', roots: [['mcpServers']], settings: SETTINGS },
  ],
  fields: { ...COMMON_FIELDS, secrets: ['apiKey.key', ...COMMON_FIELDS.secrets] },
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'unknown',
      source: PROCESSING,
    },
    {
      syntax: '{{LIBRECHAT_USER_ID}}',
      pattern: /\{\{(?<target>LIBRECHAT_[A-Z0-9_]{1,100})\}\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'plain',
      unset: 'verbatim',
      source: PROCESSING,
    },
    {
      syntax: '{{USER_VAR}}',
      pattern: /\{\{(?!LIBRECHAT_)(?<target>[A-Za-z_][A-Za-z0-9_.-]{0,200})\}\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'prompt',
      unset: 'verbatim',
      source: PROCESSING,
    },
    {
      syntax: 'user_provided',
      pattern: /^(?<target>user_provided)$/g,
      places: ['field'],
      yields: 'prompt',
      whole: true,
      unset: 'prompt',
      source: EXAMPLE,
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
