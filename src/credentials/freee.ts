import { defineIssuer } from './credential.ts';

/** freee: what it hands out as a standing credential. */
export const freee = defineIssuer({
  id: 'freee',
  name: 'freee',
  rotate: 'https://app.secure.freee.co.jp/developers/applications',
  source: 'https://developer.freee.co.jp/startguide/starting-api (not read as of 2026-11-23; the form as generally known)',
  exposure: "read and change the company's accounting",
  kinds: [
    {
      id: 'freee-token',
      name: 'freee access token, refresh token or client secret',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43,64}$/,
      names: /(?:^|_)FREEE_(?:[A-Z]{1,12}_)?(?:TOKEN|SECRET)$/,
      samples: (make) => [
        { name: 'FREEE_CLIENT_SECRET', text: make.random(43, make.base64url) },
        { name: 'FREEE_ACCESS_TOKEN', text: make.random(64, make.hex) },
      ],
      lookalikes: ['your-client-secret', '1234567'],
    },
  ],
});
