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
