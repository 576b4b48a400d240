import { defineIssuer } from './credential.ts';

/** ScrapingBee: what it hands out as a standing credential. */
export const scrapingbee = defineIssuer({
  id: 'scrapingbee',
  name: 'ScrapingBee',
  rotate: 'https://app.scrapingbee.com/account/manage/api_key',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/scrapingbee (read 2026-11-23)',
  exposure: 'scrape at the cost of the account',
  kinds: [
    {
      id: 'scrapingbee-api-key',
      name: 'ScrapingBee API key',
      anchors: [],
      pattern: /^[A-Z0-9]{80}$/,
      names: /(?:^|_)SCRAPING_?BEE_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SCRAPINGBEE_API_KEY', text: make.random(80, make.upper + make.digits) }],
      lookalikes: ['YOUR-API-KEY', 'YOUR_API_KEY'],
    },
  ],
});
