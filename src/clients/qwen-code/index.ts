import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Fields of an entry that the documentation lists and no other reader of `.mcp.json` has. */
const MARKS = ['httpUrl', 'trust', 'includeTools', 'excludeTools', 'discoveryTimeoutMs', 'versionNegotiation'] as const;
const RESOLVER = 'QwenLM/qwen-code packages/cli/src/utils/envVarResolver.ts';

/** Qwen Code. Facts and their sources are in the README beside this file. */
export const qwenCode = defineClient({
  id: 'qwen-code',
  name: 'Qwen Code',
  homepage: 'https://github.com/QwenLM/qwen-code',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.qwen/settings.json', format: 'jsonc', roots: [['mcpServers']], optional: true, settings: [['env']] },
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers']], shared: true, marks: MARKS, verbatim: true },
    { path: '.qwen/.env', format: 'dotenv', roots: [], settings: [['*']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: RESOLVER,
    },
    {
      syntax: '$VAR',
      // Qwen Code replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: RESOLVER,
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
  hooks: { started: null },
});
