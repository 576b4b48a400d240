import { defineManager } from './manager.ts';

/** Both products: the secrets manager (`bws`) and the password manager as vals reads it (`bw`). */
export const bitwarden = defineManager({
  id: 'bitwarden',
  name: 'Bitwarden',
  homepage: 'https://bitwarden.com/help/secrets-manager-cli/',
  source: 'https://secretspec.dev/providers, https://github.com/helmfile/vals, https://github.com/bitwarden/sdk-sm (read 2026-11-22)',
  references: [
    {
      syntax: 'bws://project-id',
      anchor: 'bws://',
      pattern: /(?<![\w+.-])bws:\/\/(?<target>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
      yields: 'manager',
    },
    {
      syntax: 'ref+bw://item-id/field',
      anchor: 'ref+bw://',
      pattern: /(?<![\w+])(?:secret)?ref\+bw:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'bws',
      subcommand: ['run'],
      style: 'bulk',
      separator: '--',
      reach: { kind: 'all', what: 'every secret that the access token can read', unless: ['--project-id'] },
      valued: [
        '--project-id',
        '--shell',
        '-t',
        '--access-token',
        '-f',
        '--config-file',
        '-p',
        '--profile',
        '-u',
        '--server-url',
        '-o',
        '--output',
        '-c',
        '--color',
      ],
      names: { accounts: ['-u', '--server-url'], path: [['--project-id']] },
    },
  ],
  bootstrap: {
    variables: ['BWS_ACCESS_TOKEN'],
    instead:
      'Bitwarden knows no other way for machines, so limit its machine account to the one project that this server needs, let it expire, and give it to bws from the keychain of the system instead of the configuration.',
    source: 'https://bitwarden.com/help/secrets-manager-cli/, https://github.com/bitwarden/sm-action (read 2026-11-22)',
  },
  printers: [
    {
      command: 'bws',
      subcommand: ['secret', 'get'],
      valued: ['-o', '--output', '-p', '--profile', '-u', '--server-url', '-f', '--config-file', '-c', '--color'],
    },
    { command: 'bw', subcommand: ['get', 'password'] },
    { command: 'bw', subcommand: ['get', 'notes'] },
  ],
  examples: {
    references: ['bws://00000000-0000-4000-8000-000000000000', 'ref+bw://00000000-0000-4000-8000-000000000000/password'],
    launches: [
      ['bws', 'run', '--project-id', '00000000-0000-4000-8000-000000000000', '--', 'npx -y server'],
      ['bws', '--profile', 'work', 'run', '--', 'server'],
    ],
    prints: [
      ['bws secret get 00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'],
      ['bw get password mcp-github', 'mcp-github'],
    ],
    lookalikes: ['bws://project', '00000000-0000-4000-8000-000000000000'],
    others: [
      ['bws', 'secret', 'list'],
      ['bws', 'project', 'list'],
      ['bw', 'list', 'items'],
    ],
  },
});
