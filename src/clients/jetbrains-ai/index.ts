import { COMMON_FIELDS, defineClient } from '../client.ts';

/** JetBrains AI Assistant. Facts and their sources are in the README beside this file. */
export const jetbrainsAi = defineClient({
  id: 'jetbrains-ai',
  name: 'JetBrains AI Assistant',
  homepage: 'https://www.jetbrains.com/help/ai-assistant/mcp.html',
  confidence: 'low',
  since: '0.1.0',
  files: [{ path: '.ai/mcp/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] }],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'unknown',
  oauth: 'unknown',
});
