import { defineIssuer } from './credential.ts';

/** Firecrawl: what it hands out as a standing credential. */
export const firecrawl = defineIssuer({
  id: 'firecrawl',
  name: 'Firecrawl',
  rotate: 'https://www.firecrawl.dev/app/api-keys',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/firecrawl.yml (read 2026-11-23)',
  exposure: 'crawl at the cost of the account',
  kinds: [
    {
      id: 'firecrawl-api-key',
      name: 'Firecrawl API key',
      anchors: ['fc-'],
      pattern: /(?<![A-Za-z0-9_-])fc-[0-9a-f]{32}(?![A-Za-z0-9_-])/,
      samples: (make) => [`fc-${make.random(32, make.hex)}`],
      lookalikes: ['fc-YOUR_API_KEY', 'fc-1234'],
    },
  ],
});
