import { defineManager } from './manager.ts';

/** Starts a command with every parameter of a service from AWS Parameter Store. */
export const chamber = defineManager({
  id: 'chamber',
  name: 'chamber',
  homepage: 'https://github.com/segmentio/chamber',
  source: 'https://github.com/segmentio/chamber/blob/master/cmd/exec.go (read 2026-11-23)',
  references: [],
  launchers: [
    {
      command: 'chamber',
      subcommand: ['exec'],
      style: 'bulk',
      separator: '--',
      reach: { kind: 'each', what: 'service', by: 'words' },
      valued: [
        '-b',
        '--backend',
        '--backend-s3-bucket',
        '--kms-key-alias',
        '-r',
        '--retries',
        '--retry-mode',
        '--min-throttle-delay',
        '--strict-value',
      ],
      names: { words: 'path' },
    },
  ],
  printers: [{ command: 'chamber', subcommand: ['read'], valued: ['-b', '--backend', '-r', '--retries', '-v', '--version'] }],
  examples: {
    references: [],
    launches: [
      ['chamber', 'exec', 'mcp-github', '--', 'npx', '-y', 'server'],
      ['chamber', '-b', 'secretsmanager', 'exec', '--pristine', 'mcp', 'github', '--', 'server'],
    ],
    prints: [['chamber read --quiet mcp-github token', 'mcp-github']],
    lookalikes: ['chamber', 'chamber://mcp'],
    others: [
      ['chamber', 'list', 'mcp'],
      ['chamber', 'write', 'mcp', 'token', '-'],
    ],
  },
});
