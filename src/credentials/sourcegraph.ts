import { defineIssuer } from './credential.ts';

/** Sourcegraph: what it hands out as a standing credential. */
export const sourcegraph = defineIssuer({
  id: 'sourcegraph',
  name: 'Sourcegraph',
  rotate: 'https://sourcegraph.com/user/settings/tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'search and read the code its owner can see',
  kinds: [
    {
      id: 'sourcegraph-access-token',
      name: 'Sourcegraph access token',
      anchors: ['sgp_'],
      pattern: /(?<![A-Za-z0-9_])sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}(?![A-Za-z0-9])/,
      samples: (make) => [
        `sgp_${make.random(16, make.hex)}_${make.random(40, make.hex)}`,
        `sgp_local_${make.random(40, make.hex)}`,
        `sgp_${make.random(40, make.hex)}`,
      ],
      lookalikes: ['sgp_your_token', 'sgp_local_'],
    },
    {
      id: 'sourcegraph-license-key',
      name: 'Sourcegraph Cody gateway key',
      anchors: ['slk_'],
      pattern: /(?<![A-Za-z0-9_])slk_[0-9a-f]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`slk_${make.random(64, make.hex)}`],
      lookalikes: ['slk_your_key', 'slk_...'],
    },
    {
      id: 'sourcegraph-legacy-token',
      name: 'Sourcegraph access token (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:SRC|SOURCEGRAPH)_(?:ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'SRC_ACCESS_TOKEN', text: make.random(40, make.hex) }],
      lookalikes: ['your-sourcegraph-token', 'sourcegraph.com'],
    },
  ],
});
