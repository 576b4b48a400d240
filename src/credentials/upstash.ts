import { defineIssuer } from './credential.ts';

/** Upstash: what it hands out as a standing credential. */
export const upstash = defineIssuer({
  id: 'upstash',
  name: 'Upstash',
  rotate: 'https://console.upstash.com/account/api',
  source: 'https://upstash.com/docs/redis/features/restapi; the form from public repositories (searched 2026-11-23)',
  exposure: "read and change the data of the database, or manage the account's databases",
  kinds: [
    {
      id: 'upstash-rest-token',
      name: 'Upstash REST token',
      anchors: [],
      pattern: /^[A-Za-z0-9_+/-]{32,180}={0,2}$/,
      names: /(?:^|_)UPSTASH_(?:REDIS|VECTOR|SEARCH|KAFKA)_REST_(?:READ_?ONLY_)?TOKEN$/,
      samples: (make) => [{ name: 'UPSTASH_REDIS_REST_TOKEN', text: `AX${make.random(56, make.base64)}` }],
      lookalikes: ['your-rest-token', 'https://x.upstash.io'],
    },
    {
      id: 'upstash-api-key',
      name: 'Upstash management API key',
      anchors: [],
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      names: /(?:^|_)UPSTASH_API_KEY$/,
      samples: (make) => [{ name: 'UPSTASH_API_KEY', text: make.uuid() }],
      lookalikes: ['your-api-key', 'you@example.com'],
    },
    {
      id: 'upstash-qstash-token',
      name: 'Upstash QStash token',
      anchors: [],
      pattern: /^ey[A-Za-z0-9+/]{60,200}={0,2}$/,
      names: /(?:^|_)QSTASH_TOKEN$/,
      samples: (make) => [{ name: 'QSTASH_TOKEN', text: `ey${make.random(90, make.base64)}==` }],
      lookalikes: ['your-qstash-token', 'eyJ'],
    },
    {
      id: 'upstash-qstash-signing-key',
      name: 'Upstash QStash signing key',
      anchors: ['sig_'],
      pattern: /^sig_[A-Za-z0-9]{24,40}$/,
      names: /(?:^|_)QSTASH_(?:CURRENT|NEXT)_SIGNING_KEY$/,
      samples: (make) => [{ name: 'QSTASH_CURRENT_SIGNING_KEY', text: `sig_${make.random(28)}` }],
      lookalikes: ['sig_your_key', 'sig_'],
    },
  ],
});
