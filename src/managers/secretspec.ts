import { defineManager } from './manager.ts';

/** Starts a command with the secrets that `secretspec.toml` declares, wherever they are kept. */
export const secretspec = defineManager({
  id: 'secretspec',
  name: 'SecretSpec',
  homepage: 'https://secretspec.dev/',
  source: 'https://secretspec.dev/reference/cli (read 2026-11-23)',
  references: [],
  launchers: [
    {
      command: 'secretspec',
      subcommand: ['run'],
      style: 'bulk',
      separator: '--',
      valued: ['-f', '--file', '-p', '--provider', '-P', '--profile', '--reason', '--caller', '--caller-version'],
      names: { accounts: ['-p', '--provider'], path: [['-P', '--profile']] },
    },
  ],
  examples: {
    references: [],
    launches: [
      ['secretspec', 'run', '--', 'npx', '-y', 'server'],
      ['secretspec', 'run', '--profile', 'production', '--provider', 'keyring', '--', 'server'],
    ],
    lookalikes: ['keyring://', 'dotenv://.env', 'env://'],
  },
});
