import { defineIssuer } from './credential.ts';

/** CyberArk Conjur: what it hands out as a standing credential. */
export const conjur = defineIssuer({
  id: 'conjur',
  name: 'CyberArk Conjur',
  rotate: 'https://docs.cyberark.com/conjur-cloud/latest/en/content/developer/conjur_api_rotate_api_key.htm',
  source:
    'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm; the form from public repositories (searched 2026-11-23)',
  exposure: 'read every secret that the host or user may read',
  kinds: [
    {
      id: 'conjur-api-key',
      name: 'Conjur API key',
      anchors: [],
      pattern: /^[0-9a-z]{40,60}$/,
      names: /(?:^|_)CONJUR_(?:[A-Z]{1,12}_)?API_KEY$/,
      samples: (make) => [{ name: 'CONJUR_AUTHN_API_KEY', text: make.random(54, make.hex) }],
      lookalikes: ['your-api-key', 'host/my-app'],
    },
  ],
});
