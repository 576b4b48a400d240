import { defineIssuer } from './credential.ts';

/** Render: what it hands out as a standing credential. */
export const render = defineIssuer({
  id: 'render',
  name: 'Render',
  rotate: 'https://dashboard.render.com/u/settings#api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'manage every service of its owner and read its environment variables',
  kinds: [
    {
      id: 'render-api-key',
      name: 'Render API key',
      anchors: ['rnd_'],
      pattern: /(?<![A-Za-z0-9_])rnd_[A-Za-z0-9]{28,40}(?![A-Za-z0-9])/,
      samples: (make) => [`rnd_${make.random(28)}`],
      lookalikes: ['rnd_your_api_key', 'rnd_seed'],
    },
  ],
});
