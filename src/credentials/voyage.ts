import { defineIssuer } from './credential.ts';

/** Voyage AI: what it hands out as a standing credential. */
export const voyage = defineIssuer({
  id: 'voyage',
  name: 'Voyage AI',
  rotate: 'https://dashboard.voyageai.com/organization/api-keys',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/voyageai.yml (read 2026-11-23)',
  exposure: 'make embeddings at the cost of the organization',
  kinds: [
    {
      id: 'voyage-api-key',
      name: 'Voyage AI API key',
      anchors: ['pa-'],
      pattern: /(?<![A-Za-z0-9_-])(?=pa-[A-Za-z_-]{0,42}[0-9])(?=pa-[a-z0-9_-]{0,42}[A-Z])pa-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/,
      samples: (make) => [`pa-${make.random(41, make.base64url)}A1`],
      lookalikes: ['pa-your-api-key', 'pa-some-long-lowercase-slug-of-a-page-on-a-site'],
    },
  ],
});
