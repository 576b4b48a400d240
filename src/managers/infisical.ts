import { defineManager } from './manager.ts';

export const infisical = defineManager({
  id: 'infisical',
  name: 'Infisical',
  homepage: 'https://infisical.com/docs/cli/commands/run',
  source: 'https://github.com/Infisical/cli/blob/main/packages/cmd/run.go, https://github.com/helmfile/vals (read 2026-11-23)',
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
      ],
      names: { accounts: ['--projectId', '--domain'], path: [['-e', '--env'], ['--path']] },
    },
  ],
  examples: {
    references: ['ref+infisical://TOKEN?project=mcp&path=github&environment=prod'],
    launches: [
      ['infisical', 'run', '--env', 'prod', '--path', '/mcp/github', '--', 'npx', '-y', 'server'],
      ['infisical', 'run', '--silent', '--env=prod', '--', 'server'],
    ],
    lookalikes: ['infisical://app.infisical.com/project', 'https://app.infisical.com/api'],
  },
});
