import { defineIssuer } from './credential.ts';

/** Bright Data: what it hands out as a standing credential. */
export const brightData = defineIssuer({
  id: 'bright-data',
  name: 'Bright Data',
  rotate: 'https://brightdata.com/cp/setting/users',
  source: 'https://github.com/brightdata/brightdata-mcp/blob/main/README.md (read 2026-11-23)',
  exposure: 'use proxies and scrapers at the cost of the account',
  kinds: [
    {
      id: 'bright-data-api-token',
      name: 'Bright Data API token',
      anchors: [],
      pattern: /^(?:[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/,
      names: /(?:^|_)(?:BRIGHT_?DATA|LUMINATI)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        { name: 'BRIGHTDATA_API_TOKEN', text: make.random(64, make.hex) },
        { name: 'BRIGHTDATA_API_TOKEN', text: make.uuid() },
      ],
      lookalikes: ['<your-api-token-here>', 'brightdata.com'],
    },
  ],
});
