import { defineIssuer } from './credential.ts';

/** CoinGecko: what it hands out as a standing credential. */
export const coingecko = defineIssuer({
  id: 'coingecko',
  name: 'CoinGecko',
  rotate: 'https://www.coingecko.com/en/developers/dashboard',
  source: 'https://docs.coingecko.com/docs/setting-up-your-api-key; the form from public repositories (searched 2026-11-23)',
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: 'coingecko-api-key',
      name: 'CoinGecko API key',
      anchors: ['CG-'],
      pattern: /(?<![A-Za-z0-9_-])CG-[A-Za-z0-9]{24}(?![A-Za-z0-9_-])/,
      samples: (make) => [`CG-${make.random(24)}`],
      lookalikes: ['CG-YourDemoKey', 'CG-'],
    },
  ],
});
