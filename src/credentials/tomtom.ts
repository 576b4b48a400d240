import { defineIssuer } from './credential.ts';

/** TomTom: what it hands out as a standing credential. */
export const tomtom = defineIssuer({
  id: 'tomtom',
  name: 'TomTom',
  rotate: 'https://developer.tomtom.com/user/me/apps',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/tomtom (read 2026-11-23)',
  exposure: "use the map services on the account's bill",
  kinds: [
    {
      id: 'tomtom-api-key',
      name: 'TomTom API key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)TOMTOM_(?:[A-Z]{1,12}_)?(?:API_)?KEY$/,
      samples: (make) => [{ name: 'TOMTOM_API_KEY', text: make.random(32) }],
      lookalikes: ['your-tomtom-key', 'key'],
    },
  ],
});
