import { defineIssuer } from './credential.ts';

/** ElevenLabs: what it hands out as a standing credential. */
export const elevenlabs = defineIssuer({
  id: 'elevenlabs',
  name: 'ElevenLabs',
  rotate: 'https://elevenlabs.io/app/settings/api-keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/elevenlabs (read 2026-11-23)',
  exposure: 'make speech and clone voices at the cost of the workspace',
  kinds: [
    {
      id: 'elevenlabs-api-key',
      name: 'ElevenLabs API key',
      anchors: ['sk_'],
      pattern: /(?<![A-Za-z0-9_])sk_[0-9a-f]{48}(?![A-Za-z0-9])/,
      samples: (make) => [`sk_${make.random(48, make.hex)}`],
      lookalikes: ['sk_your_api_key', 'sk_test_placeholder'],
    },
    {
      id: 'elevenlabs-legacy-key',
      name: 'ElevenLabs API key (older form)',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)(?:ELEVEN(?:_?LABS)?_(?:API_)?KEY|XI_API_KEY)$/,
      samples: (make) => [{ name: 'ELEVENLABS_API_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-elevenlabs-key', 'eleven_multilingual_v2'],
    },
  ],
});
