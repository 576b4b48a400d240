import { PASTED, defineManager } from './manager.ts';

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
  remedy: {
    path: 'mcp/{repo}/{server}/{slot}',
    parts: [1, 20],
    characters: 'A-Za-z0-9_-',
    print: ['dsv', 'secret', 'read', '{path}', '--filter', '.data.value', '--plain'],
    // The data is JSON; without braces, so that no shell and no template takes them for its own.
    store: [`${PASTED} jq -Rs '. as $text | null | .value = $text' | dsv secret create --path {path} --data @/dev/stdin`],
    install: 'https://github.com/DelineaXPM/dsv-cli#readme',
    signIn: ['dsv auth'],
    source:
      'https://github.com/DelineaXPM/dsv-cli/blob/main/docs/usage/using-the-cli.md, ' +
      'https://docs.delinea.com/online-help/devops-secrets-vault/usage/cli-ref/secret.htm (read 2026-11-26)',
  },
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
