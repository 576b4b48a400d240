import { defineIssuer } from './credential.ts';

/** Etherscan: what it hands out as a standing credential. */
export const etherscan = defineIssuer({
  id: 'etherscan',
  name: 'Etherscan',
  rotate: 'https://etherscan.io/myapikey',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/etherscan (read 2026-11-23)',
  exposure: "use the chain explorer on the account's quota",
  kinds: [
    {
      id: 'etherscan-api-key',
      name: 'Etherscan API key',
      anchors: [],
      pattern: /^[0-9A-Z]{34}$/,
      names: /(?:^|_)(?:ETHERSCAN|BSCSCAN|POLYGONSCAN|ARBISCAN|BASESCAN|SNOWTRACE|FTMSCAN)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'ETHERSCAN_API_KEY', text: make.random(34, make.upper) }],
      lookalikes: ['YourApiKeyToken', 'your-key'],
    },
  ],
});
