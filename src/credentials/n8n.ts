import { defineIssuer } from './credential.ts';

/** n8n: what it hands out as a standing credential. */
export const n8n = defineIssuer({
  id: 'n8n',
  name: 'n8n',
  rotate: 'https://docs.n8n.io/api/authentication/',
  source: 'https://docs.n8n.io/api/authentication (read 2026-11-23)',
  exposure: 'read, change and run the workflows of the instance as its owner',
  kinds: [
    {
      id: 'n8n-api-key',
      name: 'n8n API key',
      anchors: [],
      pattern: /^eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{25,100}$/,
      names: /(?:^|_)N8_?N_(?:MCP_|PUBLIC_)?(?:API_|ACCESS_|BEARER_)?(?:KEY|TOKEN)$/,
      samples: (make) => [
        {
          name: 'N8N_API_KEY',
          text: `eyJ${make.random(33)}.eyJ${make.random(180)}.${make.random(43, make.base64url)}`,
        },
      ],
      lookalikes: ['your-n8n-api-key', 'eyJ.eyJ.x'],
    },
    {
      id: 'n8n-legacy-key',
      name: 'n8n API key (older form)',
      anchors: ['n8n_api_'],
      pattern: /(?<![A-Za-z0-9_])n8n_api_[0-9A-Za-z]{32,120}(?![A-Za-z0-9])/,
      samples: (make) => [`n8n_api_${make.random(80, make.hex)}`],
      lookalikes: ['n8n_api_key', 'n8n_api_url'],
    },
  ],
});
