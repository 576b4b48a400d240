import { defineIssuer } from './credential.ts';

/** Steel: what it hands out as a standing credential. */
export const steel = defineIssuer({
  id: 'steel',
  name: 'Steel',
  rotate: 'https://app.steel.dev/settings/api-keys',
  source: 'https://docs.steel.dev/overview/authentication (read 2026-11-23)',
  exposure: 'run browser sessions at the cost of the organization',
  kinds: [
    {
      id: 'steel-api-key',
      name: 'Steel API key',
      anchors: ['ste-'],
      pattern: /(?<![A-Za-z0-9_-])ste-[A-Za-z0-9]{80,120}(?![A-Za-z0-9_-])/,
      samples: (make) => [`ste-${make.random(95)}`],
      lookalikes: ['ste-your-api-key-here', 'ste-'],
    },
  ],
});
