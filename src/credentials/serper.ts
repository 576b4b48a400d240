import { defineIssuer } from './credential.ts';

/** Serper: what it hands out as a standing credential. */
export const serper = defineIssuer({
  id: 'serper',
  name: 'Serper',
  rotate: 'https://serper.dev/api-keys',
  source: 'https://github.com/marcopesani/mcp-server-serper/blob/main/README.md (read 2026-11-23)',
  exposure: 'search at the cost of the account',
  kinds: [
    {
      id: 'serper-api-key',
      name: 'Serper API key',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)SERPER(?:_?DEV)?_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SERPER_API_KEY', text: make.random(40, make.hex) }],
      lookalikes: ['your_api_key_here', 'google.serper.dev'],
    },
  ],
});
