import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

/** A remote MCP server on this machine. */
export interface RemoteServer {
  /** Its address for whoever has the token of this name. */
  readonly url: (name: string) => string;
  readonly close: () => Promise<void>;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const server = new McpServer({ name: 'remote', version: '1.0.0' });
  server.registerTool('get-headers', { description: 'Tells the headers of the request' }, () => ({
    content: [{ type: 'text', text: JSON.stringify(request.headers) }],
  }));
  // No session: each request has a server of its own, which ends with it.
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on('close', () => {
    void transport.close();
    void server.close();
  });
  await server.connect(transport);
  await transport.handleRequest(request, response);
}

/**
 * Serves MCP by HTTP at `/NAME/mcp`, to those who send the token of that name as `Authorization: Bearer` or as
 * `api_key` in the address, and to nobody else.
 */
export async function remoteServer(tokens: ReadonlyMap<string, string>): Promise<RemoteServer> {
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const token = tokens.get(/^\/([\w-]+)\/mcp$/.exec(pathname)?.[1] ?? '');
    if (token === undefined) response.writeHead(404).end();
    else if (request.headers.authorization !== `Bearer ${token}` && searchParams.get('api_key') !== token) response.writeHead(401).end();
    else
      answer(request, response).catch(() => {
        response.destroy();
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: (name) => `http://127.0.0.1:${address.port}/${name}/mcp`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
