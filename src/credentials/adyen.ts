import { defineIssuer } from './credential.ts';

/** Adyen: what it hands out as a standing credential. */
export const adyen = defineIssuer({
  id: 'adyen',
  name: 'Adyen',
  rotate: 'https://ca-live.adyen.com/ca/ca/config/api_credentials_new.shtml',
  source: 'https://docs.adyen.com/development-resources/api-credentials/; the form from public repositories (searched 2026-11-23)',
  exposure: 'take and refund payments of the merchant account',
  kinds: [
    {
      id: 'adyen-api-key',
      name: 'Adyen API key',
      anchors: [],
      pattern: /^AQE[!-~]{40,400}$/,
      names: /(?:^|_)ADYEN_(?:[A-Z]{1,16}_)?(?:API_)?KEY$/,
      samples: (make) => [
        {
          name: 'ADYEN_API_KEY',
          text: `AQEy${make.random(80, make.base64)}-${make.random(43, make.base64)}=-${make.random(16)}`,
        },
      ],
      lookalikes: ['your-adyen-key', 'test_CLIENTKEY'],
    },
    {
      id: 'adyen-hmac-key',
      name: 'Adyen webhook HMAC key',
      anchors: [],
      pattern: /^[0-9A-F]{64}$/,
      names: /(?:^|_)ADYEN_(?:WEBHOOK_)?HMAC_(?:SIGNATURE_)?KEY$/,
      samples: (make) => [{ name: 'ADYEN_HMAC_KEY', text: make.random(64, '0123456789ABCDEF') }],
      lookalikes: ['your-hmac-key', 'ABC123'],
    },
  ],
});
