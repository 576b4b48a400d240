import { PASTED, defineManager } from './manager.ts';

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
  remedy: {
    // A service for each server: all that it holds is injected.
    path: 'mcp--{repo}--{server}/{slot}',
    parts: [2, 6],
    characters: 'a-z0-9_.-',
    letters: 'lower',
    // chamber writes names in small letters, and injects them in capitals.
    launcher: { words: ['chamber', 'exec', '{parent}', '--'], style: 'bulk', variables: /^[A-Z_][A-Z0-9_]{0,200}$/ },
    print: ['chamber', 'read', '--quiet', '{parent}', '{name}'],
    store: [`${PASTED} chamber write {parent} {name} -`],
    install: 'go install github.com/segmentio/chamber/v3@v3.1.4',
    signIn: ['aws sso login'],
    source:
      'https://github.com/segmentio/chamber#readme, https://github.com/segmentio/chamber/blob/master/cmd/exec.go, ' +
      'https://github.com/segmentio/chamber/blob/master/cmd/write.go (read 2026-11-26)',
  },
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
