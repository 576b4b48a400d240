import { defineIssuer } from './credential.ts';

/** Deepgram: what it hands out as a standing credential. */
export const deepgram = defineIssuer({
  id: 'deepgram',
  name: 'Deepgram',
  rotate: 'https://console.deepgram.com',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/deepgram (read 2026-11-23)',
  exposure: 'transcribe and make speech at the cost of the project',
  kinds: [
    {
      id: 'deepgram-api-key',
      name: 'Deepgram API key',
      anchors: [],
      pattern: /^[0-9a-f]{40}$/,
      names: /(?:^|_)(?:DEEPGRAM|DG)_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'DEEPGRAM_API_KEY', text: make.random(40, make.hex) }],
      lookalikes: ['your-deepgram-key', 'nova-3'],
    },
  ],
});
