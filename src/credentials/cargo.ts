import { defineIssuer } from './credential.ts';

/** crates.io: what it hands out as a standing credential. */
export const cargo = defineIssuer({
  id: 'cargo',
  name: 'crates.io',
  rotate: 'https://crates.io/settings/tokens',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'publish and yank crates of its owner, within the scopes of the token',
  kinds: [
    {
      id: 'cargo-api-token',
      name: 'crates.io API token',
      anchors: ['cio'],
      pattern: /(?<![A-Za-z0-9_])cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/,
      samples: (make) => [`cio${make.random(32)}`],
      lookalikes: ['cio', 'ciosomething'],
    },
  ],
});
