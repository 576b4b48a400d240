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
  remedy: {
    path: 'MCP/{repo}--{server}/{slot}',
    parts: [3, 3],
    characters: 'A-Za-z0-9_.-',
    reference: 'pass://{path}',
    // A masked answer of a server is no longer the one that it gave.
    launcher: { words: ['pass-cli', 'run', '--no-masking', '--'], style: 'reference' },
    print: ['pass-cli', 'item', 'view', 'pass://{path}'],
    store: [
      '# In Proton Pass, make a hidden field for pass://{path}: in this order vault, item and field. Paste the credential there.',
      'pass-cli item view pass://{path} | wc -c',
    ],
    install: 'https://protonpass.github.io/pass-cli/get-started/installation/',
    signIn: ['pass-cli login'],
    source:
      'https://protonpass.github.io/pass-cli/commands/contents/secret-references, ' +
      'https://github.com/protonpass/pass-cli/blob/main/docs/public/docs/commands/contents/run.md (read 2026-11-26)',
  },
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
