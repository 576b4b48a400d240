import { defineIssuer } from './credential.ts';

/** Val Town: what it hands out as a standing credential. */
export const valTown = defineIssuer({
  id: 'val-town',
  name: 'Val Town',
  rotate: 'https://www.val.town/settings/api',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'run and change the vals of its owner',
  kinds: [
    {
      id: 'val-town-api-token',
      name: 'Val Town API token',
      anchors: ['vtwn_'],
      pattern: /(?<![A-Za-z0-9_])vtwn_[A-Za-z0-9_-]{20,80}(?![A-Za-z0-9_-])/,
      samples: (make) => [`vtwn_${make.random(36)}`],
      lookalikes: ['vtwn_your_token', 'vtwn_...'],
    },
  ],
});
