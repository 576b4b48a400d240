import { COMMON_FIELDS, defineClient, type InputDeclaration } from '../client.ts';

const FORMAT = 'modelcontextprotocol/registry docs/reference/server-json/server.schema.json';

/** Variables, headers and arguments: a `value` is fixed, so nobody is asked for it. */
function inputs(secret: string, ...places: readonly (readonly string[])[]): readonly InputDeclaration[] {
  const format = {
    secret,
    kind: 'format',
    variables: 'variables',
    values: ['value', 'default'],
    examples: ['placeholder', 'choices'],
  } as const;
  return places.flatMap((at) => [
    { ...format, at, name: ['name', 'valueHint', 'value_hint'], given: 'value' },
    { ...format, at: [...at, 'variables', '*'] },
  ]);
}

/** The MCP Registry's `server.json`. Facts and their sources are in the README beside this file. */
export const mcpRegistry = defineClient({
  id: 'mcp-registry',
  name: 'MCP Registry',
  homepage: 'https://github.com/modelcontextprotocol/registry',
  confidence: 'high',
  since: '0.1.0',
  files: [
    {
      path: 'server.json',
      format: 'jsonc',
      roots: [['packages'], ['remotes']],
      optional: true,
      proofs: [
        { at: ['$schema'], includes: 'modelcontextprotocol' },
        { at: ['packages', '*', 'registryType'] },
        { at: ['packages', '*', 'registry_type'] },
        { at: ['packages', '*', 'registry_name'] },
        { at: ['remotes', '*', 'transport_type'] },
      ],
    },
  ],
  fields: {
    ...COMMON_FIELDS,
    command: [...COMMON_FIELDS.command, 'identifier', 'runtimeHint', 'runtime_hint'],
    args: ['runtimeArguments', 'packageArguments', 'runtime_arguments', 'package_arguments'],
    env: ['environmentVariables', 'environment_variables'],
  },
  interpolations: [
    {
      syntax: '{variable}',
      pattern: /(?<![${])\{(?<target>[A-Za-z_][A-Za-z0-9_-]{0,200})\}(?!\})/g,
      places: ['argument', 'env', 'url', 'header', 'field'],
      yields: 'prompt',
      unset: 'verbatim',
      source: FORMAT,
    },
  ],
  inputs: [
    ...inputs(
      'isSecret',
      ['packages', '*', 'environmentVariables', '*'],
      ['packages', '*', 'runtimeArguments', '*'],
      ['packages', '*', 'packageArguments', '*'],
      ['packages', '*', 'transport', 'headers', '*'],
      ['remotes', '*', 'headers', '*'],
    ),
    ...inputs(
      'is_secret',
      ['packages', '*', 'environment_variables', '*'],
      ['packages', '*', 'runtime_arguments', '*'],
      ['packages', '*', 'package_arguments', '*'],
    ),
    { at: ['remotes', '*', 'variables', '*'], secret: 'isSecret', kind: 'format', values: ['value', 'default'], examples: ['placeholder'] },
  ],
  runs: 'published',
  inherits: 'unknown',
  oauth: 'unknown',
  remedy: 'Delete the value and declare the input with "isSecret": true, so that each client asks for it and keeps it safe.',
});
