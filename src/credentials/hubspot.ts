import { defineIssuer } from './credential.ts';

/** HubSpot: what it hands out as a standing credential. */
export const hubspot = defineIssuer({
  id: 'hubspot',
  name: 'HubSpot',
  rotate: 'https://app.hubspot.com/private-apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hubspot_apikey (read 2026-11-23)',
  exposure: 'read and change the contacts and deals the private app is allowed to',
  kinds: [
    {
      id: 'hubspot-private-app-token',
      name: 'HubSpot private app access token',
      anchors: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern:
        /(?<![A-Za-z0-9_-])pat-(?:na|eu|ap)\d{1,2}-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}(?![A-Za-z0-9_-])/,
      samples: (make) => [`pat-na1-${make.uuid()}`, `pat-eu1-${make.uuid()}`, `pat-ap1-${make.uuid()}`],
      lookalikes: ['pat-na1-your-token', 'pat-eu1-...'],
    },
    {
      id: 'hubspot-legacy-key',
      name: 'HubSpot API key (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)(?:HUBSPOT_(?:API_)?KEY|HAPI_?KEY)$/,
      samples: (make) => [{ name: 'HUBSPOT_API_KEY', text: make.uuid() }],
      lookalikes: ['your-hubspot-api-key', 'api.hubapi.com'],
    },
  ],
});
