import { defineManager } from './manager.ts';

/** Starts a command with the secrets that `.teller.yml` maps from its providers. */
export const teller = defineManager({
  id: 'teller',
  name: 'Teller',
  homepage: 'https://github.com/tellerops/teller',
  source: 'https://github.com/tellerops/teller (read 2026-11-22)',
  references: [],
  launchers: [{ command: 'teller', subcommand: ['run'], style: 'bulk', separator: '--', valued: ['-c', '--config'] }],
  printers: [],
  examples: {
    references: [],
    launches: [
      ['teller', 'run', '--reset', '--', 'node', 'index.js'],
      ['teller', '--config', 'mcp.yml', 'run', '--', 'server'],
    ],
    prints: [],
    lookalikes: ['.teller.yml', 'teller'],
    others: [
      ['teller', 'show'],
      ['teller', 'new'],
    ],
  },
});
