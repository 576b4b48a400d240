import { defineIssuer } from './credential.ts';

/** NVIDIA: what it hands out as a standing credential. */
export const nvidia = defineIssuer({
  id: 'nvidia',
  name: 'NVIDIA',
  rotate: 'https://build.nvidia.com/settings/api-keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nvapi (read 2026-11-23)',
  exposure: 'use the models and pull from the registries its owner may use',
  kinds: [
    {
      id: 'nvidia-api-key',
      name: 'NVIDIA API key',
      anchors: ['nvapi-'],
      pattern: /(?<![A-Za-z0-9_-])nvapi-[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])/,
      samples: (make) => [`nvapi-${make.random(64, make.base64url)}`],
      lookalikes: ['nvapi-your-key', 'nvapi-'],
    },
  ],
});
