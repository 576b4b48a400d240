import { defineIssuer } from './credential.ts';

/** Shodan: what it hands out as a standing credential. */
export const shodan = defineIssuer({
  id: 'shodan',
  name: 'Shodan',
  rotate: 'https://account.shodan.io',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/shodankey (read 2026-11-23)',
  exposure: 'search and scan at the cost of the account',
  kinds: [
    {
      id: 'shodan-api-key',
      name: 'Shodan API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)SHODAN_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SHODAN_API_KEY', text: make.random(32) }],
      lookalikes: ['YOUR_SHODAN_API_KEY', 'api.shodan.io'],
    },
  ],
});
