import { defineIssuer } from './credential.ts';

/** Infisical: what it hands out as a standing credential. */
export const infisical = defineIssuer({
  id: 'infisical',
  name: 'Infisical',
  rotate: 'https://app.infisical.com/',
  source: 'https://infisical.com/docs/documentation/platform/token; the form from public repositories (searched 2026-11-23)',
  exposure: 'read the secrets of the project and environment',
  kinds: [
    {
      id: 'infisical-service-token',
      name: 'Infisical service token',
      anchors: [],
      pattern: /^st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}\.[0-9a-f]{32}$/,
      names: /(?:^|_)INFISICAL_(?:[A-Z]{1,12}_)?TOKEN(?:_[A-Z0-9_]{1,30})?$/,
      samples: (make) => [
        {
          name: 'INFISICAL_TOKEN',
          text: `st.${make.uuid()}.${make.random(32, make.hex)}.${make.random(32, make.hex)}`,
        },
        {
          name: 'INFISICAL_TOKEN',
          text: `st.${make.random(24, make.hex)}.${make.random(32, make.hex)}.${make.random(32, make.hex)}`,
        },
      ],
      lookalikes: ['st.xxxx.yyyy.zzzz', 'st.your-token-here'],
    },
    {
      id: 'infisical-access-token',
      name: 'Infisical access token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)INFISICAL_(?:[A-Z]{1,12}_)?TOKEN$/,
      samples: (make) => [
        {
          name: 'INFISICAL_TOKEN',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-token', 'eyJ'],
    },
    {
      id: 'infisical-client-secret',
      name: 'Infisical machine identity client secret',
      anchors: [],
      pattern: /^[0-9a-f]{64}$/,
      names: /(?:^|_)INFISICAL_(?:UNIVERSAL_AUTH_|MACHINE_IDENTITY_|MACHINE_)?CLIENT_SECRET$/,
      samples: (make) => [{ name: 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET', text: make.random(64, make.hex) }],
      lookalikes: ['your-client-secret', 'secret'],
    },
  ],
});
