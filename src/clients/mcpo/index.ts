import { COMMON_FIELDS, defineClient } from '../client.ts';

/** mcpo, Open WebUI's proxy. Expands nothing; facts and their sources are in the README beside this file. */
export const mcpo = defineClient({
  id: 'mcpo',
  name: 'mcpo',
  homepage: 'https://github.com/open-webui/mcpo',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'mcpo/config.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
    { path: 'open-webui/config.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [],
  inherits: 'all',
  oauth: 'yes',
});
