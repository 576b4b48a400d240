import { defineManager } from './manager.ts';

/** Starts a command with every key of a Vault or Consul path. */
export const envconsul = defineManager({
  id: 'envconsul',
  name: 'envconsul',
  homepage: 'https://github.com/hashicorp/envconsul',
  source: 'https://github.com/hashicorp/envconsul/blob/main/cli.go (read 2026-11-23)',
  references: [],
  launchers: [
    {
      command: 'envconsul',
      subcommand: [],
      style: 'bulk',
      separator: 'none',
      reach: { kind: 'each', what: 'path', by: ['-secret', '--secret', '-prefix', '--prefix'] },
      // Go's flag package reads one dash and two alike.
      valued: [
        '-secret',
        '--secret',
        '-prefix',
        '--prefix',
        '-config',
        '--config',
        '-exec',
        '--exec',
        '-consul-addr',
        '--consul-addr',
        '-consul-token',
        '--consul-token',
        '-vault-addr',
        '--vault-addr',
        '-vault-token',
        '--vault-token',
        '-kill-signal',
        '--kill-signal',
        '-log-level',
        '--log-level',
        '-max-stale',
        '--max-stale',
        '-wait',
        '--wait',
      ],
      names: { accounts: ['-vault-addr', '--vault-addr'], path: [['-secret', '--secret']] },
    },
  ],
  printers: [],
  examples: {
    references: [],
    launches: [
      ['envconsul', '-once', '-secret', 'secret/mcp', 'npx', '-y', 'server'],
      ['envconsul', '-config=mcp.hcl', 'server'],
    ],
    prints: [],
    lookalikes: ['envconsul', 'secret/mcp'],
    others: [['envconsul'], ['consul', 'kv', 'get', 'mcp']],
  },
});
