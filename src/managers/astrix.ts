import { defineManager } from './manager.ts';

/** The other stores are announced only. */
const RESOLVED = ['arn:aws:secretsmanager:region:account:secret:name'];

/** A wrapper around three cloud stores: its references are theirs, so it has none of its own. */
export const astrix = defineManager({
  id: 'astrix',
  name: 'Astrix MCP secret wrapper',
  homepage: 'https://github.com/astrix-security/mcp-secret-wrapper',
  source: 'https://github.com/astrix-security/mcp-secret-wrapper/blob/main/src/cli.ts (read 2026-11-22)',
  references: [],
  launchers: [
    {
      command: 'npx',
      subcommand: ['@astrixsecurity/mcp-secret-wrapper'],
      style: 'reference',
      separator: '--',
      valued: [],
      resolves: RESOLVED,
    },
    {
      command: 'npx',
      subcommand: ['git+https://github.com/astrix-security/mcp-secret-wrapper'],
      style: 'reference',
      separator: '--',
      valued: [],
      resolves: RESOLVED,
    },
  ],
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
    ],
    lookalikes: ['TOKEN=value', '@astrixsecurity/mcp-secret-wrapper'],
  },
});
