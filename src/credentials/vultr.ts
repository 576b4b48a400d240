import { defineIssuer } from './credential.ts';

/** Vultr: what it hands out as a standing credential. */
export const vultr = defineIssuer({
  id: 'vultr',
  name: 'Vultr',
  rotate: 'https://my.vultr.com/settings/#settingsapi',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/vultrapikey (read 2026-11-23)',
  exposure: 'create, read and delete the servers of the account',
  kinds: [
    {
      id: 'vultr-api-key',
      name: 'Vultr API key',
      anchors: [],
      pattern: /^[A-Z0-9]{36}$/,
      names: /(?:^|_)VULTR_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'VULTR_API_KEY', text: make.random(36, make.upper) }],
      lookalikes: ['your-vultr-key', 'ewr'],
    },
  ],
});
