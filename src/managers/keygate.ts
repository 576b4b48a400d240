import { defineManager } from './manager.ts';

/** Our own launcher: it replaces the forms of other managers, and has none of its own. */
export const keygate = defineManager({
  id: 'keygate',
  name: 'Keygate',
  homepage: 'https://github.com/mcp-keygate/keygate',
  source: 'https://github.com/mcp-keygate/keygate (read 2026-11-26)',
  references: [],
  launchers: [
    {
      command: 'keygate',
      subcommand: ['exec'],
      style: 'reference',
      separator: '--',
      valued: ['--policy'],
      resolves: [
        'op://vault/item/field',
        'vault:path#key',
        '>>vault:path#key',
        '${vault:path#key}',
        '${>>vault:path#key}',
        'vault:engine/creds/role#key',
        '${vault:engine/creds/role#key}',
        'bao:path#key',
        '>>bao:path#key',
        '${bao:path#key}',
        '${>>bao:path#key}',
        'bao:engine/creds/role#key',
        '${bao:engine/creds/role#key}',
        'arn:aws:secretsmanager:region:account:secret:name',
        'arn:aws:ssm:region:account:parameter/path',
        'gcp:secretmanager:projects/project/secrets/name/versions/latest',
        'azure:keyvault:vault/name',
        'sm://project/name#version',
        'projects/project/secrets/name/versions/latest',
        'https://vault.vault.azure.net/secrets/name',
      ],
      packages: ['mcp-keygate'],
    },
  ],
  printers: [],
  examples: {
    references: [],
    launches: [
      ['keygate', 'exec', '--', 'npx', '-y', 'server'],
      ['npx', '-y', 'mcp-keygate', 'exec', '--', 'npx', '-y', 'server'],
      ['npx', '-y', 'mcp-keygate@0.1.0', 'exec', '--', 'server'],
    ],
    prints: [],
    lookalikes: ['keygate://dev/github', 'keygate exec'],
    others: [
      ['keygate', 'check'],
      ['npx', '-y', 'mcp-keygate', 'check'],
    ],
  },
});
