import { defineIssuer } from './credential.ts';

/** fal: what it hands out as a standing credential. */
export const fal = defineIssuer({
  id: 'fal',
  name: 'fal',
  rotate: 'https://fal.ai/dashboard/keys',
  source: 'https://docs.fal.ai/platform-apis/v1/keys/create (read 2026-11-23)',
  exposure: 'run models at the cost of the account and, with an admin key, deploy to it',
  kinds: [
    {
      id: 'fal-api-key',
      name: 'fal API key',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9A-Za-z_-]{20,64}$/,
      names: /(?:^|_)FAL(?:_?AI)?_(?:API_)?KEY$/,
      samples: (make) => [{ name: 'FAL_KEY', text: `${make.uuid()}:${make.random(32, make.hex)}` }],
      lookalikes: ['your-fal-key', 'key_id:key_secret'],
    },
  ],
});
