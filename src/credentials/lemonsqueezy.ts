import { defineIssuer } from './credential.ts';

/** Lemon Squeezy: what it hands out as a standing credential. */
export const lemonsqueezy = defineIssuer({
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  rotate: 'https://app.lemonsqueezy.com/settings/api',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/lemonsqueezy (read 2026-11-23)',
  exposure: 'read orders and customers and change the stores of the account',
  kinds: [
    {
      id: 'lemonsqueezy-api-key',
      name: 'Lemon Squeezy API key',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)LEMON_?SQUEEZY_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        {
          name: 'LEMONSQUEEZY_API_KEY',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-api-key', 'eyJ0eXAi'],
    },
  ],
});
