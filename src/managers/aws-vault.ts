import { defineManager } from './manager.ts';

/** Keeps AWS keys in the system's keychain and starts a command with a short-lived session made from them. */
export const awsVault = defineManager({
  id: 'aws-vault',
  name: 'aws-vault',
  homepage: 'https://github.com/99designs/aws-vault',
  source: 'https://github.com/99designs/aws-vault/blob/master/cli/exec.go (read 2026-11-23)',
  references: [],
  launchers: [
    {
      command: 'aws-vault',
      subcommand: ['exec'],
      style: 'bulk',
      separator: '--',
      reach: { kind: 'role' },
      valued: ['-d', '--duration', '--region', '-t', '--mfa-token', '--backend', '--prompt', '--keychain'],
      yields: 'dynamic',
      names: { words: 'account' },
    },
  ],
  printers: [],
  examples: {
    references: [],
    launches: [
      ['aws-vault', 'exec', 'dev', '--', 'uvx', 'awslabs.core-mcp-server'],
      ['aws-vault', '--backend', 'keychain', 'exec', '-d', '1h', 'dev', '--', 'server'],
    ],
    prints: [],
    lookalikes: ['aws-vault', 'AWS_VAULT=dev'],
    others: [
      ['aws-vault', 'list'],
      ['aws-vault', 'login', 'dev'],
    ],
  },
});
