import { defineIssuer } from './credential.ts';

/** Trello: what it hands out as a standing credential. */
export const trello = defineIssuer({
  id: 'trello',
  name: 'Trello',
  rotate: 'https://trello.com/power-ups/admin',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/trelloapikey (read 2026-11-23)',
  exposure: 'read and change the boards its owner can see',
  kinds: [
    {
      id: 'trello-token',
      name: 'Trello API token',
      anchors: ['ATTA'],
      pattern: /(?<![A-Za-z0-9_])ATTA[0-9a-f]{64}[0-9A-F]{8}(?![A-Za-z0-9])/,
      samples: (make) => [`ATTA${make.random(64, make.hex)}${make.random(8, make.digits)}`],
      lookalikes: ['ATTA_your_token', 'ATTACHMENT'],
    },
    {
      id: 'trello-legacy-token',
      name: 'Trello API token or secret (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)TRELLO_(?:API_)?(?:TOKEN|SECRET)$/,
      samples: (make) => [{ name: 'TRELLO_TOKEN', text: make.random(64, make.hex) }],
      lookalikes: ['your-trello-token', 'trello.com'],
    },
    {
      id: 'trello-api-key',
      name: 'Trello API key, which identifies an application',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)TRELLO_(?:API_)?KEY$/,
      harmless: true,
      samples: (make) => [{ name: 'TRELLO_API_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-trello-api-key', 'trello.com'],
    },
  ],
});
