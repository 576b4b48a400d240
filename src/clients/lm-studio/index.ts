import { COMMON_FIELDS, defineClient } from '../client.ts';

/** LM Studio. Facts and their sources are in the README beside this file. */
export const lmStudio = defineClient({
  id: 'lm-studio',
  name: 'LM Studio',
  homepage: 'https://lmstudio.ai/docs/app/mcp',
  confidence: 'low',
  since: '0.1.0',
  files: [{ path: '.lmstudio/mcp.json', format: 'jsonc', roots: [['mcpServers']] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'unknown',
  oauth: 'unknown',
});
