import { PASTED, defineManager } from './manager.ts';

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
  remedy: {
    // A secret for each server: all of its keys are injected.
    path: 'secret/mcp/{repo}/{server}/{slot}',
    parts: [3, 20],
    characters: 'A-Za-z0-9_.-',
    // Without -once it starts the server anew when the secret changes.
    launcher: { words: ['envconsul', '-once', '-no-prefix', '-secret', '{parent}'], style: 'bulk' },
    store: [
      '# Where the secret has other keys already, write patch and not put, which would drop them.',
      `${PASTED} vault kv put {parent} {name}=-`,
    ],
    install: 'go install github.com/hashicorp/envconsul@v0.13.4',
    signIn: ['vault login -method=oidc'],
    source:
      'https://github.com/hashicorp/envconsul#readme, https://github.com/hashicorp/envconsul/blob/main/cli.go, ' +
      'https://developer.hashicorp.com/vault/docs/commands/kv/put (read 2026-11-26)',
  },
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
