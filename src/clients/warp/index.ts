import { COMMON_FIELDS, defineClient } from '../client.ts';

const DOCS = 'https://docs.warp.dev/agent-platform/capabilities/mcp';

/** Warp. Facts and their sources are in the README beside this file. */
export const warp = defineClient({
  id: 'warp',
  name: 'Warp',
  homepage: DOCS,
  confidence: 'low',
  since: '0.1.0',
  files: [
    { path: '.warp/.mcp.json', format: 'jsonc', roots: [['mcpServers'], []] },
    { path: '.agents/.mcp.json', format: 'jsonc', roots: [['mcpServers'], []] },
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers'], []], shared: true, marks: ['working_directory'] },
    { path: '.claude.json', format: 'jsonc', roots: [['mcpServers']], shared: true },
    { path: '.codex/config.toml', format: 'toml', roots: [['mcp_servers']], optional: true, shared: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['env'],
      yields: 'environment',
      unset: 'unknown',
      source: 'warpdotdev/docs cloud-agents/mcp.mdx',
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
