import { defineIssuer } from './credential.ts';

/** Segment: what it hands out as a standing credential. */
export const segment = defineIssuer({
  id: 'segment',
  name: 'Segment',
  rotate: 'https://app.segment.com/',
  source: 'https://github.com/mongodb/kingfisher/blob/main/data/rules/segment.yml (read 2026-11-23)',
  exposure: 'read and change the sources and destinations of the workspace',
  kinds: [
    {
      id: 'segment-public-api-token',
      name: 'Segment Public API token',
      anchors: ['sgp_'],
      pattern: /(?<![A-Za-z0-9_])sgp_[A-Za-z0-9]{64}(?![A-Za-z0-9])/,
      samples: (make) => [`sgp_${make.random(64)}`],
      lookalikes: ['sgp_your_token', 'sgp_'],
    },
    {
      id: 'segment-config-token',
      name: 'Segment Config API token',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)SEGMENT_(?:[A-Z]{1,12}_)?(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'SEGMENT_TOKEN', text: `${make.random(43, make.base64url)}.${make.random(43, make.base64url)}` }],
      lookalikes: ['your-token', 'a.b'],
    },
  ],
});
