import { COMMON_FIELDS, defineClient, type InputDeclaration } from '../client.ts';

const CONTAINERS = 'docker/mcp-gateway pkg/gateway/clientpool.go';
const REMOTES = 'docker/mcp-gateway pkg/mcp/remote.go';
const INSTEAD = 'an entry of secrets in its place';

/** Settings of a server, a JSON Schema: they are shown and kept in the clear, whatever they are called. */
function parameters(...at: readonly string[]): readonly InputDeclaration[] {
  const schema = { kind: 'type', instead: INSTEAD, values: ['default', 'const'], examples: ['example', 'examples'] } as const;
  return [
    { ...schema, at: [...at, 'properties', '*'] },
    { ...schema, at: [...at, 'properties', '*', 'properties', '*'] },
  ];
}

/** Docker's MCP gateway, its catalogs and the files of its registry. Facts and their sources are in the README beside this file. */
export const dockerMcp = defineClient({
  id: 'docker-mcp',
  name: 'Docker MCP Gateway',
  homepage: 'https://docs.docker.com/ai/mcp-catalog-and-toolkit/',
  confidence: 'medium',
  since: '0.1.0',
  files: [
    { path: '.docker/mcp/catalogs/*.yaml', format: 'yaml', roots: [['registry']] },
    { path: '.docker/mcp/config.yaml', format: 'yaml', roots: [], settings: [['*']] },
    {
      // A catalog of one's own has any name; the folder is what Docker's documentation shows.
      path: 'catalogs/*.yaml',
      format: 'yaml',
      roots: [['registry']],
      optional: true,
      proofs: [{ at: ['registry', '*', 'image'] }, { at: ['registry', '*', 'remote'] }, { at: ['registry', '*', 'secrets'] }],
    },
    {
      path: 'catalog*.yaml',
      format: 'yaml',
      roots: [['registry']],
      optional: true,
      proofs: [{ at: ['registry', '*', 'image'] }, { at: ['registry', '*', 'remote'] }, { at: ['registry', '*', 'secrets'] }],
    },
    {
      path: 'servers/*/server.yaml',
      format: 'yaml',
      roots: [[]],
      single: true,
      optional: true,
      proofs: [
        { at: ['about', 'title'] },
        { at: ['config', 'secrets'] },
        { at: ['config', 'env'] },
        { at: ['remote', 'url'] },
        { at: ['run', 'command'] },
      ],
    },
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'image'],
    url: [...COMMON_FIELDS.url, 'remote.url'],
    headers: [...COMMON_FIELDS.headers, 'remote.headers'],
    variables: ['secrets.env', 'oauth.env', 'providers.env'],
  },
  interpolations: [
    {
      syntax: '{{server.param}}',
      // Functions follow the name: `|volume`, and `|or:` with a default.
      pattern:
        /(?<!\$)\{\{\s{0,20}(?<target>[A-Za-z_][A-Za-z0-9_./-]{0,200})(?:\|(?!or:)[^{}|]{1,60}){0,4}(?:\|or:(?<fallback>[^{}|]{0,4000})(?:\|[^{}|]{1,60}){0,4})?\}\}/g,
      places: ['argument', 'env', 'field'],
      yields: 'prompt',
      unset: 'empty',
      source: CONTAINERS,
    },
    {
      syntax: '${VAR}',
      pattern: /\$\{(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})\}/g,
      places: ['argument', 'env', 'header'],
      yields: 'manager',
      manager: 'docker-mcp',
      unset: 'empty',
      source: REMOTES,
    },
    {
      syntax: '$VAR',
      // The gateway replaces `$` inside a word too, but there it is far more often a part of a password.
      pattern: /(?<![A-Za-z0-9$])\$(?<target>[A-Za-z_][A-Za-z0-9_]{0,200})/g,
      places: ['argument', 'env', 'header'],
      yields: 'manager',
      manager: 'docker-mcp',
      unset: 'empty',
      source: REMOTES,
    },
  ],
  inputs: [
    { at: ['registry', '*', 'secrets', '*'], name: 'env', values: ['value', 'default'], examples: ['example'] },
    { at: ['config', 'secrets', '*'], name: 'env', values: ['value', 'default'], examples: ['example'] },
    { at: ['config', 'env', '*'], name: 'name', values: ['default'], examples: ['example'] },
    ...parameters('registry', '*', 'config', '*'),
    ...parameters('config', 'parameters'),
  ],
  runs: 'hosted',
  inherits: 'none',
  oauth: 'yes',
  hooks: { secrets: { key: 'secrets', variable: 'env', name: 'name' } },
  store: 'docker-mcp',
  remedy:
    'Delete the value, declare it under secrets with the variable it is for, and store it with "docker mcp secret set" through its standard input; a header names it as ${VAR}.',
});
