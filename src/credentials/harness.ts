import { defineIssuer } from './credential.ts';

/** Harness: what it hands out as a standing credential. */
export const harness = defineIssuer({
  id: 'harness',
  name: 'Harness',
  rotate: 'https://app.harness.io',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'run pipelines and manage the resources its owner may manage',
  kinds: [
    {
      id: 'harness-api-key',
      name: 'Harness personal or service account token',
      anchors: ['pat.', 'sat.'],
      pattern: /(?<![A-Za-z0-9_.-])[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}(?![A-Za-z0-9])/,
      samples: (make) => [
        `pat.${make.random(22, make.base64url)}.${make.random(24, make.hex)}.${make.random(20)}`,
        `sat.${make.random(22, make.base64url)}.${make.random(24, make.hex)}.${make.random(20)}`,
      ],
      lookalikes: ['pat.your.token', 'sat.'],
    },
  ],
});
