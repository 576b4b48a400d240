import { defineIssuer } from './credential.ts';

/** Linkup: what it hands out as a standing credential. */
export const linkup = defineIssuer({
  id: 'linkup',
  name: 'Linkup',
  rotate: 'https://app.linkup.so/api-keys',
  source: 'https://github.com/LinkupPlatform/linkup-mcp-server/blob/main/README.md (read 2026-11-23)',
  exposure: 'search at the cost of the account',
  kinds: [
    {
      id: 'linkup-api-key',
      name: 'Linkup API key',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)LINKUP_(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'LINKUP_API_KEY', text: make.uuid() }],
      lookalikes: ['YOUR_API_KEY', 'LINKUP_API_KEY'],
    },
  ],
});
