import { defineIssuer } from './credential.ts';

/** Fibery: what it hands out as a standing credential. */
export const fibery = defineIssuer({
  id: 'fibery',
  name: 'Fibery',
  rotate: 'https://the.fibery.io/@public/User_Guide/Guide/API-Keys-258',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/fibery (read 2026-11-23)',
  exposure: 'read and change the workspace as its owner',
  kinds: [
    {
      id: 'fibery-api-token',
      name: 'Fibery API token',
      anchors: [],
      pattern: /^[0-9a-f]{8}\.[0-9a-f]{35}$/,
      names: /(?:^|_)FIBERY_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'FIBERY_API_TOKEN', text: `${make.random(8, make.hex)}.${make.random(35, make.hex)}` }],
      lookalikes: ['your-fibery-token', 'example.fibery.io'],
    },
  ],
});
