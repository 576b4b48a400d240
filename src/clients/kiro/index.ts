import { COMMON_FIELDS, defineClient } from '../client.ts';

/** Kiro, IDE and CLI. Facts and their sources are in the README beside this file. */
export const kiro = defineClient({
  id: 'kiro',
  name: 'Kiro',
  homepage: 'https://kiro.dev/docs/mcp/configuration',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.kiro/settings/mcp.json', format: 'jsonc', roots: [['mcpServers'], ['servers']] },
    { path: '.kiro/agents/*.json', format: 'jsonc', roots: [['mcpServers']], optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['env', 'header'],
      yields: 'environment',
      unset: 'verbatim',
      source: 'https://kiro.dev/docs/mcp/security',
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
  hooks: { give: 'Give {name} in the environment that Kiro is started in, and approve it in the setting kiroAgent.mcpApprovedEnvVars.' },
});
