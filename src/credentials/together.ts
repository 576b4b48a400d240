import { defineIssuer } from './credential.ts';

/** Together AI: what it hands out as a standing credential. */
export const together = defineIssuer({
  id: 'together',
  name: 'Together AI',
  rotate: 'https://api.together.ai/settings/api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'use the models at the cost of the account',
  kinds: [
    {
      id: 'together-api-key',
      name: 'Together AI API key',
      anchors: ['tgp_v1_'],
      pattern: /(?<![A-Za-z0-9_])tgp_v1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/,
      samples: (make) => [`tgp_v1_${make.random(43, make.base64url)}`],
      lookalikes: ['tgp_v1_your_key', 'tgp_v1_'],
    },
    {
      id: 'together-legacy-key',
      name: 'Together AI API key (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)TOGETHER(?:_?AI)?_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'TOGETHER_API_KEY', text: make.random(64, make.hex) }],
      lookalikes: ['your-together-api-key', 'together.ai'],
    },
  ],
});
