import { defineIssuer } from './credential.ts';

/** Alchemy: what it hands out as a standing credential. */
export const alchemy = defineIssuer({
  id: 'alchemy',
  name: 'Alchemy',
  rotate: 'https://dashboard.alchemy.com/apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/alchemy (read 2026-11-23)',
  exposure: "use the node service on the account's bill",
  kinds: [
    {
      id: 'alchemy-api-key',
      name: 'Alchemy API key',
      anchors: [],
      pattern: /^[0-9A-Za-z_-]{21,32}$/,
      names: /(?:^|_)ALCHEMY_(?:[A-Z]{1,12}_)?(?:API_)?KEY$/,
      samples: (make) => [{ name: 'ALCHEMY_API_KEY', text: make.random(32, make.base64url) }],
      lookalikes: ['key', 'eth-mainnet'],
    },
    {
      id: 'alchemy-auth-token',
      name: 'Alchemy access token',
      anchors: ['alcht_'],
      pattern: /(?<![A-Za-z0-9_])alcht_[0-9A-Za-z]{30}(?![A-Za-z0-9])/,
      samples: (make) => [`alcht_${make.random(30)}`],
      lookalikes: ['alcht_your_token', 'alcht_'],
    },
    {
      id: 'alchemy-url',
      name: 'Alchemy node URL with its key',
      anchors: ['.g.alchemy.com/v2/'],
      pattern: /\.g\.alchemy\.com\/v2\/(?<secret>[0-9A-Za-z_-]{21,32})(?![A-Za-z0-9_-])/,
      samples: (make) => [`https://eth-mainnet.g.alchemy.com/v2/${make.random(32, make.base64url)}`],
      lookalikes: ['https://eth-mainnet.g.alchemy.com/v2/', 'https://eth-mainnet.g.alchemy.com/v2/key'],
    },
  ],
});
