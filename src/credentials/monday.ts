import { defineIssuer } from './credential.ts';

/** monday.com: what it hands out as a standing credential. */
export const monday = defineIssuer({
  id: 'monday',
  name: 'monday.com',
  rotate: 'https://auth.monday.com/developers',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/monday (read 2026-11-23)',
  exposure: 'read and change the boards its owner can see',
  kinds: [
    {
      id: 'monday-api-token',
      name: 'monday.com API token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{25,100}$/,
      names: /(?:^|_)MONDAY(?:_COM)?_(?:API_|ACCESS_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        {
          name: 'MONDAY_API_TOKEN',
          text: `eyJ${make.random(33)}.eyJ${make.random(200)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-monday-token', 'eyJ.eyJ.x'],
    },
  ],
});
