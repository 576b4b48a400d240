import { defineIssuer } from './credential.ts';

/** Fly.io: what it hands out as a standing credential. */
export const flyIo = defineIssuer({
  id: 'fly-io',
  name: 'Fly.io',
  rotate: 'https://fly.io/user/personal_access_tokens',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'deploy and run commands on the machines the token is allowed to',
  kinds: [
    {
      id: 'fly-io-token',
      name: 'Fly.io access token',
      anchors: ['fm2_', 'fm1r_', 'fm1a_'],
      pattern: /(?<![A-Za-z0-9_])fm(?:2|1[ar])_[A-Za-z0-9+/]{100,3000}={0,3}/,
      samples: (make) => [
        `FlyV1 fm2_${make.random(600, make.base64)}`,
        `fm1r_${make.random(300, make.base64)}`,
        `fm1a_${make.random(300, make.base64)}`,
      ],
      lookalikes: ['FlyV1 fm2_your_token', 'fm2_...'],
    },
    {
      id: 'fly-io-oauth-token',
      name: 'Fly.io OAuth access token',
      anchors: ['fo1_'],
      pattern: /(?<![A-Za-z0-9_])fo1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/,
      samples: (make) => [`fo1_${make.random(43, make.base64url)}`],
      lookalikes: ['fo1_your_token', 'info1_text'],
    },
  ],
});
