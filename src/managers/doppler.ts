import { PASTED, defineManager } from './manager.ts';

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
  remedy: {
    // A branch config for each server: in one config, two servers with a variable of the same name would share a credential.
    path: '{repo}--{server}/{slot}',
    parts: [2, 2],
    characters: 'a-z0-9_-',
    letters: 'lower',
    settings: { project: 'the name of the project', environment: 'the short name of its environment, like dev or prd' },
    reference: 'ref+doppler://{project}/{environment}_{parent}/{name}',
    // Without --no-fallback it keeps a copy of all secrets on the disk.
    launcher: {
      words: ['doppler', 'run', '--no-fallback', '--only-secrets', '{name}', '-p', '{project}', '-c', '{environment}_{parent}', '--'],
      style: 'bulk',
      several: ',',
      variables: /^[A-Z_][A-Z0-9_]{0,200}$/,
    },
    print: ['doppler', 'secrets', 'get', '{name}', '--plain', '-p', '{project}', '-c', '{environment}_{parent}'],
    // It would print the new value without --silent.
    store: [
      'doppler configs create {environment}_{parent} --project {project} --environment {environment}',
      `${PASTED} doppler secrets set {name} --silent -p {project} -c {environment}_{parent}`,
    ],
    install: 'https://docs.doppler.com/docs/install-cli',
    signIn: ['doppler login'],
    source:
      'https://docs.doppler.com/docs/setting-secrets, ' +
      'https://github.com/DopplerHQ/cli/blob/master/pkg/cmd/run.go, secrets.go and configs.go (read 2026-11-26)',
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
