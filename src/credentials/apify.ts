import { defineIssuer } from './credential.ts';

/** Apify: what it hands out as a standing credential. */
export const apify = defineIssuer({
  id: 'apify',
  name: 'Apify',
  rotate: 'https://console.apify.com/settings/integrations',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/apify (read 2026-11-23)',
  exposure: 'run actors at the cost of the account and read its stored data',
  kinds: [
    {
      id: 'apify-api-token',
      name: 'Apify API token',
      anchors: ['apify_api_'],
      pattern: /(?<![A-Za-z0-9_])apify_api_[A-Za-z0-9]{34,38}(?![A-Za-z0-9])/,
      samples: (make) => [`apify_api_${make.random(36)}`],
      lookalikes: ['apify_api_your_token', 'apify_api_'],
    },
  ],
});
