import { defineIssuer } from './credential.ts';

/** Paddle: what it hands out as a standing credential. */
export const paddle = defineIssuer({
  id: 'paddle',
  name: 'Paddle',
  rotate: 'https://vendors.paddle.com/authentication-v2',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml (read 2026-11-23)',
  exposure: 'read and change customers, subscriptions and transactions',
  kinds: [
    {
      id: 'paddle-api-key',
      name: 'Paddle API key',
      anchors: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
      pattern: /(?<![A-Za-z0-9_])pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9])/,
      samples: (make) => [`pdl_live_apikey_01${make.random(24, make.hex)}_${make.random(22)}_${make.random(3)}`],
      lookalikes: ['pdl_live_apikey_your_key', 'pdl_sdbx_apikey_x'],
    },
    {
      id: 'paddle-webhook-secret',
      name: 'Paddle webhook secret',
      anchors: ['pdl_ntfset_'],
      pattern: /(?<![A-Za-z0-9_])pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{20,60}={0,2}(?![A-Za-z0-9+/=])/,
      samples: (make) => [`pdl_ntfset_01${make.random(24, make.hex)}_${make.random(32)}`],
      lookalikes: ['pdl_ntfset_your_key', 'pdl_ntfset_'],
    },
  ],
});
