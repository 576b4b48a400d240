import { defineIssuer } from './credential.ts';

/** DigitalOcean: what it hands out as a standing credential. */
export const digitalocean = defineIssuer({
  id: 'digitalocean',
  name: 'DigitalOcean',
  rotate: 'https://cloud.digitalocean.com/account/api/tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/digitaloceanv2 (read 2026-11-23)',
  exposure: 'manage the resources of the team within the scopes of the token',
  kinds: [
    {
      id: 'digitalocean-token',
      name: 'DigitalOcean personal access, OAuth or refresh token',
      anchors: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
      pattern: /(?<![A-Za-z0-9_])do[por]_v1_[0-9a-f]{64}(?![A-Za-z0-9])/,
      samples: (make) => [
        `dop_v1_${make.random(64, make.hex)}`,
        `doo_v1_${make.random(64, make.hex)}`,
        `dor_v1_${make.random(64, make.hex)}`,
      ],
      lookalikes: ['dop_v1_your_token', 'doo_v1_...'],
    },
  ],
});
