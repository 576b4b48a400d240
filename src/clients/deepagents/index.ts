import { COMMON_FIELDS, defineClient } from '../client.ts';

/** LangChain's deepagents code. Facts and their sources are in the README beside this file. */
export const deepagents = defineClient({
  id: 'deepagents',
  name: 'LangChain deepagents code',
  homepage: 'https://github.com/langchain-ai/deepagents',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.deepagents/.mcp.json', format: 'jsonc', roots: [['mcpServers']] },
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers']], shared: true, marks: ['allowedTools'] },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>[^{}]{0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'error',
      source: 'langchain-ai/deepagents libs/code/deepagents_code/mcp_config.py',
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
