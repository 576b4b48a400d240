import { COMMON_FIELDS, defineClient } from '../client.ts';

const CHANGELOG = 'github/copilot-cli changelog.md';
const REFERENCE = 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference';
const AGENTS = [['mcp-servers']] as const;
/** Fields of an entry that the reference lists and no other reader of `.mcp.json` has. */
const MARKS = [
  'tools',
  'deferTools',
  'disableToolCache',
  'filterMapping',
  'oauthClientId',
  'oauthGrantType',
  'oauthPublicClient',
  'oauthScopes',
  'oidc',
] as const;

/** GitHub Copilot CLI. Facts and their sources are in the README beside this file. */
export const copilotCli = defineClient({
  id: 'copilot-cli',
  name: 'GitHub Copilot CLI',
  homepage: 'https://github.com/github/copilot-cli',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers'], []], shared: true, marks: MARKS },
    { path: '.github/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers'], []] },
    { path: '.copilot/mcp-config.json', format: 'jsonc', roots: [['mcpServers'], ['servers'], []] },
    { path: '.copilot/agents/*.md', format: 'frontmatter', roots: AGENTS, optional: true },
    { path: '.github/agents/*.md', format: 'frontmatter', roots: AGENTS, optional: true, shared: true },
    { path: '.claude/agents/*.md', format: 'frontmatter', roots: AGENTS, optional: true, shared: true },
  ],
  fields: { ...COMMON_FIELDS, oauth: ['oauthClientId', 'oidc', ...COMMON_FIELDS.oauth] },
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
      source: REFERENCE,
    },
  ],
  inherits: 'filtered',
  oauth: 'yes',
});
