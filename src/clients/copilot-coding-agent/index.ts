import { COMMON_FIELDS, defineClient } from '../client.ts';

const CLOUD = 'https://docs.github.com/en/copilot/how-tos/use-copilot-agents/cloud-agent/extend-cloud-agent-with-mcp';
const CUSTOM = 'https://docs.github.com/en/copilot/reference/custom-agents-configuration';

/** GitHub Copilot's cloud agent and its custom agents. Facts and their sources are in the README beside this file. */
export const copilotCodingAgent = defineClient({
  id: 'copilot-coding-agent',
  name: 'GitHub Copilot cloud agent',
  homepage: CUSTOM,
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.github/agents/*.md', format: 'frontmatter', roots: [['mcp-servers']], optional: true },
    // An organisation's agents are in the root of its `.github-private`.
    { path: 'agents/*.agent.md', format: 'frontmatter', roots: [['mcp-servers']], optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${{ secrets.COPILOT_MCP_X }}',
      pattern: /\$\{\{\s{0,20}(?:secrets|vars)\.(?<target>COPILOT_MCP_[A-Za-z0-9_]{1,200})\s{0,20}\}\}/g,
      places: ['env', 'header'],
      yields: 'environment',
      unset: 'unknown',
      source: CUSTOM,
    },
    {
      syntax: '${COPILOT_MCP_X}',
      pattern: /\$\{(?<target>COPILOT_MCP_[A-Za-z0-9_]{1,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'unknown',
      source: CLOUD,
    },
    {
      syntax: '$COPILOT_MCP_X',
      pattern: /(?<![A-Za-z0-9$])\$(?<target>COPILOT_MCP_[A-Za-z0-9_]{1,200})/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'unknown',
      source: CLOUD,
    },
    {
      syntax: '$VAR',
      // A name of the entry's own `env`, which may in turn be given by a secret.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Z_][A-Z0-9_]{0,200})(?![A-Za-z0-9_])/g,
      places: ['argument'],
      yields: 'environment',
      unset: 'unknown',
      source: CLOUD,
    },
  ],
  runs: 'hosted',
  inherits: 'none',
  withholds: /^(?!COPILOT_MCP_)/,
  oauth: 'no',
  hooks: { give: 'Add {name} to the secrets of the environment "copilot" of the repository, on GitHub.' },
});
