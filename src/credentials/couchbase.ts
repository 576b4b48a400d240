import { defineIssuer } from './credential.ts';

/** Couchbase Capella: what it hands out as a standing credential. */
export const couchbase = defineIssuer({
  id: 'couchbase',
  name: 'Couchbase Capella',
  rotate: 'https://cloud.couchbase.com/',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'manage the clusters of the Capella organization',
  kinds: [
    {
      id: 'couchbase-capella-secret',
      name: 'Couchbase Capella API key secret',
      anchors: [],
      pattern: /^[A-Za-z0-9+/!@#%^&*_-]{60,200}={0,2}$/,
      names: /(?:^|_)(?:COUCHBASE|CAPELLA)_(?:CAPELLA_)?(?:API_)?(?:KEY_)?(?:SECRET|TOKEN|KEY)$/,
      samples: (make) => [{ name: 'CAPELLA_API_KEY_SECRET', text: make.random(80, make.base64) }],
      lookalikes: ['your-secret', 'Administrator'],
    },
  ],
});
