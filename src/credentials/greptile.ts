import { defineIssuer } from './credential.ts';

/** Greptile: what it hands out as a standing credential. */
export const greptile = defineIssuer({
  id: 'greptile',
  name: 'Greptile',
  rotate: 'https://app.greptile.com/settings/api',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'ask about the repositories of the organization at its cost',
  kinds: [
    {
      id: 'greptile-api-key',
      name: 'Greptile API key',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{48}$/,
      names: /(?:^|_)GREPTILE_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'GREPTILE_API_KEY', text: make.random(48) }],
      lookalikes: ['your-greptile-key', 'api.greptile.com'],
    },
  ],
});
