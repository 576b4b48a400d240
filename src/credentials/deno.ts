import { defineIssuer } from './credential.ts';

/** Deno: what it hands out as a standing credential. */
export const deno = defineIssuer({
  id: 'deno',
  name: 'Deno',
  rotate: 'https://dash.deno.com/account#access-tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/deno (read 2026-11-23)',
  exposure: 'deploy to the projects of its owner or organization',
  kinds: [
    {
      id: 'deno-access-token',
      name: 'Deno Deploy access token',
      anchors: ['ddp_', 'ddw_'],
      pattern: /(?<![A-Za-z0-9_])dd[pw]_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
      samples: (make) => [`ddp_${make.random(36)}`, `ddw_${make.random(36)}`],
      lookalikes: ['ddp_your_token', 'ddp_...'],
    },
  ],
});
