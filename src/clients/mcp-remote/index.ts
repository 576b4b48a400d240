import { COMMON_FIELDS, defineClient } from '../client.ts';

/**
 * The bridge that other clients start to reach a remote server. Read as a part of their arguments;
 * facts and their sources are in the README beside this file.
 */
export const mcpRemote = defineClient({
  id: 'mcp-remote',
  name: 'mcp-remote',
  homepage: 'https://github.com/geelen/mcp-remote',
  confidence: 'high',
  since: '0.1.0',
  files: [],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['header'],
      yields: 'environment',
      unset: 'empty',
      source: 'geelen/mcp-remote src/lib/utils.ts',
    },
  ],
  inherits: 'none',
  oauth: 'yes',
});
