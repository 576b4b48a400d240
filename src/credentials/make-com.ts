import { defineIssuer } from './credential.ts';

/** Make: what it hands out as a standing credential. */
export const makeCom = defineIssuer({
  id: 'make-com',
  name: 'Make',
  rotate: 'https://www.make.com/en/login',
  source: 'https://developers.make.com/mcp-server/make-cloud-mcp-server (read 2026-11-23)',
  exposure: 'run the scenarios and, with the scope, change them',
  kinds: [
    {
      id: 'make-com-mcp-url',
      name: 'Make MCP server address with its token',
      anchors: ['make.com/mcp/'],
      pattern: /\.make\.com\/mcp\/(?:api\/v1\/)?u\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      samples: (make) => [`https://eu1.make.com/mcp/api/v1/u/${make.uuid()}/sse`, `https://us2.make.com/mcp/u/${make.uuid()}/stateless`],
      lookalikes: ['https://eu1.make.com/mcp/api/v1/u/your-token/sse', 'https://mcp.make.com'],
    },
    {
      id: 'make-com-api-key',
      name: 'Make API key or MCP token',
      anchors: [],
      pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      names: /(?:^|_)MAKE_(?:COM_)?(?:MCP_)?(?:API_)?(?:KEY|TOKEN)$/,
      samples: (make) => [{ name: 'MAKE_API_KEY', text: make.uuid() }],
      lookalikes: ['<your-api-key>', 'eu2.make.com'],
    },
  ],
});
