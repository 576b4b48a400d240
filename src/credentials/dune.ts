import { defineIssuer } from './credential.ts';

/** Dune: what it hands out as a standing credential. */
export const dune = defineIssuer({
  id: 'dune',
  name: 'Dune',
  rotate: 'https://dune.com/settings/api',
  source: 'https://docs.dune.com/api-reference/overview/authentication (not read as of 2026-11-23; the form as generally known)',
  exposure: "run queries on the account's credits",
  kinds: [
    {
      id: 'dune-api-key',
      name: 'Dune API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)DUNE_(?:ANALYTICS_)?API_KEY$/,
      samples: (make) => [{ name: 'DUNE_API_KEY', text: make.random(32) }],
      lookalikes: ['your_dune_api_key_here', 'key'],
    },
  ],
});
