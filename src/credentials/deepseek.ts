import { defineIssuer } from './credential.ts';

/** DeepSeek: what it hands out as a standing credential. */
export const deepseek = defineIssuer({
  id: 'deepseek',
  name: 'DeepSeek',
  rotate: 'https://platform.deepseek.com/api_keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/deepseek (read 2026-11-23)',
  exposure: 'use the models at the cost of the account',
  kinds: [
    {
      id: 'deepseek-api-key',
      name: 'DeepSeek API key',
      anchors: [],
      pattern: /^sk-[0-9a-z]{32}$/,
      names: /(?:^|_)DEEPSEEK_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'DEEPSEEK_API_KEY', text: `sk-${make.random(32, make.hex)}` }],
      lookalikes: ['sk-your-api-key', 'deepseek-chat'],
    },
  ],
});
