import { defineIssuer } from './credential.ts';

/** WorkOS: what it hands out as a standing credential. */
export const workos = defineIssuer({
  id: 'workos',
  name: 'WorkOS',
  rotate: 'https://dashboard.workos.com/api-keys',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change the users, connections and organizations of the environment',
  kinds: [
    {
      id: 'workos-api-key',
      name: 'WorkOS API key',
      anchors: ['sk_live_a2V5X', 'sk_test_a2V5X'],
      pattern: /(?<![A-Za-z0-9_])sk_(?:live|test)_a2V5X[A-Za-z0-9+/]{50,120}={0,2}(?![A-Za-z0-9+/=])/,
      samples: (make) => [`sk_live_a2V5XzAx${make.random(67)}`],
      lookalikes: ['sk_live_a2V5X', 'sk_test_a2V5Xshort'],
    },
  ],
});
