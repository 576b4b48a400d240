import { defineIssuer } from './credential.ts';

/** Snyk: what it hands out as a standing credential. */
export const snyk = defineIssuer({
  id: 'snyk',
  name: 'Snyk',
  rotate: 'https://app.snyk.io/account',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: 'read the vulnerabilities of the organization and import projects',
  kinds: [
    {
      id: 'snyk-api-token',
      name: 'Snyk API token',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)SNYK_(?:API_|OAUTH_|AUTH_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'SNYK_TOKEN', text: make.uuid() }],
      lookalikes: ['your-snyk-token', 'api.snyk.io'],
    },
    {
      id: 'snyk-access-token',
      name: 'Snyk personal or service account access token',
      anchors: ['snyk_uat.', 'snyk_sat.'],
      pattern: /(?<![A-Za-z0-9_])snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9._-]{40,1000}/,
      samples: (make) => [
        `snyk_uat.${make.random(8, make.hex)}.${make.random(180, make.base64url)}`,
        `snyk_sat.${make.random(8, make.hex)}.${make.random(180, make.base64url)}`,
      ],
      lookalikes: ['snyk_uat.your.token', 'snyk_sat.'],
    },
  ],
});
