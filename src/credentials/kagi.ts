import { defineIssuer } from './credential.ts';

/** Kagi: what it hands out as a standing credential. */
export const kagi = defineIssuer({
  id: 'kagi',
  name: 'Kagi',
  rotate: 'https://kagi.com/settings?p=api',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'search at the cost of the account',
  kinds: [
    {
      id: 'kagi-api-key',
      name: 'Kagi API key',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)KAGI_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'KAGI_API_KEY', text: `${make.random(11, make.base64url)}.${make.random(43, make.base64url)}` }],
      lookalikes: ['YOUR_API_KEY_HERE', 'kagi.com'],
    },
  ],
});
