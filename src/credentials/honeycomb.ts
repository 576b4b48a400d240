import { defineIssuer } from './credential.ts';

/** Honeycomb: what it hands out as a standing credential. */
export const honeycomb = defineIssuer({
  id: 'honeycomb',
  name: 'Honeycomb',
  rotate: 'https://ui.honeycomb.io/account',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/honeycomb (read 2026-11-23)',
  exposure: 'send and, if the key allows, query the events of the environment',
  kinds: [
    {
      id: 'honeycomb-ingest-key',
      name: 'Honeycomb ingest key',
      anchors: ['hcaik_', 'hcbik_', 'hcxik_', 'hcaic_', 'hcbic_'],
      pattern: /(?<![A-Za-z0-9_])hc[abx]i[kc]_[0-9a-z]{58}(?![A-Za-z0-9])/,
      samples: (make) => [`hcaik_01${make.random(56, make.hex)}`],
      lookalikes: ['hcaik_your_key', 'hcaik_'],
    },
    {
      id: 'honeycomb-management-key',
      name: 'Honeycomb management key with its secret',
      anchors: ['hcamk_', 'hcbmk_', 'hcxmk_'],
      pattern: /(?<![A-Za-z0-9_])hc[abx]mk_[0-9a-z]{26}:(?<secret>[0-9A-Za-z]{32})(?![A-Za-z0-9])/,
      samples: (make) => [`hcamk_01${make.random(24, make.hex)}:${make.random(32)}`],
      lookalikes: ['hcamk_id:secret', 'hcamk_'],
    },
    {
      id: 'honeycomb-api-key',
      name: 'Honeycomb configuration key',
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[0-9A-Za-z]{22})$/,
      names: /(?:^|_)HONEYCOMB_(?:[A-Z]{1,16}_)?(?:API_|WRITE_)?(?:KEY|TEAM)$/,
      samples: (make) => [
        { name: 'HONEYCOMB_API_KEY', text: make.random(22) },
        { name: 'X_HONEYCOMB_TEAM', text: make.random(32, make.hex) },
      ],
      lookalikes: ['your-honeycomb-key', 'production'],
    },
  ],
});
