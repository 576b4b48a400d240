import { defineManager } from './manager.ts';

export const doppler = defineManager({
  id: 'doppler',
  name: 'Doppler',
  homepage: 'https://docs.doppler.com/docs/cli',
  source: 'https://github.com/DopplerHQ/cli/blob/master/pkg/cmd/run.go and secrets.go, https://github.com/helmfile/vals (read 2026-11-26)',
  references: [
    {
      syntax: 'ref+doppler://project/config/NAME',
      anchor: 'ref+doppler://',
      pattern: /(?<![\w+])(?:secret)?ref\+doppler:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [
    {
      command: 'doppler',
      subcommand: ['run'],
      style: 'bulk',
      separator: '--',
      reach: { kind: 'all', what: 'every secret of the config', unless: ['--only-secrets'] },
      valued: [
        '-p',
        '--project',
        '-c',
        '--config',
        '--command',
        '--only-secrets',
        '--name-transformer',
        '--dynamic-ttl',
        '--fallback',
        '--passphrase',
        '--mount',
        '--mount-format',
        '--mount-template',
        '--mount-max-reads',
        '-t',
        '--token',
        '--scope',
        '--config-dir',
        '--configuration',
        '--api-host',
        '--dashboard-host',
        '--format',
        '--timeout',
        '--attempts',
        '--dns-resolver-address',
        '--dns-resolver-proto',
        '--dns-resolver-timeout',
      ],
      names: {
        accounts: ['--api-host'],
        path: [
          ['-p', '--project'],
          ['-c', '--config'],
        ],
      },
    },
  ],
  bootstrap: {
    variables: ['DOPPLER_TOKEN'],
    instead: 'Let the CLI use the session of `doppler login`, and a service account identity (OIDC) in CI.',
    source: 'https://docs.doppler.com/docs/service-account-identities (read 2026-11-22)',
  },
  printers: [
    { command: 'doppler', subcommand: ['secrets', 'get'], valued: ['-p', '--project', '-c', '--config', '-t', '--token', '--scope'] },
  ],
  examples: {
    references: ['ref+doppler://mcp/dev/GITHUB_TOKEN'],
    launches: [
      ['doppler', 'run', '--', 'npx', '-y', 'server'],
      ['doppler', 'run', '-p', 'mcp', '-c', 'dev', '--only-secrets', 'TOKEN', '--no-fallback', '--', 'npx', 'server'],
    ],
    prints: [['doppler secrets get GITHUB_TOKEN --plain -p mcp -c dev', 'GITHUB_TOKEN']],
    lookalikes: ['doppler://mcp/dev', '${mcp.dev.GITHUB_TOKEN}'],
    others: [
      ['doppler', 'setup'],
      ['doppler', 'login'],
      ['doppler', 'secrets', 'set', 'TOKEN'],
      ['dopplers', 'run', '--', 'server'],
    ],
  },
});
