import { defineIssuer } from './credential.ts';

/** Composio: what it hands out as a standing credential. */
export const composio = defineIssuer({
  id: 'composio',
  name: 'Composio',
  rotate: 'https://platform.composio.dev/settings',
  source: 'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/composio.yml (read 2026-11-23)',
  exposure: 'act in every application that was connected to the project',
  kinds: [
    {
      id: 'composio-api-key',
      name: 'Composio project API key',
      anchors: [],
      pattern: /^ak_[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)COMPOSIO_(?:PROJECT_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'COMPOSIO_API_KEY', text: `ak_${make.random(20, make.base64url)}` }],
      lookalikes: ['ak_your_key', 'mcp.composio.dev'],
    },
    {
      id: 'composio-consumer-key',
      name: 'Composio consumer API key',
      anchors: [],
      pattern: /^ck_[A-Za-z0-9_-]{20}$/,
      names: /(?:^|_)(?:COMPOSIO_|X_)CONSUMER_API_KEY$/,
      samples: (make) => [{ name: 'X_CONSUMER_API_KEY', text: `ck_${make.random(20, make.base64url)}` }],
      lookalikes: ['ck_your_key', 'consumer'],
    },
  ],
});
