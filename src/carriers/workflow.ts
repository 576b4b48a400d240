import { defineLayouts, type Layout } from './commands/layout.ts';

/** Files of the services that build and test, by where they lie. */
export const WORKFLOWS: readonly Layout[] = [
  {
    path: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    format: 'yaml',
    scripts: ['run'],
    variables: ['env'],
    inputs: ['with'],
    scoped: true,
    source: 'SchemaStore/schemastore src/schemas/json/github-workflow.json and github-action.json (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)[^/]{0,100}\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/(?:[^/]{1,100}\/){0,4}[^/]{1,100}\.ya?ml$/,
    format: 'yaml',
    scripts: ['script', 'before_script', 'after_script'],
    variables: ['variables'],
    scoped: true,
    source: 'gitlabhq/gitlabhq doc/ci/yaml/_index.md (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)\.circleci\/[^/]{1,100}\.ya?ml$/,
    format: 'yaml',
    scripts: ['run', 'command'],
    variables: ['environment'],
    scoped: true,
    source: 'CircleCI-Public/circleci-yaml-language-server schema.json (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)[^/]{0,60}azure-pipelines[^/]{0,60}\.ya?ml$|(?:^|\/)\.?azure-?pipelines\/(?:[^/]{1,100}\/){0,4}[^/]{1,100}\.ya?ml$/,
    format: 'yaml',
    scripts: ['script', 'bash', 'pwsh', 'powershell', 'inlineScript'],
    variables: ['variables', 'env'],
    scoped: true,
    source: 'microsoft/azure-pipelines-vscode service-schema.json (read 2026-11-26)',
  },
  {
    path: /(?:^|\/)(?:\.drone|\.woodpecker|\.travis)\.ya?ml$|(?:^|\/)\.(?:buildkite|woodpecker)\/[^/]{1,100}\.ya?ml$/,
    format: 'yaml',
    scripts: ['script', 'commands', 'command', 'install', 'before_install', 'before_script', 'after_script'],
    variables: ['environment', 'env'],
    scoped: true,
    source:
      'SchemaStore/schemastore src/schemas/json/drone.json and travis.json, buildkite/pipeline-schema schema.json and woodpecker-ci/woodpecker pipeline/frontend/yaml/linter/schema/schema.json (read 2026-11-26)',
  },
];

/** Commands, variables and inputs of the steps of a pipeline. */
export const workflow = defineLayouts('workflow', 'a workflow', WORKFLOWS);
