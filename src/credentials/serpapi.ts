import { defineIssuer } from './credential.ts';

/** SerpApi: what it hands out as a standing credential. */
export const serpapi = defineIssuer({
  id: 'serpapi',
  name: 'SerpApi',
  rotate: 'https://serpapi.com/manage-api-key',
  source: 'https://github.com/serpapi/serpapi-mcp/blob/main/README.md (read 2026-11-23)',
  exposure: 'search at the cost of the account',
  kinds: [
    {
      id: 'serpapi-api-key',
      name: 'SerpApi private key',
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)SERP_?API(?:_API)?_(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SERPAPI_API_KEY', text: make.random(64, make.hex) }],
      lookalikes: ['your_api_key_here', 'serpapi.com'],
    },
  ],
});
