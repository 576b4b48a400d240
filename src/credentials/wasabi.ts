import { defineIssuer } from './credential.ts';

/** Wasabi: what it hands out as a standing credential. */
export const wasabi = defineIssuer({
  id: 'wasabi',
  name: 'Wasabi',
  rotate: 'https://console.wasabisys.com/access_keys',
  source: 'https://docs.wasabi.com/docs/creating-a-user-account-and-access-key (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and write the buckets of the account',
  kinds: [
    {
      id: 'wasabi-secret-key',
      name: 'Wasabi secret key',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{40}$/,
      names: /(?:^|_)WASABI_(?:[A-Z]{1,12}_)?SECRET(?:_ACCESS)?(?:_KEY)?$/,
      samples: (make) => [{ name: 'WASABI_SECRET_ACCESS_KEY', text: make.random(40, make.base64) }],
      lookalikes: ['your-secret-key', 'eu-central-1'],
    },
  ],
});
