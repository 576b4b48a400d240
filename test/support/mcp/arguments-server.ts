import process from 'node:process';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

/** A server that takes its credential among its arguments, and tells what it was started with. Run as a program. */
const server = new McpServer({ name: 'arguments', version: '1.0.0' });
server.registerTool('get-start', { description: 'Tells the arguments and the environment' }, () => ({
  content: [{ type: 'text', text: JSON.stringify({ args: process.argv.slice(2), env: process.env }) }],
}));
await server.connect(new StdioServerTransport());
