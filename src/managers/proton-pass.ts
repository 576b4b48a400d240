import { defineManager } from './manager.ts';

export const protonPass = defineManager({
  id: 'proton-pass',
  name: 'Proton Pass',
  homepage: 'https://protonpass.github.io/pass-cli/',
  source: 'https://github.com/protonpass/pass-cli/tree/main/docs/public/docs/commands/contents (read 2026-11-26)',
  references: [
    {
      syntax: 'pass://vault/item/field',
      anchor: 'pass://',
      pattern: /(?<![\w+.-])pass:\/\/(?<target>[^/?#"'\n]{1,200}\/[^/?#"'\n]{1,200}\/[^/?#"'\s]{1,200})/,
      yields: 'manager',
    },
  ],
  launchers: [
    { command: 'pass-cli', subcommand: ['run'], style: 'reference', separator: '--', valued: ['--env-file'], injects: ['--env-file'] },
  ],
  printers: [{ command: 'pass-cli', subcommand: ['item', 'view'], valued: ['--output'] }],
  examples: {
    references: ['pass://Work/GitHub/password', 'pass://My vault/GitHub token/api-key'],
    launches: [
      ['pass-cli', 'run', '--no-masking', '--', 'npx', '-y', 'server'],
      ['pass-cli', 'run', '--env-file', '.env.mcp', '--', 'server'],
    ],
    prints: [['pass-cli item view pass://Work/GitHub/password', 'Work/GitHub/password']],
    lookalikes: ['pass://Work', 'bypass://a/b/c', 'pass://Work/GitHub'],
    others: [
      ['pass-cli', 'login'],
      ['pass-cli', 'item', 'list'],
      ['pass', 'run', '--', 'server'],
    ],
  },
});
