import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

const CONFIG = 'modelcontextprotocol/mcpb src/shared/config.ts';

/** The manifest of an MCPB (once DXT) bundle. Facts and their sources are in the README beside this file. */
export const mcpb = defineClient({
  id: 'mcpb',
  name: 'MCPB bundle',
  homepage: 'https://github.com/modelcontextprotocol/mcpb',
  confidence: 'high',
  since: '0.1.0',
  files: [
    {
      path: 'manifest.json',
      format: 'jsonc',
      roots: [['server', 'mcp_config']],
      single: true,
      optional: true,
      // Browsers' extensions have a `manifest_version` too.
      proofs: [{ at: ['server', 'mcp_config'] }, { at: ['server', 'entry_point'] }, { at: ['dxt_version'] }],
    },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${user_config.KEY}',
      pattern: /\$\{user_config\.(?<target>[A-Za-z0-9_.-]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'prompt',
      declared: true,
      unset: 'verbatim',
      source: CONFIG,
    },
    {
      syntax: '${__dirname}',
      pattern: /\$\{(?<target>__dirname|pathSeparator|\/|HOME|DESKTOP|DOCUMENTS|DOWNLOADS)\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'plain',
      unset: 'verbatim',
      source: CONFIG,
    },
  ],
  inputs: [{ at: ['user_config', '*'], secret: 'sensitive', kind: 'type', values: ['default'] }],
  runs: 'published',
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'no',
  hooks: {
    prompt: {
      key: 'user_config',
      at: 'root',
      asks: 'Whoever installs the bundle is asked for it, and the client keeps it safe.',
      fields: { type: 'string', title: '{title}', description: '{title}', sensitive: true, required: true },
    },
  },
  remedy:
    'Delete the value and ask for it: an entry of user_config with "sensitive": true and no default, read as ${user_config.KEY} where the value stood.',
});
