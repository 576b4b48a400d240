import { defineManager } from './manager.ts';

/** A wrapper around three cloud stores: its references are theirs, so it has none of its own. */
export const astrix = defineManager({
  id: 'astrix',
  name: 'Astrix MCP secret wrapper',
  homepage: 'https://github.com/astrix-security/mcp-secret-wrapper',
  source: 'https://github.com/astrix-security/mcp-secret-wrapper/blob/main/src/cli.ts, README.md and package.json (read 2026-11-26)',
  references: [],
  launchers: [
    {
      command: 'mcp-secret',
      subcommand: [],
      style: 'reference',
      separator: '--',
      valued: ['--vault-type'],
      resolves: [
        'arn:aws:secretsmanager:region:account:secret:name',
        'projects/project/secrets/name/versions/latest',
        'https://vault.vault.azure.net/secrets/name',
      ],
      reads: 'argument',
      packages: [
        '@astrixsecurity/mcp-secret-wrapper',
        'github:astrix-security/mcp-secret-wrapper',
        'git+https://github.com/astrix-security/mcp-secret-wrapper',
      ],
    },
  ],
  printers: [],
  examples: {
    references: [],
    launches: [
      [
        'npx',
        '-y',
        '@astrixsecurity/mcp-secret-wrapper',
        'TOKEN=arn:aws:secretsmanager:us-east-1:123456789012:secret:mcp-AbCdEf#token',
        '--',
        'npx',
        'server',
      ],
      ['npx', '-y', 'github:astrix-security/mcp-secret-wrapper#8e2ffa53', 'TOKEN=projects/my-project/secrets/github', '--', 'server'],
      [
        'npx',
        '-y',
        'git+https://github.com/astrix-security/mcp-secret-wrapper',
        'TOKEN=projects/my-project/secrets/github',
        '--',
        'server',
      ],
      [
        'npx',
        '-y',
        '@astrixsecurity/mcp-secret-wrapper',
        '--vault-type',
        'gcp',
        'TOKEN=projects/my-project/secrets/github/versions/latest',
        '--',
        'docker',
        'run',
        '-i',
        'image',
      ],
      ['mcp-secret', 'TOKEN=projects/my-project/secrets/github', '--', 'server'],
    ],
    prints: [],
    lookalikes: ['TOKEN=value', '@astrixsecurity/mcp-secret-wrapper'],
    others: [['mcp-secret'], ['npx', '-y', 'mcp-secret-wrapper', '--', 'server']],
  },
});
