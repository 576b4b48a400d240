import { COMMON_FIELDS, defineClient } from '../client.ts';

const CHANGELOG = 'github/copilot-cli changelog.md';

/** GitHub Copilot CLI. Facts and their sources are in the README beside this file. */
export const copilotCli = defineClient({
  id: 'copilot-cli',
  name: 'GitHub Copilot CLI',
  homepage: 'https://github.com/github/copilot-cli',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.github/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers'], []] },
    { path: '.copilot/mcp-config.json', format: 'jsonc', roots: [['mcpServers'], ['servers'], []] },
  ],
  fields: { ...COMMON_FIELDS, oauth: ['oauthClientId', ...COMMON_FIELDS.oauth] },
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'verbatim',
      source: CHANGELOG,
    },
    {
      syntax: '$VAR',
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'verbatim',
      source: CHANGELOG,
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
