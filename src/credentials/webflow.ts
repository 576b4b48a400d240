import { defineIssuer } from './credential.ts';

/** Webflow: what it hands out as a standing credential. */
export const webflow = defineIssuer({
  id: 'webflow',
  name: 'Webflow',
  rotate: 'https://webflow.com/dashboard/account/integrations',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/webflow (read 2026-11-23)',
  exposure: 'read and change the sites the token is allowed to',
  kinds: [
    {
      id: 'webflow-api-token',
      name: 'Webflow API token',
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)WEBFLOW_(?:API_|ACCESS_|SITE_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'WEBFLOW_TOKEN', text: make.random(64, make.hex) }],
      lookalikes: ['your_api_token', 'example.webflow.io'],
    },
  ],
});
