import { COMMON_FIELDS, defineClient, PROMPT_INPUTS } from '../client.ts';

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
    { path: 'gemini-cli/settings.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: 'GeminiCli/settings.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    {
      path: '.gemini/agents/*.md',
      format: 'frontmatter',
      roots: [['mcp_servers']],
      // An agent that another program serves.
      settings: [
        ['auth', 'key'],
        ['auth', 'password'],
        ['auth', 'token'],
        ['auth', 'value'],
      ],
      optional: true,
    },
    { path: '.gemini/.env', format: 'dotenv', roots: [], settings: [['*']] },
  ],
  fields: { ...COMMON_FIELDS, url: [...COMMON_FIELDS.url, 'http_url'] },
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
  // What an extension asks for when it is installed. It has no place for a value, which may be written all the same.
  inputs: [...PROMPT_INPUTS, { at: ['settings', '*'], name: ['envVar', 'name'], secret: 'sensitive', values: ['default', 'value'] }],
  inherits: 'filtered',
  withholds: /TOKEN|SECRET|PASSWORD|KEY|AUTH|CREDENTIAL/i,
  oauth: 'yes',
  hooks: { started: null },
});
