import { defineIssuer } from './credential.ts';

/** Zilliz Cloud: what it hands out as a standing credential. */
export const zilliz = defineIssuer({
  id: 'zilliz',
  name: 'Zilliz Cloud',
  rotate: 'https://cloud.zilliz.com/',
  source: 'https://docs.zilliz.com/docs/manage-api-keys (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the collections of the clusters',
  kinds: [
    {
      id: 'zilliz-api-key',
      name: 'Zilliz Cloud API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{60,160}$/,
      names: /(?:^|_)(?:ZILLIZ|MILVUS)_(?:CLOUD_)?(?:API_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'ZILLIZ_CLOUD_TOKEN', text: make.random(104, make.hex) }],
      lookalikes: ['your-api-token', 'root:Milvus'],
    },
  ],
});
