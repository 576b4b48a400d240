import { defineIssuer } from './credential.ts';

/** NuGet: what it hands out as a standing credential. */
export const nuget = defineIssuer({
  id: 'nuget',
  name: 'NuGet',
  rotate: 'https://www.nuget.org/account/apikeys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nugetapikey (read 2026-11-23)',
  exposure: 'push packages its owner may push, within the scopes of the key',
  kinds: [
    {
      id: 'nuget-api-key',
      name: 'NuGet API key',
      anchors: ['oy2'],
      pattern: /(?<![A-Za-z0-9_])oy2[a-z0-9]{43}(?![A-Za-z0-9])/,
      samples: (make) => [`oy2${make.random(43, make.lower + make.digits)}`],
      lookalikes: ['oy2', 'toy2story'],
    },
  ],
});
