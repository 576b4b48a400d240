// A small MCP server over standard input and output. Its tool asks PostgreSQL who it is, with what is
// in its environment. It does not end with its input where LINGERS is set, as bad servers do.
import { execFile } from 'node:child_process';
import { createInterface } from 'node:readline';
import process from 'node:process';

function answer(id, result) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
}

const input = createInterface({ input: process.stdin });
input.on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === 'initialize') {
    answer(id, { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'who', version: '1' } });
  } else if (method === 'tools/call' && params.name === 'who') {
    execFile(process.env.PSQL, ['-w', '-AtXc', 'select current_user'], { timeout: 20_000 }, (error, stdout) =>
      answer(id, { content: [{ type: 'text', text: stdout.trim() }], isError: error !== null }),
    );
  } else if (method === 'tools/call' && params.name === 'leave') {
    answer(id, { content: [] });
    process.exit(3);
  } else if (method === 'tools/call' && params.name === 'pid') {
    answer(id, { content: [{ type: 'text', text: String(process.pid) }] });
  }
});
if (process.env.LINGERS) setInterval(() => undefined, 60_000);
