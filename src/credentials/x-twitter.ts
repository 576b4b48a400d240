import { defineIssuer } from './credential.ts';

/** X (Twitter): what it hands out as a standing credential. */
export const xTwitter = defineIssuer({
  id: 'x-twitter',
  name: 'X (Twitter)',
  rotate: 'https://developer.x.com/en/portal/projects-and-apps',
  source: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml (read 2026-11-23)',
  exposure: "read and, with a user's token, post on X as that user",
  kinds: [
    {
      id: 'x-twitter-bearer-token',
      name: 'X bearer token',
      anchors: [],
      pattern: /^(?:Bearer )?(?<secret>A{18,24}[A-Za-z0-9%]{70,130})$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:API_|APP_)?(?:BEARER|BEARER_TOKEN|TOKEN)$/,
      samples: (make) => [{ name: 'TWITTER_BEARER_TOKEN', text: `AAAAAAAAAAAAAAAAAAAAA${make.random(90)}` }],
      lookalikes: ['your-bearer-token', 'AAAA'],
    },
    {
      id: 'x-twitter-access-token',
      name: 'X user access token',
      anchors: [],
      pattern: /^[0-9]{6,20}-[A-Za-z0-9]{30,50}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:OAUTH_)?(?:ACCESS|USER)_(?:TOKEN|KEY)$/,
      samples: (make) => [{ name: 'TWITTER_ACCESS_TOKEN', text: `${make.random(19, make.digits)}-${make.random(40)}` }],
      lookalikes: ['your-access-token', '12345-token'],
    },
    {
      id: 'x-twitter-secret',
      name: 'X access token secret or consumer secret',
      anchors: [],
      pattern: /^[A-Za-z0-9]{40,50}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:(?:OAUTH_)?ACCESS_(?:TOKEN_)?SECRET|(?:API|CONSUMER|CLIENT)_(?:KEY_)?SECRET(?:_KEY)?)$/,
      samples: (make) => [
        { name: 'TWITTER_API_SECRET', text: make.random(50) },
        { name: 'X_ACCESS_TOKEN_SECRET', text: make.random(45) },
      ],
      lookalikes: ['your-api-secret', 'secret'],
    },
    {
      id: 'x-twitter-api-key',
      name: 'X consumer key',
      anchors: [],
      pattern: /^[A-Za-z0-9]{25}$/,
      names: /(?:^|_)(?:X|TWITTER)_(?:API|CONSUMER)_KEY$/,
      samples: (make) => [{ name: 'TWITTER_API_KEY', text: make.random(25) }],
      lookalikes: ['your-api-key', 'key'],
    },
  ],
});
