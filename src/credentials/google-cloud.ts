import { defineIssuer } from './credential.ts';

/** Google Cloud: what it hands out as a standing credential. */
export const googleCloud = defineIssuer({
  id: 'google-cloud',
  name: 'Google Cloud',
  rotate: 'https://console.cloud.google.com/storage/settings;tab=interoperability',
  source: 'https://documentation.s3ns.fr/storage/docs/authentication/hmackeys (read 2026-11-23)',
  exposure: 'read and write the storage buckets of the account',
  kinds: [
    {
      id: 'google-cloud-hmac-secret',
      name: 'Google Cloud Storage HMAC secret',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{40}$/,
      names:
        /(?:^|_)(?:GCS|GCP|GOOGLE|GOOGLE_CLOUD|GOOGLE_STORAGE)_(?:HMAC_|STORAGE_|INTEROP_)?(?:SECRET|SECRET_(?:ACCESS_)?KEY|HMAC_KEY)$/,
      samples: (make) => [{ name: 'GCS_HMAC_SECRET', text: make.random(40, make.base64) }],
      lookalikes: ['your-hmac-secret', 'my-bucket'],
    },
    {
      id: 'google-cloud-hmac-access-id',
      name: 'Google Cloud Storage HMAC access id',
      anchors: ['GOOG'],
      pattern: /(?<![A-Za-z0-9])GOOG(?:[A-Z0-9]{57}|[A-Z0-9]{20})(?![A-Za-z0-9])/,
      harmless: true,
      samples: (make) => [`GOOG1E${make.random(55, make.upper)}`, `GOOG${make.random(20, make.upper)}`],
      lookalikes: ['GOOG', 'GOOGLE_API_KEY'],
    },
  ],
});
