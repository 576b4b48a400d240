import { defineIssuer } from './credential.ts';

/** CircleCI: what it hands out as a standing credential. */
export const circleci = defineIssuer({
  id: 'circleci',
  name: 'CircleCI',
  rotate: 'https://app.circleci.com/settings/user/tokens',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/circleci (read 2026-11-23)',
  exposure: 'run pipelines and read their settings as its owner or project',
  kinds: [
    {
      id: 'circleci-api-token',
      name: 'CircleCI personal or project API token',
      anchors: ['CCIPAT_', 'CCIPRJ_'],
      pattern: /(?<![A-Za-z0-9_])CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9])/,
      samples: (make) => [
        `CCIPAT_${make.random(22)}_${make.random(40, make.hex)}`,
        `CCIPRJ_${make.random(22)}_${make.random(40, make.hex)}`,
      ],
      lookalikes: ['CCIPAT_your_token', 'CCIPRJ_...'],
    },
    {
      id: 'circleci-legacy-token',
      name: 'CircleCI API token (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)CIRCLE(?:_?CI)?_(?:API_)?TOKEN$/,
      samples: (make) => [{ name: 'CIRCLECI_TOKEN', text: make.random(40, make.hex) }],
      lookalikes: ['your-circleci-token', 'circleci.com'],
    },
  ],
});
