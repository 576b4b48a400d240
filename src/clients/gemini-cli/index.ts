import { COMMON_FIELDS, defineClient } from '../client.ts';

const AT_LOAD = 'google-gemini/gemini-cli packages/cli/src/utils/envVarResolver.ts';
const AT_CONNECT = 'google-gemini/gemini-cli packages/core/src/utils/envExpansion.ts';

// Gemini replaces `$` inside a word too, but there it is far more often a part of a password.
const BARE = /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g;
const BRACED = /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g;

/** Gemini CLI and its extensions. Facts and their sources are in the README beside this file. */
export const geminiCli = defineClient({
  id: 'gemini-cli',
  name: 'Gemini CLI',
  homepage: 'https://github.com/google-gemini/gemini-cli',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.gemini/settings.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: 'gemini-extension.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: '.gemini/.env', format: 'dotenv', roots: [], settings: [['*']] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: BRACED,
      places: ['env', 'header'],
      yields: 'environment',
      unset: 'empty',
      source: AT_CONNECT,
    },
    {
      syntax: '$VAR',
      pattern: BARE,
      places: ['env', 'header'],
      yields: 'environment',
      unset: 'empty',
      source: AT_CONNECT,
    },
    {
      syntax: '${VAR}',
      pattern: BRACED,
      places: ['argument', 'url', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: AT_LOAD,
    },
    {
      syntax: '$VAR',
      pattern: BARE,
      places: ['argument', 'url', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: AT_LOAD,
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
