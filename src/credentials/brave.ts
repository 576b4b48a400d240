import { defineIssuer } from './credential.ts';

/** Brave Search: what it hands out as a standing credential. */
export const brave = defineIssuer({
  id: 'brave',
  name: 'Brave Search',
  rotate: 'https://api-dashboard.search.brave.com/app/keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'search at the cost of the account',
  kinds: [
    {
      id: 'brave-search-api-key',
      name: 'Brave Search API key',
      anchors: ['BSA'],
      pattern: /(?<![A-Za-z0-9_-])BSA(?=[A-Za-z_-]{0,39}[0-9])[A-Za-z0-9_-]{24,40}(?![A-Za-z0-9_-])/,
      samples: (make) => [`BSA${make.random(27, make.base64url)}7`],
      lookalikes: ['BSA-your-api-key', 'BSAbcdefghijklmnopqrstuvwxyzabcdef'],
    },
  ],
});
