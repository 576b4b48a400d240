import { COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

/** Pydantic AI. Its file may have any name; facts and their sources are in the README beside this file. */
export const pydanticAi = defineClient({
  id: 'pydantic-ai',
  name: 'Pydantic AI',
  homepage: 'https://ai.pydantic.dev/mcp/client/',
  confidence: 'high',
  since: '0.1.0',
  files: [],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'error',
      source: 'pydantic/pydantic-ai pydantic_ai_slim/pydantic_ai/mcp.py',
    },
  ],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'yes',
});
