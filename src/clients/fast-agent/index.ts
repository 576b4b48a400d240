import { type ClientFile, COMMON_FIELDS, defineClient, SDK_WITHHOLDS } from '../client.ts';

const ROOTS = [
  ['mcp', 'servers'],
  ['mcp', 'targets'],
] as const;
const SETTINGS = [
  ['*', 'api_key'],
  ['*', 'default_headers'],
] as const;

/** Markdown with front matter, or YAML; `.fast-agent` holds both folders. */
const CARDS: readonly ClientFile[] = ['agent-cards', 'tool-cards'].flatMap((folder): readonly ClientFile[] => [
  { path: `${folder}/*.md`, format: 'frontmatter', roots: [['mcp_connect']], optional: true },
  { path: `${folder}/*.yaml`, format: 'yaml', roots: [['mcp_connect']], optional: true },
]);

/** fast-agent. Facts and their sources are in the README beside this file. */
export const fastAgent = defineClient({
  id: 'fast-agent',
  name: 'fast-agent',
  homepage: 'https://github.com/evalstate/fast-agent',
  confidence: 'high',
  since: '0.1.0',
  files: [
    { path: 'fastagent.config.yaml', format: 'yaml', roots: ROOTS, settings: SETTINGS },
    { path: 'fast-agent.config.yaml', format: 'yaml', roots: ROOTS, settings: SETTINGS },
    { path: 'fast-agent.yaml', format: 'yaml', roots: ROOTS, settings: SETTINGS },
    { path: 'fastagent.secrets.yaml', format: 'yaml', roots: ROOTS, settings: SETTINGS },
    { path: 'fast-agent.secrets.yaml', format: 'yaml', roots: ROOTS, settings: SETTINGS },
    ...CARDS,
  ],
  fields: {
    ...COMMON_FIELDS,
    // A URL, a package or a command line.
    command: [...COMMON_FIELDS.command, 'target'],
    secrets: [...COMMON_FIELDS.secrets, 'access_token'],
  },
  interpolations: [
    {
      syntax: '${VAR}',
      // One colon starts the default, so `${VAR:-x}` falls back to `-x`, and `${env:X}` is a variable
      // `env` with the default `X`: replaced, but by nothing that anybody meant.
      pattern:
        /\$\{(?!(?:env|file|input|secrets?|vault):)(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})(?::(?<fallback>(?:[^}$]|\$(?!\{)){0,4000}))?\}/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'environment',
      unset: 'verbatim',
      source: 'evalstate/fast-agent src/fast_agent/config.py',
    },
  ],
  inherits: 'filtered',
  withholds: SDK_WITHHOLDS,
  oauth: 'yes',
});
