import { COMMON_FIELDS, defineClient } from '../client.ts';

const SUBSTITUTION = 'anomalyco/opencode packages/opencode/src/config/variable.ts';

// Under `mcp.servers` since version 2, directly under `mcp` before.
const ROOTS = [['mcp', 'servers'], ['mcp'], ['mcpServers']] as const;
const SETTINGS = [
  ['provider', '*', 'options'],
  ['provider', '*', 'options', 'headers'],
] as const;

/** What people signed in with, by provider. */
const AUTH = [
  ['*', 'access'],
  ['*', 'key'],
  ['*', 'refresh'],
  ['*', 'token'],
] as const;

/** opencode. Facts and their sources are in the README beside this file. */
export const opencode = defineClient({
  id: 'opencode',
  name: 'opencode',
  homepage: 'https://opencode.ai/docs/mcp-servers',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'opencode.json', format: 'jsonc', roots: ROOTS, settings: SETTINGS },
    { path: 'opencode.jsonc', format: 'jsonc', roots: ROOTS, settings: SETTINGS },
    // The bare map; a file with `mcpServers` is more likely another program's.
    { path: '.agents/mcp.json', format: 'jsonc', roots: [[]], optional: true },
    { path: 'share/opencode/mcp-local.json', format: 'jsonc', roots: [['mcp'], []], optional: true },
    { path: 'share/opencode/auth.json', format: 'jsonc', roots: [], settings: AUTH },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '{env:VAR}',
      // `${env:VAR}` would come out as the value with a `$` before it, so it is no reference here.
      pattern: /(?<!\$)\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: SUBSTITUTION,
    },
    {
      syntax: '{file:path}',
      pattern: /(?<!\$)\{file:(?<target>[^{}]{1,1000})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      plaintext: 'file',
      unset: 'error',
      source: SUBSTITUTION,
    },
  ],
  inherits: 'all',
  oauth: 'yes',
  hooks: { started: 'local', oneList: true, env: 'environment' },
});
