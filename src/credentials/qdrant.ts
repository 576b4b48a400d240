import { defineIssuer } from './credential.ts';

/** Qdrant: what it hands out as a standing credential. */
export const qdrant = defineIssuer({
  id: 'qdrant',
  name: 'Qdrant',
  rotate: 'https://cloud.qdrant.io/',
  source: 'https://qdrant.tech/documentation/cloud/authentication/; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and change the collections of the cluster',
  kinds: [
    {
      id: 'qdrant-api-key',
      name: 'Qdrant API key',
      anchors: [],
      pattern:
        /^(?:eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{5,600}\.[A-Za-z0-9_-]{43}|[0-9a-f-]{36}\|[A-Za-z0-9_-]{20,100}|[A-Za-z0-9_-]{40,80})$/,
      names: /(?:^|_)QDRANT_(?:CLOUD_|CLUSTER_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        { name: 'QDRANT_API_KEY', text: `${make.uuid()}|${make.random(54)}` },
        {
          name: 'QDRANT_API_KEY',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-qdrant-key', 'localhost'],
    },
  ],
});
