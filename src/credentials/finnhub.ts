import { defineIssuer } from './credential.ts';

/** Finnhub: what it hands out as a standing credential. */
export const finnhub = defineIssuer({
  id: 'finnhub',
  name: 'Finnhub',
  rotate: 'https://finnhub.io/dashboard',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/finnhub (read 2026-11-23)',
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: 'finnhub-api-key',
      name: 'Finnhub API key',
      anchors: [],
      pattern: /^[0-9a-z]{20}(?:[0-9a-z]{20})?$/,
      names: /(?:^|_)FINNHUB_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        { name: 'FINNHUB_API_KEY', text: make.random(20, make.lower + make.digits) },
        { name: 'FINNHUB_API_KEY', text: make.random(40, make.lower + make.digits) },
      ],
      lookalikes: ['your-finnhub-key', 'sandbox'],
    },
  ],
});
