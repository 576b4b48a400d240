import { defineLayouts, type Layout } from './commands/layout.ts';

/** Files of projects and editors that hold scripts, by where they lie. */
export const MANIFESTS: readonly Layout[] = [
  {
    path: /(?:^|\/)package\.json$/,
    format: 'jsonc',
    scripts: ['scripts'],
    variables: [],
    source: 'SchemaStore/schemastore src/schemas/json/package.json (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)composer\.json$/,
    format: 'jsonc',
    scripts: ['scripts'],
    variables: [],
    source: 'composer/composer doc/articles/scripts.md (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)deno\.jsonc?$/,
    format: 'jsonc',
    scripts: ['tasks'],
    variables: [],
    source: 'denoland/docs runtime/reference/cli/task.md (read 2026-11-26)',
  },
  {
    // Poetry, PDM, Hatch, poe and taskipy keep scripts in tables of these names.
    path: /(?:^|\/)pyproject\.toml$/,
    format: 'toml',
    scripts: ['scripts', 'tasks'],
    variables: ['env', 'env-vars', 'env_vars', 'environment'],
    source: 'pdm-project/pdm docs/usage/scripts.md and pypa/hatch docs/config/environment/overview.md (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)[Tt]askfile(?:\.dist)?\.ya?ml$/,
    format: 'yaml',
    scripts: ['cmds', 'cmd', 'sh', 'preconditions', 'status'],
    variables: ['env', 'vars'],
    source: 'go-task/task website/src/public/schema.json (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)\.?mise(?:\.[a-z]{1,20})?\.toml$|(?:^|\/)\.?(?:config\/)?mise\/config\.toml$/,
    format: 'toml',
    scripts: ['run', 'alias'],
    variables: ['env'],
    source: 'jdx/mise docs/configuration.md (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)\.vscode\/(?:tasks|launch)\.json$/,
    format: 'jsonc',
    scripts: [],
    programs: [
      ['command', 'args'],
      ['program', 'args'],
    ],
    variables: ['env'],
    source: 'SchemaStore/schemastore src/schemas/json/task.json (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)\.?devcontainer\.json$/,
    format: 'jsonc',
    scripts: ['initializeCommand', 'onCreateCommand', 'updateContentCommand', 'postCreateCommand', 'postStartCommand', 'postAttachCommand'],
    words: ['runArgs'],
    variables: ['containerEnv', 'remoteEnv'],
    source: 'devcontainers/spec docs/specs/devcontainerjson-reference.md (read 2026-11-26)',
  },
];

/** Scripts and variables of a project: package.json, pyproject.toml, tasks, dev containers. */
export const manifest = defineLayouts('manifest', "a project's manifest", MANIFESTS);
