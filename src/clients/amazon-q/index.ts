import { COMMON_FIELDS, defineClient } from '../client.ts';

// `servers` is VS Code's; Amazon Q ignores it, but a credential there is still written out.
const ROOTS = [['mcpServers'], ['servers']] as const;

/** Amazon Q Developer, CLI and IDE. Facts and their sources are in the README beside this file. */
export const amazonQ = defineClient({
  id: 'amazon-q',
  name: 'Amazon Q Developer',
  homepage: 'https://github.com/aws/amazon-q-developer-cli',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.amazonq/mcp.json', format: 'jsonc', roots: ROOTS },
    { path: '.amazonq/default.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.amazonq/cli-agents/*.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.amazonq/agents/*.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.aws/amazonq/mcp.json', format: 'jsonc', roots: ROOTS },
    { path: '.aws/amazonq/default.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.aws/amazonq/cli-agents/*.json', format: 'jsonc', roots: ROOTS, optional: true },
    { path: '.aws/amazonq/agents/*.json', format: 'jsonc', roots: ROOTS, optional: true },
  ],
  fields: { ...COMMON_FIELDS, oauth: ['oauthScopes', ...COMMON_FIELDS.oauth] },
  interpolations: [
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['env', 'header'],
      yields: 'environment',
      unset: 'mangled',
      source: 'aws/amazon-q-developer-cli crates/agent/src/agent/util/mod.rs',
    },
  ],
  inherits: 'all',
  oauth: 'yes',
});
