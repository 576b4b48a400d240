// A small MCP client: starts a server, asks for two things, and stays. It is killed by the test.
import { spawn } from 'node:child_process';
import process from 'node:process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env: process.env });
const call = (id, method, params) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
call(1, 'initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'live', version: '1' } });
call(2, 'tools/call', { name: 'who', arguments: {} });
child.stdout.pipe(process.stdout);
setInterval(() => undefined, 60_000);
