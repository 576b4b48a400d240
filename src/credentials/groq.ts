import { defineIssuer } from './credential.ts';

/** Groq: what it hands out as a standing credential. */
export const groq = defineIssuer({
  id: 'groq',
  name: 'Groq',
  rotate: 'https://console.groq.com/keys',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/groq (read 2026-11-23)',
  exposure: 'use the models at the cost of the organization',
  kinds: [
    {
      id: 'groq-api-key',
      name: 'Groq API key',
      anchors: ['gsk_'],
      pattern: /(?<![A-Za-z0-9_])gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/,
      samples: (make) => [`gsk_${make.random(52)}`],
      lookalikes: ['gsk_your_api_key', 'msgsk_id'],
    },
  ],
});
