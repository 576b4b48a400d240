import { defineIssuer } from './credential.ts';

/** Akeyless: what it hands out as a standing credential. */
export const akeyless = defineIssuer({
  id: 'akeyless',
  name: 'Akeyless',
  rotate: 'https://console.akeyless.io/',
  source: 'https://docs.akeyless.io/docs/api-key; the form from public repositories (searched 2026-11-23)',
  exposure: 'read every secret that the access id may read',
  kinds: [
    {
      id: 'akeyless-access-key',
      name: 'Akeyless access key',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{43}=$/,
      names: /(?:^|_)AKEYLESS_(?:API_|ACCESS_)KEY$/,
      samples: (make) => [{ name: 'AKEYLESS_ACCESS_KEY', text: `${make.random(43, make.base64)}=` }],
      lookalikes: ['your-access-key', 'p-abcdef123456'],
    },
  ],
});
