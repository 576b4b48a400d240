import { defineIssuer } from './credential.ts';

/** Cursor: what it hands out as a standing credential. */
export const cursor = defineIssuer({
  id: 'cursor',
  name: 'Cursor',
  rotate: 'https://cursor.com/dashboard',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'run agents and, with an admin key, read the usage of the team',
  kinds: [
    {
      id: 'cursor-api-key',
      name: 'Cursor API key',
      anchors: ['key_'],
      pattern: /(?<![A-Za-z0-9_])key_[0-9a-f]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`key_${make.random(64, make.hex)}`],
      lookalikes: ['key_your_api_key', 'api_key_name'],
    },
  ],
});
