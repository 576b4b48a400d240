import { defineIssuer } from './credential.ts';

/** Coinbase: what it hands out as a standing credential. */
export const coinbase = defineIssuer({
  id: 'coinbase',
  name: 'Coinbase',
  rotate: 'https://portal.cdp.coinbase.com/projects/api-keys',
  source: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys (not read as of 2026-11-23; the form as generally known)',
  exposure: 'trade and move funds within the permissions of the key',
  kinds: [
    {
      id: 'coinbase-secret',
      name: 'Coinbase API secret',
      anchors: [],
      pattern: /^(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64})$/,
      names: /(?:^|_)(?:COINBASE|CDP)_(?:[A-Z]{1,12}_)?(?:API_)?(?:KEY_|WALLET_)?SECRET(?:_KEY)?$/,
      samples: (make) => [{ name: 'CDP_API_KEY_SECRET', text: `${make.random(86, make.base64)}==` }],
      lookalikes: ['your-api-secret', 'organizations/1/apiKeys/2'],
    },
  ],
});
