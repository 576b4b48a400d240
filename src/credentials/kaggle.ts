import { defineIssuer } from './credential.ts';

/** Kaggle: what it hands out as a standing credential. */
export const kaggle = defineIssuer({
  id: 'kaggle',
  name: 'Kaggle',
  rotate: 'https://www.kaggle.com/settings',
  source: 'https://www.kaggle.com/docs/api; the form from public repositories (searched 2026-11-23)',
  exposure: 'use Kaggle as its owner',
  kinds: [
    {
      id: 'kaggle-token',
      name: 'Kaggle API token',
      anchors: ['KGAT_'],
      pattern: /(?<![A-Za-z0-9_])KGAT_[0-9a-f]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`KGAT_${make.random(32, make.hex)}`],
      lookalikes: ['KGAT_your_token', 'KGAT_TOKEN'],
    },
    {
      id: 'kaggle-key',
      name: 'Kaggle legacy API key',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)KAGGLE_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'KAGGLE_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-kaggle-key', 'username'],
    },
  ],
});
