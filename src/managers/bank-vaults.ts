import { defineManager } from './manager.ts';

/** Resolves `vault:`, `bao:` and cloud references: they belong to the managers they name. */
export const bankVaults = defineManager({
  id: 'bank-vaults',
  name: 'Bank-Vaults secret-init',
  homepage: 'https://github.com/bank-vaults/secret-init',
  source: 'https://github.com/bank-vaults/secret-init (read 2026-11-22)',
  references: [],
  launchers: [
    {
      command: 'secret-init',
      subcommand: [],
      style: 'reference',
      separator: 'none',
      valued: [],
      resolves: [
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
      ],
    },
  ],
  printers: [],
  examples: {
    references: [],
    launches: [['secret-init', 'npx', '-y', 'server']],
    prints: [],
    lookalikes: ['secret-init'],
    others: [['secret-init'], ['secret', 'init', 'server']],
  },
});
