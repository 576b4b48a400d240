import { defineManager } from './manager.ts';

/** Most Kubernetes references are structure (`secretKeyRef`), not text in a value: only the text form is here. */
export const kubernetes = defineManager({
  id: 'kubernetes',
  name: 'Kubernetes Secret',
  homepage: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  source:
    'https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-kubectl/, https://github.com/helmfile/vals (read 2026-11-26)',
  references: [
    {
      syntax: 'ref+k8s://v1/Secret/namespace/name/key',
      anchor: 'ref+k8s://',
      pattern: /(?<![\w+])(?:secret)?ref\+k8s:\/\/(?<target>[^+\s"',]{1,300})\+?/,
      yields: 'manager',
    },
  ],
  launchers: [],
  printers: [{ command: 'kubectl', subcommand: ['get', 'secret'], valued: ['-n', '--namespace', '-o', '--output', '--context'] }],
  examples: {
    references: ['ref+k8s://v1/Secret/mcp/github/token'],
    launches: [],
    prints: [['kubectl get secret mcp-github -n mcp -o jsonpath={.data.token}', 'mcp-github']],
    lookalikes: ['k8s://v1/Secret/mcp/github/token', 'secretKeyRef'],
    others: [
      ['kubectl', 'get', 'pods'],
      ['kubectl', 'create', 'secret', 'generic', 'mcp-github'],
    ],
  },
});
