import { defineIssuer } from './credential.ts';

/** Moonshot AI: what it hands out as a standing credential. */
export const moonshot = defineIssuer({
  id: 'moonshot',
  name: 'Moonshot AI',
  rotate: 'https://platform.moonshot.ai/console/api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'use the Kimi models at the cost of the account',
  kinds: [
    {
      id: 'moonshot-api-key',
      name: 'Moonshot (Kimi) API key',
      anchors: [],
      pattern: /^sk-[A-Za-z0-9_-]{40,64}$/,
      names: /(?:^|_)(?:MOONSHOT|KIMI)(?:_?AI)?_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'MOONSHOT_API_KEY', text: `sk-${make.random(48)}` }],
      lookalikes: ['sk-your-api-key', 'kimi-k2'],
    },
  ],
});
