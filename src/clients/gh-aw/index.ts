import { COMMON_FIELDS, defineClient, type ClientFile } from '../client.ts';

const TOOLS = 'github/gh-aw docs/src/content/docs/reference/tools.md';
const WORKFLOW = {
  format: 'frontmatter',
  roots: [['mcp-servers']],
  optional: true,
  // Built-in tools take a token each; before `mcp-servers` there was `mcp` in an entry of `tools`.
  settings: [['tools'], ['env'], ['engine', 'env'], ['sandbox', 'mcp', 'env'], ['mcp-scripts', '*', 'env']],
} as const satisfies Omit<ClientFile, 'path'>;

/** GitHub Agentic Workflows. Facts and their sources are in the README beside this file. */
export const ghAw = defineClient({
  id: 'gh-aw',
  name: 'GitHub Agentic Workflows',
  homepage: 'https://github.com/github/gh-aw',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { ...WORKFLOW, path: '.github/workflows/*.md' },
    { ...WORKFLOW, path: '.github/workflows/shared/*.md' },
    { ...WORKFLOW, path: '.github/workflows/shared/*/*.md' },
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'container', 'entrypoint'],
    args: [...COMMON_FIELDS.args, 'entrypointArgs'],
  },
  interpolations: [
    {
      syntax: '${{ secrets.X }}',
      // `||` between names and in front of a default: `${{ secrets.A || secrets.B || 'text' }}`.
      pattern:
        /\$\{\{\s{0,20}(?:secrets|vars|env|github)\.(?<target>[A-Za-z0-9_.-]{1,200})\s{0,20}(?:\|\|\s{0,20}(?:secrets|vars|env|github|inputs)\.[A-Za-z0-9_.-]{1,200}\s{0,20}){0,4}(?:\|\|\s{0,20}'(?<fallback>[^']{0,4000})'\s{0,20})?\}\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'empty',
      source: 'github/gh-aw .github/skills/http-mcp-headers/SKILL.md',
    },
    {
      syntax: '${{ inputs.X }}',
      pattern: /\$\{\{\s{0,20}inputs\.(?<target>[A-Za-z0-9_.-]{1,200})\s{0,20}(?:\|\|\s{0,20}'(?<fallback>[^']{0,4000})'\s{0,20})?\}\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'prompt',
      unset: 'empty',
      source: TOOLS,
    },
  ],
  runs: 'hosted',
  inherits: 'none',
  oauth: 'no',
  hooks: {
    give: 'Add {name} to the secrets of the repository, on GitHub, and compile the workflow anew: gh aw compile.',
    reserved: /^GITHUB_/i,
  },
});
