import { defineIssuer } from './credential.ts';

/** Mollie: what it hands out as a standing credential. */
export const mollie = defineIssuer({
  id: 'mollie',
  name: 'Mollie',
  rotate: 'https://my.mollie.com/dashboard/developers/api-keys',
  source: 'https://docs.mollie.com/reference/authentication (not read as of 2026-11-23; the form as generally known)',
  exposure: 'create and refund payments of the organization',
  kinds: [
    {
      id: 'mollie-api-key',
      name: 'Mollie API key',
      anchors: [],
      pattern: /^(?:live|test)_[A-Za-z0-9]{30,40}$/,
      names: /(?:^|_)MOLLIE_(?:[A-Z]{1,12}_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        { name: 'MOLLIE_API_KEY', text: `live_${make.random(30)}` },
        { name: 'MOLLIE_API_KEY', text: `test_${make.random(30)}` },
      ],
      lookalikes: ['test_mock_local', 'live_your_key'],
    },
    {
      id: 'mollie-access-token',
      name: 'Mollie organization access token',
      anchors: [],
      pattern: /^access_[A-Za-z0-9]{30,60}$/,
      names: /(?:^|_)MOLLIE_(?:[A-Z]{1,12}_)?(?:API_|ACCESS_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'MOLLIE_ACCESS_TOKEN', text: `access_${make.random(36)}` }],
      lookalikes: ['access_token', 'access_your_token'],
    },
  ],
});
