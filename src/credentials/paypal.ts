import { defineIssuer } from './credential.ts';

/** PayPal: what it hands out as a standing credential. */
export const paypal = defineIssuer({
  id: 'paypal',
  name: 'PayPal',
  rotate: 'https://developer.paypal.com/dashboard/applications/',
  source: 'https://github.com/mongodb/kingfisher/blob/main/data/rules/paypal.yml (read 2026-11-23)',
  exposure: 'take payments and read transactions of the account',
  kinds: [
    {
      id: 'paypal-client-secret',
      name: 'PayPal client secret',
      anchors: [],
      pattern: /^E[A-Za-z0-9_-]{60,90}$/,
      names: /(?:^|_)PAYPAL_(?:LIVE_|SANDBOX_)?(?:CLIENT_|APP_)?SECRET(?:_KEY)?$/,
      samples: (make) => [{ name: 'PAYPAL_CLIENT_SECRET', text: `E${make.random(79, make.base64url)}` }],
      lookalikes: ['your-paypal-secret', 'secret'],
    },
    {
      id: 'paypal-access-token',
      name: 'PayPal access token',
      anchors: ['A21AA'],
      pattern: /(?<![A-Za-z0-9_-])A21AA[A-Za-z0-9_-]{60,150}(?![A-Za-z0-9_-])/,
      samples: (make) => [`A21AA${make.random(92, make.base64url)}`],
      lookalikes: ['A21AA', 'A21AAyour_token'],
    },
    {
      id: 'paypal-braintree-token',
      name: 'Braintree access token',
      anchors: ['access_token$production$', 'access_token$sandbox$'],
      pattern: /(?<![A-Za-z0-9_])access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`access_token$production$${make.random(16, make.lower)}$${make.random(32, make.hex)}`],
      lookalikes: ['access_token$production$id$key', 'access_token$production$'],
    },
  ],
});
