import { COMMON_FIELDS, defineClient, PROMPT_INPUTS } from '../client.ts';

const REFERENCE = 'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration';
const REGISTRY = 'microsoft/vscode src/vs/workbench/contrib/mcp/common/mcpRegistry.ts';

export const vscode = defineClient({
  id: 'vscode',
  name: 'VS Code',
  homepage: 'https://code.visualstudio.com/docs/copilot/chat/mcp-servers',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.vscode/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']] },
    { path: 'Code/User/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']] },
    { path: 'Code/User/profiles/*/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']] },
    { path: 'Code/User/settings.json', format: 'jsonc', roots: [['mcp', 'servers'], ['mcp.servers']], optional: true },
    { path: '.vscode/settings.json', format: 'jsonc', roots: [['mcp', 'servers'], ['mcp.servers']], optional: true },
    {
      path: '*.code-workspace',
      format: 'jsonc',
      roots: [
        ['settings', 'mcp', 'servers'],
        ['settings', 'mcp.servers'],
        ['mcp', 'servers'],
      ],
      optional: true,
    },
    { path: 'devcontainer.json', format: 'jsonc', roots: [['customizations', 'vscode', 'mcp', 'servers']], optional: true },
    { path: '.devcontainer.json', format: 'jsonc', roots: [['customizations', 'vscode', 'mcp', 'servers']], optional: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${input:ID}',
      pattern: /\$\{input:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'prompt',
      declared: true,
      unset: 'prompt',
      source: REFERENCE,
    },
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: REGISTRY,
    },
    {
      syntax: '${workspaceFolder}',
      pattern:
        /\$\{(?<target>workspaceFolder|workspaceFolderBasename|userHome|pathSeparator|\/|cwd|(?:config|command|workspaceFolder):[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'plain',
      unset: 'error',
      source: REGISTRY,
    },
  ],
  inputs: [
    ...PROMPT_INPUTS,
    { at: ['settings', 'mcp', 'inputs', '*'], name: 'id', secret: 'password', values: ['default'] },
    { at: ['customizations', 'vscode', 'mcp', 'inputs', '*'], name: 'id', secret: 'password', values: ['default'] },
  ],
  inherits: 'all',
  oauth: 'yes',
  hooks: {
    prompt: { key: 'inputs', at: 'beside', name: 'id', fields: { type: 'promptString', description: '{title}', password: true } },
  },
});
