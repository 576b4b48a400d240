import { defineManager } from './manager.ts';

export const delinea = defineManager({
  id: 'delinea',
  name: 'Delinea Secret Server',
  homepage: 'https://docs.delinea.com/online-help/devops-secrets-vault/usage/cli-ref/secret.htm',
  source: 'https://github.com/helmfile/vals (read 2026-11-22)',
  references: [
    {
      syntax: 'ref+tss://id#/field',
      anchor: 'ref+tss://',
      pattern: /(?<![\w+])(?:secret)?ref\+tss:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [],
  examples: {
    references: ['ref+tss://12345#/password', 'secretref+tss://12345#/password'],
    launches: [],
    lookalikes: ['tss://12345', 'ref+tss:12345'],
  },
});
