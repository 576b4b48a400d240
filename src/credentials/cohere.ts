import { defineIssuer } from './credential.ts';

/** Cohere: what it hands out as a standing credential. */
export const cohere = defineIssuer({
  id: 'cohere',
  name: 'Cohere',
  rotate: 'https://dashboard.cohere.com/api-keys',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'use the models at the cost of the organization',
  kinds: [
    {
      id: 'cohere-api-key',
      name: 'Cohere API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{40}$/,
      names: /^CO_API_KEY$|(?:^|_)COHERE_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'COHERE_API_KEY', text: make.random(40) }],
      lookalikes: ['your-cohere-api-key', 'command-r-plus'],
    },
  ],
});
