import { defineIssuer } from './credential.ts';

/** Amplitude: what it hands out as a standing credential. */
export const amplitude = defineIssuer({
  id: 'amplitude',
  name: 'Amplitude',
  rotate: 'https://app.amplitude.com/analytics/settings/projects',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: "export the project's events",
  kinds: [
    {
      id: 'amplitude-secret-key',
      name: 'Amplitude secret key',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)AMPLITUDE_(?:API_)?SECRET(?:_KEY)?$/,
      samples: (make) => [{ name: 'AMPLITUDE_SECRET_KEY', text: make.random(32, make.hex) }],
      lookalikes: ['your-secret-key', 'amplitude'],
    },
  ],
});
