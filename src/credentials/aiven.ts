import { defineIssuer } from './credential.ts';

/** Aiven: what it hands out as a standing credential. */
export const aiven = defineIssuer({
  id: 'aiven',
  name: 'Aiven',
  rotate: 'https://console.aiven.io/profile/tokens',
  source: 'https://aiven.io/docs/platform/concepts/authentication-tokens; the form from public repositories (searched 2026-11-23)',
  exposure: 'read and change the services of the account, or the database behind the password',
  kinds: [
    {
      id: 'aiven-service-password',
      name: 'Aiven service password',
      anchors: ['AVNS_'],
      pattern: /(?<![A-Za-z0-9_])AVNS_[A-Za-z0-9_-]{19}(?![A-Za-z0-9_-])/,
      samples: (make) => [`AVNS_${make.random(19, make.base64url)}`],
      lookalikes: ['AVNS_password', 'AVNS_'],
    },
    {
      id: 'aiven-token',
      name: 'Aiven authentication token',
      anchors: [],
      pattern: /^[A-Za-z0-9/+=]{250,500}$/,
      names: /(?:^|_)AIVEN_(?:API_|AUTH_)?TOKEN$/,
      samples: (make) => [{ name: 'AIVEN_TOKEN', text: make.random(372, make.base64) }],
      lookalikes: ['your-aiven-token', 'aivenv1'],
    },
  ],
});
