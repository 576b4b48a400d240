import { COMMON_FIELDS, defineClient, PROMPT_INPUTS } from '../client.ts';

const DOCS = 'https://learn.microsoft.com/visualstudio/ide/mcp-servers';

/** Visual Studio (not VS Code). Facts and their sources are in the README beside this file. */
export const visualStudio = defineClient({
  id: 'visual-studio',
  name: 'Visual Studio',
  homepage: DOCS,
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.mcp.json', format: 'jsonc', roots: [['servers']], shared: true },
    { path: '.vs/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']] },
    { path: '.vs/*/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']] },
    { path: '.vscode/mcp.json', format: 'jsonc', roots: [['servers']], shared: true },
    { path: '.cursor/mcp.json', format: 'jsonc', roots: [['servers'], ['mcpServers']], shared: true },
  ],
  fields: COMMON_FIELDS,
  interpolations: [
    {
      syntax: '${input:ID}',
      pattern: /\$\{input:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'header'],
      yields: 'prompt',
      declared: true,
      unset: 'prompt',
      source: DOCS,
    },
    {
      syntax: '${env:VAR}',
      pattern: /\$\{env:(?<target>[^{}]{1,200})\}/g,
      places: ['argument', 'env', 'header'],
      yields: 'environment',
      unset: 'unknown',
      source: 'Not stated in the page read; taken over from VS Code, whose format this is',
    },
  ],
  inputs: PROMPT_INPUTS,
  inherits: 'unknown',
  oauth: 'yes',
  hooks: {
    prompt: { key: 'inputs', at: 'beside', name: 'id', fields: { type: 'promptString', description: '{title}', password: true } },
  },
});
