import { defineIssuer } from './credential.ts';

/** Vonage: what it hands out as a standing credential. */
export const vonage = defineIssuer({
  id: 'vonage',
  name: 'Vonage',
  rotate: 'https://dashboard.nexmo.com/settings',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nexmoapikey (read 2026-11-23)',
  exposure: "send messages and place calls on the account's balance",
  kinds: [
    {
      id: 'vonage-api-secret',
      name: 'Vonage API secret',
      anchors: [],
      pattern: /^[A-Za-z0-9]{16,25}$/,
      names: /(?:^|_)(?:VONAGE|NEXMO)_(?:API_)?SECRET$/,
      samples: (make) => [{ name: 'VONAGE_API_SECRET', text: make.random(16) }],
      lookalikes: ['your-secret', 'secret'],
    },
  ],
});
