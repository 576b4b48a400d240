import { defineIssuer } from './credential.ts';

/** Box: what it hands out as a standing credential. */
export const box = defineIssuer({
  id: 'box',
  name: 'Box',
  rotate: 'https://app.box.com/developers/console',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change the files of the application or user',
  kinds: [
    {
      id: 'box-token',
      name: 'Box developer token or client secret',
      anchors: [],
      pattern: /^[A-Za-z0-9]{32}$/,
      names: /(?:^|_)BOX_(?:DEVELOPER_TOKEN|ACCESS_TOKEN|API_TOKEN|CLIENT_SECRET)$/,
      samples: (make) => [{ name: 'BOX_CLIENT_SECRET', text: make.random(32) }],
      lookalikes: ['YOUR_CLIENT_SECRET_HERE', 'app.box.com'],
    },
  ],
});
