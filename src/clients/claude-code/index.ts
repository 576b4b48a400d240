import { COMMON_FIELDS, defineClient, PROMPT_INPUTS } from '../client.ts';

const DOCS = 'https://code.claude.com/docs/en/mcp';
/** Permission rules hold whole command lines (`Bash(NAME=value program)`), and hooks run them. */
const COMMANDS = [
  ['permissions', '*', '*'],
  ['hooks', '*', '*', 'hooks', '*', 'command'],
];
const PLUGINS = 'https://code.claude.com/docs/en/plugins-reference';

export const claudeCode = defineClient({
  id: 'claude-code',
  name: 'Claude Code',
  homepage: DOCS,
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: '.mcp.json', format: 'jsonc', roots: [['mcpServers'], []] },
    { path: '.claude-plugin/plugin.json', format: 'jsonc', roots: [['mcpServers']], settings: [['env']] },
    {
      path: '.claude-plugin/marketplace.json',
      format: 'jsonc',
      roots: [['plugins', '*', 'mcpServers']],
      optional: true,
    },
    { path: '.claude/agents/*.md', format: 'frontmatter', roots: [['mcpServers']], optional: true },
    { path: '.claude.json', format: 'jsonc', roots: [['mcpServers'], ['projects', '*', 'mcpServers']] },
    { path: '.claude/settings.json', format: 'jsonc', roots: [['mcpServers']], settings: [['env']], commands: COMMANDS },
    { path: '.claude/settings.local.json', format: 'jsonc', roots: [['mcpServers']], settings: [['env']], commands: COMMANDS },
    { path: 'managed-mcp.json', format: 'jsonc', roots: [['mcpServers']] },
  ],
  fields: { ...COMMON_FIELDS, helpers: ['headersHelper'] },
  interpolations: [
    {
      syntax: '${CLAUDE_PLUGIN_ROOT}',
      pattern: /\$\{(?<target>CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}/g,
      places: ['argument', 'env'],
      yields: 'plain',
      unset: 'unknown',
      source: PLUGINS,
    },
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'environment',
      unset: 'verbatim',
      source: DOCS,
    },
    {
      syntax: '${user_config.KEY}',
      pattern: /\$\{user_config\.(?<target>[A-Za-z0-9_.-]{1,200})\}/g,
      places: ['argument', 'env', 'url', 'header'],
      yields: 'prompt',
      unset: 'prompt',
      source: PLUGINS,
    },
  ],
  inputs: [
    ...PROMPT_INPUTS,
    { at: ['userConfig', '*'], secret: 'sensitive', values: ['default'] },
    { at: ['plugins', '*', 'userConfig', '*'], secret: 'sensitive', values: ['default'] },
  ],
  inherits: 'all',
  oauth: 'yes',
});
