import { defineIssuer } from './credential.ts';

/** PagerDuty: what it hands out as a standing credential. */
export const pagerduty = defineIssuer({
  id: 'pagerduty',
  name: 'PagerDuty',
  rotate: 'https://support.pagerduty.com/main/docs/api-access-keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pagerdutyapikey (read 2026-11-23)',
  exposure: "read and change incidents and schedules as the key's owner",
  kinds: [
    {
      id: 'pagerduty-api-key',
      name: 'PagerDuty API key',
      anchors: [],
      pattern: /^(?:Token token=)?(?<secret>[A-Za-z0-9_+-]{20})$/,
      names: /(?:^|_)(?:PAGERDUTY|PAGER_DUTY|PD)_(?:USER_|ACCOUNT_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        { name: 'PAGERDUTY_USER_API_KEY', text: `u+${make.random(18, make.base64url)}` },
        { name: 'PAGERDUTY_API_KEY', text: make.random(20) },
      ],
      lookalikes: ['your-pagerduty-api-key', 'you@example.com'],
    },
    {
      id: 'pagerduty-routing-key',
      name: 'PagerDuty integration key',
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|R0[0-9A-Z]{30})$/,
      names: /(?:^|_)(?:PAGERDUTY|PAGER_DUTY|PD)_(?:ROUTING|INTEGRATION|SERVICE)_KEY$/,
      samples: (make) => [{ name: 'PAGERDUTY_ROUTING_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-routing-key', 'P123ABC'],
    },
  ],
});
