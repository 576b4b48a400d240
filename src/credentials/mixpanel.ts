import { defineIssuer } from './credential.ts';

/** Mixpanel: what it hands out as a standing credential. */
export const mixpanel = defineIssuer({
  id: 'mixpanel',
  name: 'Mixpanel',
  rotate: 'https://mixpanel.com/settings/project/serviceaccounts',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mixpanel (read 2026-11-23)',
  exposure: "query and export the project's events",
  kinds: [
    {
      id: 'mixpanel-secret',
      name: 'Mixpanel service account or API secret',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)MIXPANEL_(?:API_|SERVICE_ACCOUNT_|SA_)?(?:SECRET|PASSWORD)$/,
      samples: (make) => [{ name: 'MIXPANEL_SERVICE_ACCOUNT_SECRET', text: make.random(32) }],
      lookalikes: ['your-secret', 'name.abc123.mp-service-account'],
    },
  ],
});
