import { defineIssuer } from './credential.ts';

/** MiniMax: what it hands out as a standing credential. */
export const minimax = defineIssuer({
  id: 'minimax',
  name: 'MiniMax',
  rotate: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'make speech, video and text at the cost of the account',
  kinds: [
    {
      id: 'minimax-api-key',
      name: 'MiniMax API key',
      anchors: ['sk-api-'],
      pattern: /(?<![A-Za-z0-9_-])sk-api-[A-Za-z0-9_-]{100,140}(?![A-Za-z0-9_-])/,
      samples: (make) => [`sk-api-${make.random(119, make.base64url)}`],
      lookalikes: ['sk-api-your-key', 'sk-api-...'],
    },
    {
      id: 'minimax-jwt-key',
      name: 'MiniMax API key (older form)',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{20,400}\.eyJ[A-Za-z0-9_-]{40,2000}\.[A-Za-z0-9_-]{40,800}$/,
      names: /(?:^|_)MINIMAX_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        {
          name: 'MINIMAX_API_KEY',
          text: `eyJ${make.random(33)}.eyJ${make.random(200)}.${make.random(86, make.base64url)}`,
        },
      ],
      lookalikes: ['your-minimax-key', 'eyJ.eyJ.x'],
    },
  ],
});
