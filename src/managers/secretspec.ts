import { defineManager } from './manager.ts';

/** Starts a command with the secrets that `secretspec.toml` declares, wherever they are kept. */
export const secretspec = defineManager({
  id: 'secretspec',
  name: 'SecretSpec',
  homepage: 'https://secretspec.dev/',
  source: 'https://github.com/cachix/secretspec/blob/main/docs/src/content/docs/reference/cli.md (read 2026-11-26)',
  references: [],
  launchers: [
    {
      command: 'secretspec',
      subcommand: ['run'],
      style: 'bulk',
      separator: '--',
      valued: ['-f', '--file', '-p', '--provider', '-P', '--profile', '--reason', '--caller', '--caller-version', '-S', '--scope'],
      names: { accounts: ['-p', '--provider'], path: [['-P', '--profile']] },
    },
  ],
  remedy: {
    // A profile for each server: in one profile, two servers with a variable of the same name would share a credential.
    path: '{server}/{slot}',
    parts: [2, 2],
    characters: 'A-Za-z0-9_-',
    launcher: { words: ['secretspec', 'run', '--profile', '{parent}', '--'], style: 'bulk' },
    file: 'secretspec.toml',
    print: ['secretspec', 'get', '{name}', '--profile', '{parent}'],
    store: [
      '# Declare {name} in secretspec.toml, in the table profiles.{parent}, with a description.',
      'secretspec set {name} --profile {parent}',
    ],
    install: 'https://secretspec.dev/quick-start/',
    signIn: ['secretspec config global init'],
    source:
      'https://github.com/cachix/secretspec/blob/main/docs/src/content/docs/reference/cli.md, https://secretspec.dev/quick-start/ (read 2026-11-26)',
  },
  printers: [
    {
      command: 'secretspec',
      subcommand: ['get'],
      valued: ['-f', '--file', '-p', '--provider', '-P', '--profile', '-S', '--scope', '--reason', '--caller', '--caller-version'],
    },
  ],
  examples: {
    references: [],
    launches: [
      ['secretspec', 'run', '--', 'npx', '-y', 'server'],
      ['secretspec', 'run', '--profile', 'production', '--provider', 'keyring', '--', 'server'],
    ],
    prints: [['secretspec get GITHUB_TOKEN --profile production', 'GITHUB_TOKEN']],
    lookalikes: ['keyring://', 'dotenv://.env', 'env://'],
    others: [
      ['secretspec', 'check'],
      ['secretspec', 'init'],
    ],
  },
});
