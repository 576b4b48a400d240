import { defineIssuer } from './credential.ts';

/** Tinybird: what it hands out as a standing credential. */
export const tinybird = defineIssuer({
  id: 'tinybird',
  name: 'Tinybird',
  rotate: 'https://cloud.tinybird.co/tokens',
  source: 'https://www.tinybird.co/docs/forward/core-concepts/tokens (read 2026-11-23)',
  exposure: 'read and change the data sources of the workspace, within the scopes of the token',
  kinds: [
    {
      id: 'tinybird-token',
      name: 'Tinybird static token',
      anchors: ['p.eyJ'],
      pattern: /(?<![A-Za-z0-9_.-])p\.eyJ[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/,
      samples: (make) => [`p.eyJ${make.random(110)}.${make.random(43, make.base64url)}`],
      lookalikes: ['p.your_token_here', 'p.eyJ1Ijog'],
    },
  ],
});
