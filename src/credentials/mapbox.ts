import { defineIssuer } from './credential.ts';

/** Mapbox: what it hands out as a standing credential. */
export const mapbox = defineIssuer({
  id: 'mapbox',
  name: 'Mapbox',
  rotate: 'https://console.mapbox.com/account/access-tokens/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mapbox (read 2026-11-23)',
  exposure: 'change the styles, datasets and tokens of the account, within its scopes',
  kinds: [
    {
      id: 'mapbox-secret-token',
      name: 'Mapbox secret access token',
      anchors: ['sk.eyJ'],
      pattern: /(?<![A-Za-z0-9_.-])sk\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{20,30}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sk.eyJ${make.random(80)}.${make.random(22, make.base64url)}`],
      lookalikes: ['sk.eyJ...', 'risk.eyJhbc'],
    },
    {
      id: 'mapbox-public-token',
      name: 'Mapbox public access token',
      anchors: ['pk.eyJ'],
      pattern: /(?<![A-Za-z0-9_.-])pk\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{20,30}(?![A-Za-z0-9_-])/,
      harmless: true,
      samples: (make) => [`pk.eyJ${make.random(80)}.${make.random(22, make.base64url)}`],
      lookalikes: ['pk.eyJ...', 'pk.eyJ'],
    },
  ],
});
