import { defineIssuer } from './credential.ts';

/** Statsig: what it hands out as a standing credential. */
export const statsig = defineIssuer({
  id: 'statsig',
  name: 'Statsig',
  rotate: 'https://console.statsig.com/api_keys',
  source: 'https://docs.statsig.com/access-management/api-keys (read 2026-11-23)',
  exposure: 'read the feature gates, and with a console key change the whole project',
  kinds: [
    {
      id: 'statsig-secret-key',
      name: 'Statsig server or console key',
      anchors: ['secret-', 'console-'],
      pattern: /(?<![A-Za-z0-9_-])(?:secret|console)-[A-Za-z0-9]{40,60}(?![A-Za-z0-9_-])/,
      samples: (make) => [`secret-${make.random(43)}`, `console-${make.random(43)}`],
      lookalikes: ['secret-your-key', 'console-log-output'],
    },
  ],
});
