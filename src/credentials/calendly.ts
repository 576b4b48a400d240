import { defineIssuer } from './credential.ts';

/** Calendly: what it hands out as a standing credential. */
export const calendly = defineIssuer({
  id: 'calendly',
  name: 'Calendly',
  rotate: 'https://calendly.com/integrations/api_webhooks',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/calendlyapikey (read 2026-11-23)',
  exposure: "read and cancel meetings as the token's owner",
  kinds: [
    {
      id: 'calendly-token',
      name: 'Calendly personal access token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)CALENDLY_(?:[A-Z]{1,12}_)?(?:API_|ACCESS_)?(?:TOKEN|KEY)$/,
      samples: (make) => [
        {
          name: 'CALENDLY_API_KEY',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-calendly-token', 'eyJraWQi'],
    },
  ],
});
