import { defineIssuer } from './credential.ts';

/** Langfuse: what it hands out as a standing credential. */
export const langfuse = defineIssuer({
  id: 'langfuse',
  name: 'Langfuse',
  rotate: 'https://cloud.langfuse.com',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/langfuse (read 2026-11-23)',
  exposure: 'read the traces and prompts of the project, and write to them',
  kinds: [
    {
      id: 'langfuse-secret-key',
      name: 'Langfuse secret key',
      anchors: ['sk-lf-'],
      pattern: /(?<![A-Za-z0-9_-])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sk-lf-${make.uuid()}`],
      lookalikes: ['sk-lf-your-key', 'sk-lf-...'],
    },
    {
      id: 'langfuse-public-key',
      name: 'Langfuse public key',
      anchors: ['pk-lf-'],
      pattern: /(?<![A-Za-z0-9_-])pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])/,
      harmless: true,
      samples: (make) => [`pk-lf-${make.uuid()}`],
      lookalikes: ['pk-lf-your-key', 'pk-lf-...'],
    },
  ],
});
