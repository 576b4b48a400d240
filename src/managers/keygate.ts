import { defineManager } from './manager.ts';

/** Our own launcher: the forms of other managers that it replaces say so, and it has none of its own. */
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
