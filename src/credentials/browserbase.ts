import { defineIssuer } from './credential.ts';

/** Browserbase: what it hands out as a standing credential. */
export const browserbase = defineIssuer({
  id: 'browserbase',
  name: 'Browserbase',
  rotate: 'https://www.browserbase.com/settings',
  source: 'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/browserbase.yml (read 2026-11-23)',
  exposure: 'run browser sessions at the cost of the project and read recorded ones',
  kinds: [
    {
      id: 'browserbase-api-key',
      name: 'Browserbase API key',
      anchors: ['bb_live_', 'bb_test_'],
      pattern: /(?<![A-Za-z0-9_])bb_(?:live|test)_[A-Za-z0-9_-]{24,32}(?![A-Za-z0-9_-])/,
      samples: (make) => [`bb_live_${make.random(27, make.base64url)}`, `bb_test_${make.random(27, make.base64url)}`],
      lookalikes: ['bb_live_your_key', 'bb_live_...'],
    },
  ],
});
