import { defineIssuer } from './credential.ts';

/** ZenRows: what it hands out as a standing credential. */
export const zenrows = defineIssuer({
  id: 'zenrows',
  name: 'ZenRows',
  rotate: 'https://app.zenrows.com/account/settings',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/zenrows (read 2026-11-23)',
  exposure: 'scrape at the cost of the account',
  kinds: [
    {
      id: 'zenrows-api-key',
      name: 'ZenRows API key',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)ZENROWS_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'ZENROWS_API_KEY', text: make.random(40, make.hex) }],
      lookalikes: ['YOUR_ZENROWS_API_KEY', 'zenrows.com'],
    },
  ],
});
