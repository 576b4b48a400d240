import { defineIssuer } from './credential.ts';

/** Rollbar: what it hands out as a standing credential. */
export const rollbar = defineIssuer({
  id: 'rollbar',
  name: 'Rollbar',
  rotate: 'https://rollbar.com/settings/',
  source: 'https://docs.rollbar.com/docs/access-tokens (not read as of 2026-11-23; the form as generally known)',
  exposure: 'read and report the errors of the project or account',
  kinds: [
    {
      id: 'rollbar-access-token',
      name: 'Rollbar access token',
      anchors: [],
      pattern: /^(?:[0-9a-f]{32}|[0-9a-f]{64,128})$/,
      names: /(?:^|_)ROLLBAR_(?:[A-Z]{1,12}_)?(?:ACCESS_)?TOKEN$/,
      samples: (make) => [{ name: 'ROLLBAR_ACCESS_TOKEN', text: make.random(32, make.hex) }],
      lookalikes: ['your-token', 'post_server_item'],
    },
  ],
});
