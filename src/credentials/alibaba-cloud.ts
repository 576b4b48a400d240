import { defineIssuer } from './credential.ts';

/** Alibaba Cloud: what it hands out as a standing credential. */
export const alibabaCloud = defineIssuer({
  id: 'alibaba-cloud',
  name: 'Alibaba Cloud',
  rotate: 'https://ram.console.aliyun.com/manage/ak',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: "act in the Alibaba Cloud account with every permission of the key's owner",
  kinds: [
    {
      id: 'alibaba-cloud-access-key-id',
      name: 'Alibaba Cloud access key id',
      anchors: ['LTAI'],
      pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,21}(?![A-Za-z0-9])/,
      samples: (make) => [`LTAI5t${make.random(18)}`],
      lookalikes: ['LTAI', 'LTAIyour_id'],
    },
    {
      id: 'alibaba-cloud-access-key-secret',
      name: 'Alibaba Cloud access key secret',
      anchors: [],
      pattern: /^[A-Za-z0-9]{30}$/,
      names: /(?:^|_)(?:ALIBABA|ALIBABA_?CLOUD|ALIYUN|ALICLOUD|OSS)_(?:[A-Z]{1,12}_)?(?:ACCESS_)?(?:KEY_)?SECRET(?:_KEY)?$/,
      samples: (make) => [{ name: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', text: make.random(30) }],
      lookalikes: ['your-access-key-secret', 'cn-hangzhou'],
    },
  ],
});
