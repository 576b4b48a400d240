import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

/** LangChain's MCP adapters, configured in code. Facts and their sources are in the README beside this file. */
export const langchain = defineClient({
  id: 'langchain',
  name: 'LangChain MCP adapters',
  homepage: 'https://github.com/langchain-ai/langchain-mcp-adapters',
  confidence: 'high',
  since: '0.1.0',
  files: [],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['env'],
      yields: 'environment',
      unset: 'verbatim',
      source: 'langchain-ai/langchain-mcp-adapters langchain_mcp_adapters/sessions.py',
    },
  ],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'yes',
});
