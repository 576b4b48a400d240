import { COMMON_FIELDS, defineClient } from '../client.ts';

const PLUGINS = 'block/goose crates/goose/src/plugins/mcp_servers.rs';
const MANAGER = 'block/goose crates/goose/src/agents/extension_manager.rs';

/** Goose, its configuration and its recipes. Facts and their sources are in the README beside this file. */
export const goose = defineClient({
  id: 'goose',
  name: 'Goose',
  homepage: 'https://block.github.io/goose/docs/guides/config-files',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.config/goose/config.yaml', format: 'yaml', roots: [['extensions'], ['mcpServers']] },
    { path: 'Block/goose/config/config.yaml', format: 'yaml', roots: [['extensions'], ['mcpServers']] },
    { path: '.config/goose/secrets.yaml', format: 'yaml', roots: [], settings: [['*']] },
    { path: '.goose/recipes/*.yaml', format: 'yaml', roots: [['extensions']], optional: true },
    { path: 'recipe.yaml', format: 'yaml', roots: [['extensions']], optional: true },
    { path: '.plugin/plugin.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers']], shared: true },
  ],
  fields: {
    ...COMMON_FIELDS,
    env: ['envs', ...COMMON_FIELDS.env],
    variables: ['env_keys'],
  },
  interpolations: [
    {
      syntax: '${PLUGIN_ROOT}',
      pattern: /\$\{(?<target>PLUGIN_ROOT)\}/g,
      places: ['argument', 'env'],
      yields: 'plain',
      unset: 'verbatim',
      source: PLUGINS,
    },
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['header'],
      yields: 'environment',
      unset: 'unknown',
      source: MANAGER,
    },
    {
      syntax: '$VAR',
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ['header'],
      yields: 'environment',
      unset: 'unknown',
      source: MANAGER,
    },
  ],
  inherits: 'all',
  oauth: 'yes',
  hooks: {
    command: 'cmd',
    give: 'Store {name} by "goose configure", or give it in the environment that Goose is started in.',
    variables: 'env_keys',
  },
});
