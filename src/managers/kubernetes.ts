import { defineManager } from './manager.ts';

/** Most Kubernetes references are structure (`secretKeyRef`), not text in a value: only the text form is here. */
export const kubernetes = defineManager({
  id: 'kubernetes',
  name: 'Kubernetes Secret',
  homepage: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  source: 'https://github.com/helmfile/vals (read 2026-11-22)',
  references: [
    {
      syntax: 'ref+k8s://v1/Secret/namespace/name/key',
      anchor: 'ref+k8s://',
      pattern: /(?<![\w+])(?:secret)?ref\+k8s:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [],
  examples: {
    references: ['ref+k8s://v1/Secret/mcp/github/token'],
    launches: [],
    lookalikes: ['k8s://v1/Secret/mcp/github/token', 'secretKeyRef'],
  },
});
