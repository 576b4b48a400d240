import { PASTED, defineManager } from './manager.ts';

export const infisical = defineManager({
  id: 'infisical',
  name: 'Infisical',
  homepage: 'https://infisical.com/docs/cli/commands/run',
  source:
    'https://github.com/Infisical/cli/blob/main/packages/cmd/run.go and secrets.go, https://github.com/helmfile/vals (read 2026-11-26)',
  references: [
    {
      syntax: 'ref+infisical://NAME?project=...',
      anchor: 'ref+infisical://',
      account: /[?&]project=(?<project>[^&#]{1,100})/,
      pattern: /(?<![\w+])(?:secret)?ref\+infisical:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'infisical',
      subcommand: ['run'],
      style: 'bulk',
      separator: '--',
      reach: { kind: 'all', what: 'every secret of the environment', unless: ['--path', '--tags', '-t'] },
      valued: [
        '--token',
        '--projectId',
        '-e',
        '--env',
        '--path',
        '-c',
        '--command',
        '-t',
        '--tags',
        '--watch-interval',
        '--project-config-dir',
        '--domain',
        '-l',
        '--log-level',
        '--log-format',
        '--log-destination',
      ],
      packages: ['@infisical/cli'],
      names: { accounts: ['--projectId', '--domain'], path: [['-e', '--env'], ['--path']] },
    },
  ],
  bootstrap: {
    variables: ['INFISICAL_TOKEN', 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET'],
    instead: 'Let the CLI use the session of `infisical login`, and a machine identity with OIDC in CI.',
    source: 'https://infisical.com/docs/cli/commands/run, https://infisical.com/docs/cli/commands/login (read 2026-11-26)',
  },
  remedy: {
    // A folder for each server: all that it holds is injected.
    path: 'mcp/{repo}/{server}/{slot}',
    parts: [2, 10],
    characters: 'A-Za-z0-9_-',
    settings: { project: 'the id of the project', environment: 'the short name of its environment, like dev or prod' },
    reference: 'ref+infisical://{name}?project={project}&path=/{parent}&environment={environment}',
    launcher: {
      words: ['infisical', 'run', '--silent', '--projectId', '{project}', '--env', '{environment}', '--path', '/{parent}', '--'],
      style: 'bulk',
    },
    print: [
      'infisical',
      'secrets',
      'get',
      '{name}',
      '--projectId',
      '{project}',
      '--env',
      '{environment}',
      '--path',
      '/{parent}',
      '--plain',
      '--silent',
    ],
    // It prints a table with the value.
    store: [
      '# In the dashboard of the project, make the folder /{parent} of the environment {environment}.',
      `${PASTED} infisical secrets set {name}=@/dev/stdin --projectId {project} --env {environment} --path /{parent} > /dev/null`,
    ],
    install: 'https://infisical.com/docs/cli/overview',
    signIn: ['infisical login'],
    source:
      'https://infisical.com/docs/cli/commands/run, https://infisical.com/docs/cli/commands/secrets, ' +
      'https://github.com/Infisical/cli/blob/main/packages/cmd/secrets.go (read 2026-11-26)',
  },
  printers: [
    {
      command: 'infisical',
      subcommand: ['secrets', 'get'],
      valued: ['--env', '--path', '--projectId', '--token', '--domain', '-t', '--tags', '-l', '--log-level', '-o', '--output'],
    },
  ],
  examples: {
    references: ['ref+infisical://TOKEN?project=mcp&path=github&environment=prod'],
    launches: [
      ['infisical', 'run', '--env', 'prod', '--path', '/mcp/github', '--', 'npx', '-y', 'server'],
      ['infisical', 'run', '--silent', '--env=prod', '--', 'server'],
      ['npx', '-y', '@infisical/cli', 'run', '--env', 'prod', '--', 'server'],
    ],
    prints: [['infisical secrets get GITHUB_TOKEN --env prod --path /mcp/github --plain --silent', 'GITHUB_TOKEN']],
    lookalikes: ['infisical://app.infisical.com/project', 'https://app.infisical.com/api'],
    others: [
      ['infisical', 'login'],
      ['infisical', 'secrets', 'set', 'TOKEN'],
      ['infisical', 'scan'],
    ],
  },
});
