import { defineIssuer } from './credential.ts';

/** Infura: what it hands out as a standing credential. */
export const infura = defineIssuer({
  id: 'infura',
  name: 'Infura',
  rotate: 'https://developer.metamask.io/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/infura (read 2026-11-23)',
  exposure: "use the node service on the account's quota",
  kinds: [
    {
      id: 'infura-api-key',
      name: 'Infura API key',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)INFURA_(?:[A-Z]{1,12}_)?(?:KEY|SECRET)$|(?:^|_)INFURA_PROJECT_ID$/,
      samples: (make) => [{ name: 'INFURA_API_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-infura-key', 'mainnet'],
    },
    {
      id: 'infura-url',
      name: 'Infura node URL with its key',
      anchors: ['.infura.io/'],
      pattern: /\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![A-Za-z0-9])/,
      samples: (make) => [`https://mainnet.infura.io/v3/${make.random(32, make.hex)}`],
      lookalikes: ['https://mainnet.infura.io/v3/', 'https://mainnet.infura.io/v3/key'],
    },
  ],
});
