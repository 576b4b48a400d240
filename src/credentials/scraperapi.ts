import { defineIssuer } from './credential.ts';

/** ScraperAPI: what it hands out as a standing credential. */
export const scraperapi = defineIssuer({
  id: 'scraperapi',
  name: 'ScraperAPI',
  rotate: 'https://dashboard.scraperapi.com',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/scraperapi (read 2026-11-23)',
  exposure: 'scrape at the cost of the account',
  kinds: [
    {
      id: 'scraperapi-api-key',
      name: 'ScraperAPI key',
      anchors: [],
      pattern: /^[0-9a-z]{32}$/,
      names: /(?:^|_)SCRAPER_?API_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SCRAPERAPI_API_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-scraperapi-key', 'api.scraperapi.com'],
    },
  ],
});
