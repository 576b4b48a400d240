import { defineIssuer } from './credential.ts';

/** Zhipu AI (Z.ai): what it hands out as a standing credential. */
export const zhipu = defineIssuer({
  id: 'zhipu',
  name: 'Zhipu AI (Z.ai)',
  rotate: 'https://z.ai/manage-apikey/apikey-list',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/zhipu.yml (read 2026-11-23)',
  exposure: 'use the GLM models and tools at the cost of the account',
  kinds: [
    {
      id: 'zhipu-api-key',
      name: 'Zhipu (Z.ai) API key',
      anchors: [],
      pattern: /^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/,
      names: /(?:^|_)(?:ZHIPU(?:_?AI)?|Z_?AI|GLM|BIGMODEL)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'Z_AI_API_KEY', text: `${make.random(32, make.hex)}.${make.random(16)}` }],
      lookalikes: ['your-zai-api-key', 'glm-4.6'],
    },
  ],
});
