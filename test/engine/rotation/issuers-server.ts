import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { systemWeb } from '../../../src/adapters/web.ts';
import type { Web } from '../../../src/ports/web.ts';

/** One request that a stand-in for an issuer got. */
export interface Got {
  /** The server that it was meant for, without a path. */
  readonly server: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What it answers. */
export interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly location?: string;
}

/** Stand-ins for the servers of issuers, on this machine. */
export interface IssuersServer {
  readonly address: string;
  readonly got: readonly Got[];
  /** HTTP in which every https server is this one: what leads there is the port alone. */
  readonly web: Web;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts stand-ins that answer everything so. They are gone when the test is. */
export async function issuersServer(reply: (got: Got) => Reply): Promise<IssuersServer> {
  const got: Got[] = [];
  let meant = '';
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await textOf(request);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const one: Got = { server: meant, method: request.method ?? '', url: request.url ?? '', headers, body };
      got.push(one);
      const { status, body: text, location } = reply(one);
      response.writeHead(status, location === undefined ? {} : { Location: location }).end(text);
    };
    void answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    address,
    got,
    web: {
      ask(question) {
        const { origin } = new URL(question.url);
        meant = origin;
        return systemWeb.ask({ ...question, url: question.url.replace(origin, address) });
      },
    },
  };
}
