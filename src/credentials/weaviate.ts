import { defineIssuer } from './credential.ts';

/** Weaviate: what it hands out as a standing credential. */
export const weaviate = defineIssuer({
  id: 'weaviate',
  name: 'Weaviate',
  rotate: 'https://console.weaviate.cloud/',
  source: 'https://docs.weaviate.io/cloud/manage-clusters/authentication (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the collections of the cluster',
  kinds: [
    {
      id: 'weaviate-api-key',
      name: 'Weaviate API key',
      anchors: [],
      pattern: /^[A-Za-z0-9+/_-]{30,200}={0,2}$/,
      names: /(?:^|_)(?:WEAVIATE|WCD|WCS)_(?:CLOUD_)?(?:ADMIN_)?API_KEY$/,
      samples: (make) => [{ name: 'WEAVIATE_API_KEY', text: make.random(36) }],
      lookalikes: ['your-weaviate-api-key', 'test-key'],
    },
  ],
});
