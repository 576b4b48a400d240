import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Factory's droid. Facts and their sources are in the README beside this file. */
export const factoryDroid = defineClient({
  id: 'factory-droid',
  name: 'Factory Droid',
  homepage: 'https://docs.factory.ai',
  confidence: 'high',
  since: '0.1.0',
  files: [{ path: '.factory/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] }],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'verbatim',
      source: 'Factory-AI/factory docs/cli/configuration/mcp.mdx',
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
