import { defineIssuer } from './credential.ts';

/** OVHcloud: what it hands out as a standing credential. */
export const ovh = defineIssuer({
  id: 'ovh',
  name: 'OVHcloud',
  rotate: 'https://www.ovh.com/manager/',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'act in the OVHcloud account within the rights of the application',
  kinds: [
    {
      id: 'ovh-secret',
      name: 'OVHcloud application secret or consumer key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)OVH_(?:CLOUD_)?(?:APPLICATION_SECRET|APP_SECRET|CONSUMER_KEY)$/,
      samples: (make) => [
        { name: 'OVH_APPLICATION_SECRET', text: make.random(32) },
        { name: 'OVH_CONSUMER_KEY', text: make.random(32) },
      ],
      lookalikes: ['your-application-secret', 'ovh-eu'],
    },
  ],
});
