import { defineIssuer } from './credential.ts';

/** LINE: what it hands out as a standing credential. */
export const line = defineIssuer({
  id: 'line',
  name: 'LINE',
  rotate: 'https://developers.line.biz/console/',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/linemessaging (read 2026-11-23)',
  exposure: 'send messages as the LINE official account',
  kinds: [
    {
      id: 'line-channel-access-token',
      name: 'LINE channel access token',
      anchors: [],
      pattern: /^[A-Za-z0-9+/]{130,200}={0,2}$/,
      names: /(?:^|_)(?:LINE_(?:BOT_|MESSAGING_)?)?CHANNEL_ACCESS_TOKEN$|(?:^|_)LINE_(?:BOT_)?ACCESS_TOKEN$/,
      samples: (make) => [{ name: 'CHANNEL_ACCESS_TOKEN', text: `${make.random(171, make.base64)}=` }],
      lookalikes: ['FILL_HERE', 'your-channel-token'],
    },
    {
      id: 'line-channel-secret',
      name: 'LINE channel secret',
      anchors: [],
      pattern: /^[0-9a-f]{32}$/,
      names: /(?:^|_)LINE_(?:BOT_|LOGIN_)?CHANNEL_SECRET$/,
      samples: (make) => [{ name: 'LINE_CHANNEL_SECRET', text: make.random(32, make.hex) }],
      lookalikes: ['your-channel-secret', '1234567890'],
    },
  ],
});
