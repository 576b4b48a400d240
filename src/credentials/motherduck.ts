import { defineIssuer } from './credential.ts';

/** MotherDuck: what it hands out as a standing credential. */
export const motherduck = defineIssuer({
  id: 'motherduck',
  name: 'MotherDuck',
  rotate: 'https://app.motherduck.com/settings/tokens',
  source:
    'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/ (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and change the databases of the account',
  kinds: [
    {
      id: 'motherduck-token',
      name: 'MotherDuck access token',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}$/,
      names: /(?:^|_)(?:MOTHERDUCK|MOTHER_DUCK)_(?:ACCESS_|API_|READ_SCALING_)?(?:TOKEN|KEY)$/,
      samples: (make) => [
        {
          name: 'MOTHERDUCK_TOKEN',
          text: `eyJ${make.random(30)}.eyJ${make.random(80)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-motherduck-token', 'md:'],
    },
  ],
});
