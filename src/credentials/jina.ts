import { defineIssuer } from './credential.ts';

/** Jina AI: what it hands out as a standing credential. */
export const jina = defineIssuer({
  id: 'jina',
  name: 'Jina AI',
  rotate: 'https://jina.ai/api-dashboard/key-manager',
  source: 'https://github.com/praetorian-inc/titus/blob/main/pkg/rule/rules/jina.yml (read 2026-11-23)',
  exposure: 'search, read pages and make embeddings at the cost of the account',
  kinds: [
    {
      id: 'jina-api-key',
      name: 'Jina AI API key',
      anchors: ['jina_'],
      pattern: /(?<![A-Za-z0-9_])jina_[A-Za-z0-9_-]{50,70}(?![A-Za-z0-9_-])/,
      samples: (make) => [`jina_${make.random(60)}`],
      lookalikes: ['jina_your_api_key', 'jina_embeddings_v3'],
    },
  ],
});
