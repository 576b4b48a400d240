import { defineIssuer } from './credential.ts';

/** Cloudflare: what it hands out as a standing credential. */
export const cloudflare = defineIssuer({
  id: 'cloudflare',
  name: 'Cloudflare',
  rotate: 'https://dash.cloudflare.com/profile/api-tokens',
  source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats (read 2026-11-23)',
  exposure: 'change the zones, workers and storage the token is allowed to; a global key: everything in the account',
  kinds: [
    {
      id: 'cloudflare-token',
      name: 'Cloudflare API token or global API key',
      anchors: ['cfut_', 'cfat_', 'cfk_'],
      pattern: /(?<![A-Za-z0-9_])cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/,
      samples: (make) => [
        `cfut_${make.random(40)}${make.random(8, make.hex)}`,
        `cfat_${make.random(40)}${make.random(8, make.hex)}`,
        `cfk_${make.random(40)}${make.random(8, make.hex)}`,
      ],
      lookalikes: ['cfut_your_token', 'cfk_...'],
    },
    {
      id: 'cloudflare-origin-ca-key',
      name: 'Cloudflare origin CA key',
      anchors: ['v1.0-'],
      pattern: /(?<![A-Za-z0-9_.-])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9])/,
      samples: (make) => [`v1.0-${make.random(24, make.hex)}-${make.random(146, make.hex)}`],
      lookalikes: ['v1.0-beta', 'v1.0-abcdef'],
    },
    {
      id: 'cloudflare-legacy-token',
      name: 'Cloudflare API token (older form)',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40}$/,
      names: /(?:^|_)(?:CLOUDFLARE|CF)_(?:API_|WORKERS_|ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'CLOUDFLARE_API_TOKEN', text: make.random(40, make.base64url) }],
      lookalikes: ['your-cloudflare-token', 'example.workers.dev'],
    },
    {
      id: 'cloudflare-legacy-global-key',
      name: 'Cloudflare global API key (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{37}$/,
      names: /(?:^|_)(?:(?:CLOUDFLARE|CF)_(?:GLOBAL_)?(?:API_)?KEY|X_AUTH_KEY)$/,
      samples: (make) => [{ name: 'CLOUDFLARE_API_KEY', text: make.random(37, make.hex) }],
      lookalikes: ['your-cloudflare-key', 'cloudflare.com'],
    },
  ],
});
