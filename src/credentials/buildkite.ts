import { defineIssuer } from './credential.ts';

/** Buildkite: what it hands out as a standing credential. */
export const buildkite = defineIssuer({
  id: 'buildkite',
  name: 'Buildkite',
  rotate: 'https://buildkite.com/user/api-access-tokens',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'run builds and read their logs as its owner, within the scopes of the token',
  kinds: [
    {
      id: 'buildkite-api-token',
      name: 'Buildkite API access token',
      anchors: ['bkua_'],
      pattern: /(?<![A-Za-z0-9_])bkua_[a-z0-9]{40,53}(?![A-Za-z0-9])/,
      samples: (make) => [`bkua_${make.random(40, make.lower + make.digits)}`, `bkua_${make.random(53, make.lower + make.digits)}`],
      lookalikes: ['bkua_your_token', 'bkua_...'],
    },
  ],
  revocations: [
    {
      kinds: ['buildkite-api-token'],
      method: 'DELETE',
      server: 'https://api.buildkite.com',
      path: '/v2/access-token',
      carries: { by: 'header', name: 'Authorization', scheme: 'Bearer' },
      done: [204],
      effect: 'is revoked for good',
      source: 'https://buildkite.com/docs/apis/rest-api/access-token#revoke-the-current-token (read 2026-11-26)',
    },
  ],
});
