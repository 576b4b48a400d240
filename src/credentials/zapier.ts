import { defineIssuer } from './credential.ts';

/** Zapier: what it hands out as a standing credential. */
export const zapier = defineIssuer({
  id: 'zapier',
  name: 'Zapier',
  rotate: 'https://mcp.zapier.com',
  source: 'https://docs.zapier.com/mcp/authentication (read 2026-11-23)',
  exposure: 'run every action of the server in the applications connected to it',
  kinds: [
    {
      id: 'zapier-mcp-url',
      name: 'Zapier MCP server address with its token',
      anchors: ['mcp.zapier.com'],
      pattern: /mcp\.zapier\.com\/api\/(?:mcp\/s\/|v1\/connect\?token=)(?<secret>[A-Za-z0-9_%-]{20,400}={0,2})/,
      samples: (make) => [
        `https://mcp.zapier.com/api/mcp/s/${make.random(100)}==/mcp`,
        `https://mcp.zapier.com/api/v1/connect?token=${make.random(100)}`,
      ],
      lookalikes: [
        'https://mcp.zapier.com/api/mcp/mcp',
        'https://mcp.zapier.com/api/mcp/s/YOUR_SERVER_ID/mcp',
        'https://mcp.zapier.com/api/v1/connect',
      ],
    },
    {
      id: 'zapier-actions-url',
      name: 'Zapier MCP server address with its token (older form)',
      anchors: ['actions.zapier.com'],
      pattern: /actions\.zapier\.com\/mcp\/(?<secret>sk-ak-[A-Za-z0-9]{16,64})/,
      samples: (make) => [`https://actions.zapier.com/mcp/sk-ak-${make.random(26)}/sse`],
      lookalikes: ['https://actions.zapier.com/mcp/sk-ak-your-key/sse', 'https://actions.zapier.com/mcp/'],
    },
    {
      id: 'zapier-webhook',
      name: 'Zapier webhook',
      anchors: ['hooks.zapier.com'],
      pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?<secret>\d{4,12}\/[A-Za-z0-9]{4,16})(?![A-Za-z0-9])/,
      samples: (make) => [
        `https://hooks.zapier.com/hooks/catch/${make.random(7, make.digits)}/${make.random(7, make.lower + make.digits)}`,
      ],
      lookalikes: ['https://hooks.zapier.com/hooks/catch/', 'https://hooks.zapier.com/'],
    },
    {
      id: 'zapier-mcp-token',
      name: 'Zapier MCP connection token',
      anchors: [],
      pattern: /^[A-Za-z0-9_-]{32,200}={0,2}$/,
      names: /(?:^|_)ZAPIER_(?:MCP_)?(?:API_|AUTH_|CONNECTION_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'ZAPIER_MCP_API_KEY', text: `${make.random(98)}==` }],
      lookalikes: ['your-zapier-token', 'mcp.zapier.com'],
    },
  ],
});
