import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

/** OpenAI's Agents SDK, configured in code. Expands nothing; facts and their sources are in the README beside this file. */
export const openaiAgents = defineClient({
  id: 'openai-agents',
  name: 'OpenAI Agents SDK',
  homepage: 'https://openai.github.io/openai-agents-python/mcp/',
  confidence: 'high',
  since: '0.1.0',
  files: [],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'fullCommand'],
    url: [...COMMON_FIELDS.url, 'server_url'],
    secrets: [...COMMON_FIELDS.secrets, 'authorization'],
  },
  interpolations: [],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'yes',
});
