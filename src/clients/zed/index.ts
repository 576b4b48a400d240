import { COMMON_FIELDS, defineClient } from '../client.ts';

const SETTINGS = [
  ['agent_servers', '*', 'env'],
  ['language_models', '*', 'api_key'],
  ['terminal', 'env'],
] as const;

/** Zed. Expands nothing; facts and their sources are in the README beside this file. */
export const zed = defineClient({
  id: 'zed',
  name: 'Zed',
  homepage: 'https://zed.dev/docs/ai/mcp',
  confidence: 'high',
  since: '0.1.0',
  files: [
    {
      path: '.zed/settings.json',
      format: 'jsonc',
      roots: [['context_servers'], ['mcpServers']],
      optional: true,
      settings: SETTINGS,
    },
    {
      path: 'zed/settings.json',
      format: 'jsonc',
      roots: [['context_servers'], ['mcpServers']],
      optional: true,
      settings: SETTINGS,
    },
    {
      path: 'Zed/settings.json',
      format: 'jsonc',
      roots: [['context_servers'], ['mcpServers']],
      optional: true,
      settings: SETTINGS,
    },
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'command.path'],
    args: [...COMMON_FIELDS.args, 'command.args'],
    env: [...COMMON_FIELDS.env, 'command.env'],
    settings: ['settings'],
  },
  interpolations: [],
  inherits: 'all',
  oauth: 'yes',
});
