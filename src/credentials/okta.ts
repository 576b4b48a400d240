import { defineIssuer } from './credential.ts';

/** Okta: what it hands out as a standing credential. */
export const okta = defineIssuer({
  id: 'okta',
  name: 'Okta',
  rotate: 'https://help.okta.com/en-us/content/topics/security/api.htm',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/okta (read 2026-11-23)',
  exposure: "read and change users, groups and applications as the token's owner",
  kinds: [
    {
      id: 'okta-api-token',
      name: 'Okta API token',
      anchors: [],
      pattern: /^(?:SSWS )?(?<secret>00[A-Za-z0-9_-]{40})$/,
      names: /(?:^|_)OKTA_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$|^AUTHORIZATION$/,
      samples: (make) => [
        { name: 'OKTA_API_TOKEN', text: `00${make.random(40, make.base64url)}` },
        { name: 'AUTHORIZATION', text: `SSWS 00${make.random(40, make.base64url)}` },
      ],
      lookalikes: ['your-okta-token', '00u1abc'],
    },
    {
      id: 'okta-client-secret',
      name: 'Okta client secret',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{40,64}$/,
      names: /(?:^|_)OKTA_(?:OAUTH2?_)?CLIENT_SECRET$/,
      samples: (make) => [{ name: 'OKTA_CLIENT_SECRET', text: make.random(64, make.base64url) }],
      lookalikes: ['your-client-secret', '0oa1abc'],
    },
  ],
});
