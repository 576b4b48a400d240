import { defineIssuer } from './credential.ts';

/** Replicate: what it hands out as a standing credential. */
export const replicate = defineIssuer({
  id: 'replicate',
  name: 'Replicate',
  rotate: 'https://replicate.com/account/api-tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/replicate (read 2026-11-23)',
  exposure: 'run models at the cost of the account',
  kinds: [
    {
      id: 'replicate-api-token',
      name: 'Replicate API token',
      anchors: ['r8_'],
      pattern: /(?<![A-Za-z0-9_])r8_[A-Za-z0-9_-]{37}(?![A-Za-z0-9_-])/,
      samples: (make) => [`r8_${make.random(37)}`],
      lookalikes: ['r8_your_token', 'r8_'],
    },
  ],
});
