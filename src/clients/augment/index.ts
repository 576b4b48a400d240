import { COMMON_FIELDS, defineClient } from '../client.ts';

const CHANGELOG = 'augmentcode/auggie CHANGELOG.md';

/** Augment's Auggie. Facts and their sources are in the README beside this file. */
export const augment = defineClient({
  id: 'augment',
  name: 'Augment',
  homepage: 'https://docs.augmentcode.com/cli/integrations',
  confidence: 'low',
  since: '0.1.0',
  files: [
    { path: '.augment/settings.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: '.augment/settings.local.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${augmentToken}',
      pattern: /\$\{(?<target>augmentToken)\}/g,
      places: ['header'],
      yields: 'manager',
      unset: 'unknown',
      source: CHANGELOG,
    },
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'unknown',
      source: CHANGELOG,
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
