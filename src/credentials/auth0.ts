import { defineIssuer } from './credential.ts';

/** Auth0: what it hands out as a standing credential. */
export const auth0 = defineIssuer({
  id: 'auth0',
  name: 'Auth0',
  rotate: 'https://manage.auth0.com/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/auth0oauth (read 2026-11-23)',
  exposure: 'act as the application, or manage the tenant',
  kinds: [
    {
      id: 'auth0-client-secret',
      name: 'Auth0 client secret',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{64,80}$/,
      names: /(?:^|_)AUTH0_(?:[A-Z0-9]{1,16}_)?(?:CLIENT_)?SECRET$/,
      samples: (make) => [{ name: 'AUTH0_CLIENT_SECRET', text: make.random(64, make.base64url) }],
      lookalikes: ['your-client-secret', 'tenant.eu.auth0.com'],
    },
    {
      id: 'auth0-management-token',
      name: 'Auth0 Management API token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)AUTH0_(?:[A-Z0-9]{1,16}_){0,3}(?:TOKEN|KEY)$/,
      samples: (make) => [
        {
          name: 'AUTH0_MANAGEMENT_API_TOKEN',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-token', 'eyJ'],
    },
  ],
});
