import { defineIssuer } from './credential.ts';

/** HERE: what it hands out as a standing credential. */
export const here = defineIssuer({
  id: 'here',
  name: 'HERE',
  rotate: 'https://platform.here.com/admin/apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hereapi (read 2026-11-23)',
  exposure: "use the location services on the account's bill",
  kinds: [
    {
      id: 'here-api-key',
      name: 'HERE API key',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{43}$/,
      names: /(?:^|_)HERE_?(?:MAPS_)?_?API_?KEY$/,
      samples: (make) => [{ name: 'HERE_API_KEY', text: make.random(43, make.base64url) }],
      lookalikes: ['your-here-api-key', 'key'],
    },
  ],
});
