import { defineIssuer } from './credential.ts';

/** Alpha Vantage: what it hands out as a standing credential. */
export const alphaVantage = defineIssuer({
  id: 'alpha-vantage',
  name: 'Alpha Vantage',
  rotate: 'https://www.alphavantage.co/support/#support',
  source: 'https://www.alphavantage.co/documentation/ (not read as of 2026-11-23; the form as generally known)',
  exposure: "use the market data on the key's quota",
  kinds: [
    {
      id: 'alpha-vantage-api-key',
      name: 'Alpha Vantage API key',
      anchors: [],
      pattern: /^[A-Z0-9]{14,18}$/,
      names: /(?:^|_)ALPHA_?VANTAGE_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'ALPHA_VANTAGE_API_KEY', text: make.random(16, make.upper + make.digits) }],
      lookalikes: ['your-api-key', 'demo'],
    },
  ],
});
