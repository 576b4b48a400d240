import { defineManager } from './manager.ts';

const VALUED = [
  '-e',
  '--env',
  '-f',
  '--env-file',
  '-fk',
  '--env-keys-file',
  '-fv',
  '--env-vault-file',
  '--convention',
  '-l',
  '--log-level',
];

/** The file of variables. */
const NAMES = { path: [['-f', '--env-file']] };

export const dotenvx = defineManager({
  id: 'dotenvx',
  name: 'dotenvx',
  homepage: 'https://dotenvx.com/docs/',
  source: 'https://github.com/dotenvx/dotenvx (read 2026-11-22)',
  references: [
    {
      syntax: 'encrypted:ciphertext',
      anchor: 'encrypted:',
      // It stands in files that are decrypted as a whole.
      open: true,
      // A ciphertext names nothing; its first characters are random enough to tell two apart.
      pattern: /(?<![\w:-])encrypted:(?<target>[A-Za-z0-9+/]{24})[A-Za-z0-9+/=]{76,8000}/,
      yields: 'manager',
    },
  ],
  launchers: [
    { command: 'dotenvx', subcommand: ['run'], style: 'bulk', separator: '--', valued: VALUED, names: NAMES },
    { command: 'npx', subcommand: ['@dotenvx/dotenvx', 'run'], style: 'bulk', separator: '--', valued: VALUED, names: NAMES },
    { command: 'npx', subcommand: ['dotenvx', 'run'], style: 'bulk', separator: '--', valued: VALUED, names: NAMES },
  ],
  bootstrap: {
    variables: [
      'DOTENV_PRIVATE_KEY',
      'DOTENV_PRIVATE_KEY_CI',
      'DOTENV_PRIVATE_KEY_DEVELOPMENT',
      'DOTENV_PRIVATE_KEY_PRODUCTION',
      'DOTENV_PRIVATE_KEY_STAGING',
    ],
    instead: 'Let dotenvx read the key from .env.keys, which stays out of the repository, or from the keychain of the system.',
    source: 'https://github.com/dotenvx/dotenvx (read 2026-11-22)',
  },
  examples: {
    references: [`encrypted:${'ExampleCiphertext'.repeat(8)}==`],
    launches: [
      ['dotenvx', 'run', '--quiet', '-f', '.env.mcp', '--', 'npx', '-y', 'server'],
      ['npx', '-y', '@dotenvx/dotenvx', 'run', '--', 'node', 'server.js'],
    ],
    lookalikes: ['encrypted:', 'encrypted:short', 'unencrypted:true'],
  },
});
