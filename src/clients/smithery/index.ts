import { COMMON_FIELDS, defineClient } from '../client.ts';

const SCHEMA = ['startCommand', 'configSchema', 'properties', '*'];
const FIELDS = { values: ['default', 'const'], examples: ['example', 'examples'] };

/** Smithery's `smithery.yaml`. Facts and their sources are in the README beside this file. */
export const smithery = defineClient({
  id: 'smithery',
  name: 'Smithery',
  homepage: 'https://smithery.ai/docs/build/project-config/smithery-yaml',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    {
      path: 'smithery.yaml',
      format: 'yaml',
      roots: [['startCommand']],
      single: true,
      settings: [['env'], ['exampleConfig']],
      programs: [['startCommand', 'commandFunction']],
    },
  ],
  fields: { ...COMMON_FIELDS, settings: ['exampleConfig'] },
  interpolations: [],
  inputs: [
    { at: SCHEMA, ...FIELDS },
    { at: [...SCHEMA, 'properties', '*'], ...FIELDS },
  ],
  runs: 'published',
  inherits: 'unknown',
  oauth: 'yes',
  remedy: 'Delete the value and ask for it: a property of configSchema without default or example, which each person fills in.',
});
