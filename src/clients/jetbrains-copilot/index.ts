import { COMMON_FIELDS, defineClient } from '../client.ts';

/** GitHub Copilot in JetBrains IDEs, Xcode and Eclipse. Facts and their sources are in the README beside this file. */
export const jetbrainsCopilot = defineClient({
  id: 'jetbrains-copilot',
  name: 'GitHub Copilot for JetBrains, Xcode and Eclipse',
  homepage: 'https://docs.github.com/en/copilot/how-tos/provide-context/use-mcp/extend-copilot-chat-with-mcp',
  confidence: 'low',
  since: '0.1.0',
  files: [
    { path: 'github-copilot/intellij/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']] },
    { path: 'github-copilot/xcode/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']] },
    { path: '.vscode/mcp.json', format: 'jsonc', roots: [['servers']], shared: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['env', 'header'],
      yields: 'environment',
      unset: 'unknown',
      source: 'microsoft/apm src/apm_cli/adapters/client/intellij.py (second-hand)',
    },
  ],
  inherits: 'unknown',
  oauth: 'yes',
});
