import { defineManager } from './manager.ts';

export const dotenvx = defineManager({
  id: 'dotenvx',
  name: 'dotenvx',
  homepage: 'https://dotenvx.com/docs/',
  source: 'https://github.com/dotenvx/dotenvx#readme and package.json (read 2026-11-26)',
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
    {
      command: 'dotenvx',
      subcommand: ['run'],
      style: 'bulk',
      separator: '--',
      valued: ['-e', '--env', '-f', '--env-file', '-fk', '--env-keys-file', '-fv', '--env-vault-file', '--convention', '-l', '--log-level'],
      names: { path: [['-f', '--env-file']] },
      packages: ['@dotenvx/dotenvx', 'dotenvx'],
    },
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
  remedy: {
    // A file for each server, with a key of its own; it is encrypted and belongs into the repository. By its server's name
    // alone it could be the project's .env.local, or the .env.keys that holds the keys. The key is a variable of the same
    // name, so there is no dash in it.
    path: '.env.mcp.{server}/{slot}',
    parts: [2, 20],
    characters: 'A-Za-z0-9_.',
    // Without --strict it starts the server with the ciphertext where the key is missing, and with nothing where the
    // file is; without --overload a variable of the client's own environment would win over the file.
    launcher: {
      words: ['npx', '-y', '@dotenvx/dotenvx@2.38.2', 'run', '--quiet', '--strict', '--overload', '-f', '{parent}', '--'],
      style: 'bulk',
    },
    file: '{parent}',
    print: ['dotenvx', 'get', '{name}', '--strict', '--overload', '-f', '{parent}'],
    // Without a value, and in a terminal, it asks for one and does not show it.
    store: ['npx -y @dotenvx/dotenvx@2.38.2 set {name} -f {parent}', 'grep -qsxF .env.keys .gitignore || echo .env.keys >> .gitignore'],
    install: 'npm install -g @dotenvx/dotenvx@2.38.2',
    signIn: ['# Get the private keys of the files from your team, into .env.keys or the keychain of the system.'],
    source: 'https://github.com/dotenvx/dotenvx at 2.38.2, src/cli/actions/set.js and run.js, tried (read 2026-11-26)',
  },
  printers: [
    { command: 'dotenvx', subcommand: ['get'], valued: ['-e', '--env', '-f', '--env-file', '-fk', '--env-keys-file', '--convention'] },
  ],
  examples: {
    references: [`encrypted:${'ExampleCiphertext'.repeat(8)}==`],
    launches: [
      ['dotenvx', 'run', '--quiet', '-f', '.env.mcp', '--', 'npx', '-y', 'server'],
      ['npx', '-y', '@dotenvx/dotenvx', 'run', '--', 'node', 'server.js'],
      ['npx', '-y', 'dotenvx', 'run', '--', 'node', 'server.js'],
      ['npx', '@dotenvx/dotenvx@2.21.0', 'run', '-f', '.env.mcp', '--', 'node', 'server.js'],
      ['pnpm', 'dlx', '@dotenvx/dotenvx', 'run', '--', 'node', 'server.js'],
    ],
    prints: [['dotenvx get GITHUB_TOKEN -f .env.mcp', 'GITHUB_TOKEN']],
    lookalikes: ['encrypted:', 'encrypted:short', 'unencrypted:true'],
    others: [
      ['dotenvx', 'encrypt'],
      ['dotenvx', 'set', 'TOKEN'],
      ['npx', '-y', 'dotenv', 'run', '--', 'server'],
      ['npx', '-y', '@dotenvx/next-env', 'run'],
    ],
  },
});
