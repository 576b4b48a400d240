import { defineIssuer } from './credential.ts';

/** Stability AI: what it hands out as a standing credential. */
export const stability = defineIssuer({
  id: 'stability',
  name: 'Stability AI',
  rotate: 'https://platform.stability.ai/account/keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'make images at the cost of the account',
  kinds: [
    {
      id: 'stability-api-key',
      name: 'Stability AI API key',
      anchors: [],
      pattern: /^sk-[A-Za-z0-9]{48}$/,
      names: /(?:^|_)(?:STABILITY(?:_?AI)?|DREAMSTUDIO)_(?:API_)?KEY$/,
      samples: (make) => [{ name: 'STABILITY_API_KEY', text: `sk-${make.random(48)}` }],
      lookalikes: ['sk-your-api-key', 'stable-diffusion-xl'],
    },
  ],
});
