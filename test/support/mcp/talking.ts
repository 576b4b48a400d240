import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Opened } from './entries.ts';

function transportTo(opened: Opened, heard: (text: string) => void): Transport {
  if (opened.kind === 'remote') {
    return new StreamableHTTPClientTransport(new URL(opened.url), { requestInit: { headers: { ...opened.headers } } });
  }
  const started = new StdioClientTransport({ ...opened, args: [...opened.args], env: { ...opened.env }, stderr: 'pipe' });
  started.stderr?.on('data', (chunk: Buffer) => heard(chunk.toString('utf8')));
  return started;
}

/**
 * Reaches a server as a client does, with the SDK's own transports, and calls one of its tools; gives the text of the answer.
 * @throws Error with what the server wrote to standard error, where it does not answer.
 */
export async function asked(opened: Opened, tool: string): Promise<string> {
  const client = new Client({ name: 'keygate-tests', version: '1.0.0' });
  let said = '';
  const transport = transportTo(opened, (text) => {
    said += text;
  });
  try {
    await client.connect(transport);
    const { content } = await client.callTool({ name: tool });
    const [first] = content as readonly { readonly text?: string }[];
    return first?.text ?? '';
  } catch (error) {
    throw new Error(`the server did not answer: ${error instanceof Error ? error.message : String(error)}\n${said}`, { cause: error });
  } finally {
    await client.close();
  }
}

/** The environment that a server has got. */
export async function environmentOf(opened: Opened): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await asked(opened, 'get-env')) as Readonly<Record<string, string>>;
}

/** The arguments and the environment that our own server has got. */
export async function startedWith(
  opened: Opened,
): Promise<{ readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }> {
  return JSON.parse(await asked(opened, 'get-start')) as Awaited<ReturnType<typeof startedWith>>;
}
