import { defineIssuer } from './credential.ts';

/** Alibaba Cloud Model Studio: what it hands out as a standing credential. */
export const dashscope = defineIssuer({
  id: 'dashscope',
  name: 'Alibaba Cloud Model Studio',
  rotate: 'https://bailian.console.alibabacloud.com/?tab=model#/api-key',
  source: 'https://help.aliyun.com/en/model-studio/parse/authentication (read 2026-11-23)',
  exposure: 'use the Qwen models at the cost of the account',
  kinds: [
    {
      id: 'dashscope-api-key',
      name: 'DashScope API key',
      anchors: [],
      pattern: /^sk-[0-9A-Za-z]{32,64}$/,
      names: /(?:^|_)(?:DASHSCOPE|QWEN|BAILIAN)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'DASHSCOPE_API_KEY', text: `sk-${make.random(32, make.hex)}` }],
      lookalikes: ['sk-your-api-key', 'qwen-max'],
    },
  ],
});
