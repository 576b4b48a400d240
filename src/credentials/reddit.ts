import { defineIssuer } from './credential.ts';

/** Reddit: what it hands out as a standing credential. */
export const reddit = defineIssuer({
  id: 'reddit',
  name: 'Reddit',
  rotate: 'https://www.reddit.com/prefs/apps',
  source: 'https://github.com/reddit-archive/reddit/wiki/OAuth2 (not read as of 2026-11-23; the form as generally known)',
  exposure: 'call the Reddit API as the application',
  kinds: [
    {
      id: 'reddit-client-secret',
      name: 'Reddit application secret',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{27,30}$/,
      names: /(?:^|_)REDDIT_(?:CLIENT_|APP_)?SECRET$/,
      samples: (make) => [{ name: 'REDDIT_CLIENT_SECRET', text: make.random(30, make.base64url) }],
      lookalikes: ['your_secret', 'your_reddit_secret_goes_in_this_field'],
    },
  ],
});
