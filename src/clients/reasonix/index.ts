import { COMMON_FIELDS, defineClient } from '../client.ts';

const EXPAND = 'esengine/DeepSeek-Reasonix internal/config/expand.go';

/** Reasonix. Facts and their sources are in the README beside this file. */
export const reasonix = defineClient({
  id: 'reasonix',
  name: 'Reasonix',
  homepage: 'https://github.com/esengine/DeepSeek-Reasonix',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    // A list of tables, `[[plugins]]`, each with a `name`.
    { path: 'reasonix.toml', format: 'toml', roots: [['plugins']], optional: true },
    { path: '.reasonix/config.toml', format: 'toml', roots: [['plugins']], optional: true },
    { path: '.reasonix/config.json', format: 'jsonc', roots: [['mcpServers']], settings: [['mcpEnv']], optional: true },
    { path: '.reasonix/.env', format: 'dotenv', roots: [], settings: [['*']] },
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers']], shared: true, optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'empty',
      source: EXPAND,
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
