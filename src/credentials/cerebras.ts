import { defineIssuer } from './credential.ts';

/** Cerebras: what it hands out as a standing credential. */
export const cerebras = defineIssuer({
  id: 'cerebras',
  name: 'Cerebras',
  rotate: 'https://cloud.cerebras.ai',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'use the models at the cost of the organization',
  kinds: [
    {
      id: 'cerebras-api-key',
      name: 'Cerebras API key',
      anchors: ['csk-'],
      pattern: /(?<![A-Za-z0-9_-])csk-[a-z0-9]{48}(?![A-Za-z0-9_-])/,
      samples: (make) => [`csk-${make.random(48, make.lower + make.digits)}`],
      lookalikes: ['csk-your-api-key', 'task-csk-1'],
    },
  ],
});
