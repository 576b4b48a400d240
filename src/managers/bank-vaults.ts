import { defineManager } from './manager.ts';

/** Resolves `vault:`, `bao:` and cloud references: they belong to the managers they name. */
export const bankVaults = defineManager({
  id: 'bank-vaults',
  name: 'Bank-Vaults secret-init',
  homepage: 'https://github.com/bank-vaults/secret-init',
  source: 'https://github.com/bank-vaults/secret-init (read 2026-11-22)',
  references: [],
  launchers: [{ command: 'secret-init', subcommand: [], style: 'reference', separator: 'none', valued: [] }],
  printers: [],
  examples: {
    references: [],
    launches: [['secret-init', 'npx', '-y', 'server']],
    prints: [],
    lookalikes: ['secret-init'],
    others: [['secret-init'], ['secret', 'init', 'server']],
  },
});
