import { defineManager } from './manager.ts';

/** The editor asks once and keeps the answer in its own encrypted store. */
export const vscodeInput = defineManager({
  id: 'vscode-input',
  name: 'VS Code input prompt',
  homepage: 'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
  source: 'https://github.com/microsoft/vscode-docs/blob/main/docs/copilot/reference/mcp-configuration.md (read 2026-11-22)',
  references: [
    {
      syntax: '${input:id}',
      anchor: '${input:',
      pattern: /\$\{input:(?<target>[\w.-]{1,128})\}/,
      yields: 'prompt',
    },
  ],
  launchers: [],
  printers: [],
  examples: {
    references: ['${input:api-key}', 'Bearer ${input:github_token}'],
    launches: [],
    prints: [],
    lookalikes: ['${input}', '${inputs:api-key}', '${env:API_KEY}'],
    others: [['code', '.']],
  },
});
