import { defineIssuer } from './credential.ts';

/** Mistral AI: what it hands out as a standing credential. */
export const mistral = defineIssuer({
  id: 'mistral',
  name: 'Mistral AI',
  rotate: 'https://console.mistral.ai/api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'use the models at the cost of the workspace',
  kinds: [
    {
      id: 'mistral-api-key',
      name: 'Mistral API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)(?:MISTRAL(?:_?AI)?|CODESTRAL)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'MISTRAL_API_KEY', text: make.random(32) }],
      lookalikes: ['your-mistral-api-key', 'mistral-large-latest'],
    },
  ],
});
