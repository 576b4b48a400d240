import { defineIssuer } from './credential.ts';

/** Tencent Cloud: what it hands out as a standing credential. */
export const tencentCloud = defineIssuer({
  id: 'tencent-cloud',
  name: 'Tencent Cloud',
  rotate: 'https://console.cloud.tencent.com/cam/capi',
  source: 'https://cloud.tencent.com/document/product/598/40488 (not read as of 2026-11-23; the form as generally known)',
  exposure: "act in the Tencent Cloud account with every permission of the key's owner",
  kinds: [
    {
      id: 'tencent-cloud-secret-id',
      name: 'Tencent Cloud secret id',
      anchors: ['AKID'],
      pattern: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`AKID${make.random(32)}`],
      lookalikes: ['AKID', 'AKIDyour_id'],
    },
    {
      id: 'tencent-cloud-secret-key',
      name: 'Tencent Cloud secret key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)(?:TENCENT|TENCENT_?CLOUD|COS|QCLOUD)_(?:API_)?SECRET_?KEY$/,
      samples: (make) => [{ name: 'TENCENTCLOUD_SECRET_KEY', text: make.random(32) }],
      lookalikes: ['your-secret-key', 'ap-guangzhou'],
    },
  ],
});
