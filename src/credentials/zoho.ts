import { defineIssuer } from './credential.ts';

/** Zoho: what it hands out as a standing credential. */
export const zoho = defineIssuer({
  id: 'zoho',
  name: 'Zoho',
  rotate: 'https://api-console.zoho.com/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/zohocrm (read 2026-11-23)',
  exposure: 'call the Zoho APIs within the scopes of the token',
  kinds: [
    {
      id: 'zoho-token',
      name: 'Zoho refresh or access token',
      anchors: ['1000.'],
      pattern: /(?<![A-Za-z0-9.])1000\.[0-9a-f]{32}\.[0-9a-f]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`1000.${make.random(32, make.hex)}.${make.random(32, make.hex)}`],
      lookalikes: ['1000.token.token', '1000.50'],
    },
    {
      id: 'zoho-client-secret',
      name: 'Zoho client secret',
      anchors: [],
      pattern: /^[0-9a-f]{42}$/,
      names: /(?:^|_)ZOHO_(?:[A-Z]{1,12}_)?CLIENT_SECRET$/,
      samples: (make) => [{ name: 'ZOHO_CLIENT_SECRET', text: make.random(42, make.hex) }],
      lookalikes: ['your-client-secret', '1000.ABC'],
    },
  ],
});
