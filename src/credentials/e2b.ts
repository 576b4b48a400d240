import { defineIssuer } from './credential.ts';

/** E2B: what it hands out as a standing credential. */
export const e2b = defineIssuer({
  id: 'e2b',
  name: 'E2B',
  rotate: 'https://e2b.dev/dashboard?tab=keys',
  source: 'https://github.com/e2b-dev/dashboard/blob/main/src/configs/api.ts (read 2026-11-23)',
  exposure: 'start sandboxes and run code in them at the cost of the team',
  kinds: [
    {
      id: 'e2b-api-key',
      name: 'E2B API key',
      anchors: ['e2b_'],
      pattern: /(?<![A-Za-z0-9_])e2b_[0-9a-f]{40}(?![A-Za-z0-9])/,
      samples: (make) => [`e2b_${make.random(40, make.hex)}`],
      lookalikes: ['e2b_your_api_key', 'e2b_code_interpreter'],
    },
    {
      id: 'e2b-access-token',
      name: 'E2B access token',
      anchors: ['sk_e2b_'],
      pattern: /(?<![A-Za-z0-9_])sk_e2b_[0-9a-f]{40}(?![A-Za-z0-9])/,
      samples: (make) => [`sk_e2b_${make.random(40, make.hex)}`],
      lookalikes: ['sk_e2b_your_token', 'sk_e2b_'],
    },
  ],
});
