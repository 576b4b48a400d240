import { COMMON_FIELDS, defineClient } from '../client.ts';

/** VS Code's reader of `.mcp.json`, whose rules are not those of its own files. Facts and their sources are in the README beside this file. */
export const vscodePortable = defineClient({
  id: 'vscode-portable',
  name: 'VS Code portable',
  homepage: 'https://code.visualstudio.com/docs/copilot/chat/mcp-servers',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers']], shared: true },
    { path: '.copilot/mcp-config.json', format: 'jsonc', roots: [['mcpServers']], shared: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'verbatim',
      source: 'microsoft/vscode src/vs/workbench/contrib/mcp/common/mcpEnvironmentVariableExpansion.ts',
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
