import { defineIssuer } from './credential.ts';

/** Polygon.io (Massive): what it hands out as a standing credential. */
export const polygon = defineIssuer({
  id: 'polygon',
  name: 'Polygon.io (Massive)',
  rotate: 'https://massive.com/dashboard/keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/polygon (read 2026-11-23)',
  exposure: "use the market data on the account's plan",
  kinds: [
    {
      id: 'polygon-api-key',
      name: 'Polygon.io API key',
      anchors: [],
      pattern: /^[A-Za-z0-9_]{32}$/,
      names: /(?:^|_)(?:POLYGON|POLYGON_?IO|MASSIVE)_(?:API_)?KEY$/,
      samples: (make) => [{ name: 'POLYGON_API_KEY', text: make.random(32) }],
      lookalikes: ['your-polygon-key', 'key'],
    },
  ],
});
