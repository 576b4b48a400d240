import { defineIssuer } from './credential.ts';

/** xAI: what it hands out as a standing credential. */
export const xai = defineIssuer({
  id: 'xai',
  name: 'xAI',
  rotate: 'https://console.x.ai',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'use the Grok models at the cost of the team',
  kinds: [
    {
      id: 'xai-api-key',
      name: 'xAI API key',
      anchors: ['xai-'],
      pattern: /(?<![A-Za-z0-9_-])xai-[A-Za-z0-9_]{70,120}(?![A-Za-z0-9_-])/,
      samples: (make) => [`xai-${make.random(80)}`],
      lookalikes: ['xai-your-api-key', 'xai-grok-4'],
    },
  ],
});
