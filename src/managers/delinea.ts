import { defineManager } from './manager.ts';

export const delinea = defineManager({
  id: 'delinea',
  name: 'Delinea Secret Server',
  homepage: 'https://docs.delinea.com/online-help/devops-secrets-vault/usage/cli-ref/secret.htm',
  source: 'https://github.com/DelineaXPM/dsv-cli/blob/main/docs/usage/using-the-cli.md, https://github.com/helmfile/vals (read 2026-11-26)',
  references: [
    {
      syntax: 'ref+tss://id#/field',
      anchor: 'ref+tss://',
      pattern: /(?<![\w+])(?:secret)?ref\+tss:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [],
  printers: [{ command: 'dsv', subcommand: ['secret', 'read'], valued: ['-f', '--filter', '-e', '--encoding'] }],
  examples: {
    references: ['ref+tss://12345#/password', 'secretref+tss://12345#/password'],
    launches: [],
    prints: [
      ['dsv secret read --path ci:mcp:github --filter .data.token --plain', 'ci:mcp:github'],
      ['dsv secret read mcp/github -f .data.token', 'mcp/github'],
    ],
    lookalikes: ['tss://12345', 'ref+tss:12345'],
    others: [
      ['dsv', 'init'],
      ['dsv', 'secret', 'describe', 'mcp/github'],
    ],
  },
});
