import { COMMON_FIELDS, defineClient } from '../client.ts';

// One literal key with a dot in it; the nested form is written by mistake.
const ROOTS = [['amp.mcpServers'], ['amp', 'mcpServers']] as const;

/** Sourcegraph's Amp. Facts and their sources are in the README beside this file. */
export const amp = defineClient({
  id: 'amp',
  name: 'Amp',
  homepage: 'https://ampcode.com/manual',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.amp/settings.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.amp/settings.jsonc', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.config/amp/settings.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.config/amp/settings.jsonc', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.vscode/settings.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: 'skills/*/mcp.json', format: 'jsonc', roots: [['mcpServers'], []], optional: true },
    { path: 'skills/*/*/mcp.json', format: 'jsonc', roots: [['mcpServers'], []], optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR_NAME}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'unknown',
      source: 'https://ampcode.com/manual',
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
