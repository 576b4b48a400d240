import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** An item of the stand-in, with a field `token`. */
export interface ConnectItem {
  readonly title: string;
  readonly value: string;
  readonly updatedAt: string;
  readonly state?: 'ARCHIVED' | 'DELETED';
}

/** A stand-in for 1Password Connect. */
export interface ConnectServer {
  readonly env: Readonly<Record<string, string>>;
  readonly vault: string;
  /** Paths that were asked for. */
  readonly paths: readonly string[];
}

function id(): string {
  return randomBytes(16).toString('hex').slice(0, 26);
}

/** The one who is asked for in a filter such as `title eq "x"`. */
function filtered<Item>(items: readonly Item[], filter: string | null, nameOf: (item: Item) => string): readonly Item[] {
  const wanted = /^\w+ eq "(?<name>.*)"$/.exec(filter ?? '')?.groups?.['name'];
  return wanted === undefined ? items : items.filter((item) => nameOf(item) === wanted);
}

/**
 * Starts a server that answers as the OpenAPI description of 1Password Connect 1.7.1 says: lists of
 * vaults and items without fields, one item with them, errors with `status` and `message`.
 * https://github.com/1Password/connect/blob/main/docs/openapi/spec.yaml (read 2026-11-26).
 */
export async function startConnect(items: readonly ConnectItem[]): Promise<ConnectServer> {
  const token = randomBytes(20).toString('base64url');
  const vault = { id: id(), name: 'mcp', attributeVersion: 1, contentVersion: 1, items: items.length, type: 'USER_CREATED' };
  const all = items.map(({ title, updatedAt, state, value }) => ({
    overview: {
      id: id(),
      title,
      vault: { id: vault.id },
      category: 'API_CREDENTIAL',
      version: 1,
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt,
      ...(state === undefined ? {} : { state }),
    },
    fields: [{ id: 'token', type: 'CONCEALED', label: 'token', value }],
  }));
  const paths: string[] = [];

  function answer({ url = '', headers }: IncomingMessage): readonly [number, unknown] {
    const { pathname, searchParams } = new URL(url, 'http://connect');
    paths.push(pathname);
    const failed = (status: number, message: string): readonly [number, unknown] => [status, { status, message }];
    if (headers.authorization !== `Bearer ${token}`) return failed(401, 'Invalid token signature');
    const filter = searchParams.get('filter');
    if (pathname === '/v1/vaults') return [200, filtered([vault], filter, ({ name }) => name)];
    const { of, item } = /^\/v1\/vaults\/(?<of>[\da-z]{26})\/items(?:\/(?<item>[\da-z]{26}))?$/.exec(pathname)?.groups ?? {};
    if (of !== vault.id) return failed(404, `vault ${of ?? ''} not found`);
    if (item === undefined)
      return [
        200,
        filtered(
          all.map(({ overview }) => overview),
          filter,
          ({ title }) => title,
        ),
      ];
    const found = all.find(({ overview }) => overview.id === item);
    return found === undefined ? failed(404, `item ${item} not found`) : [200, { ...found.overview, fields: found.fields }];
  }

  const server = createServer((request, response) => {
    const [status, json] = answer(request);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { env: { OP_CONNECT_HOST: `http://127.0.0.1:${String(port)}`, OP_CONNECT_TOKEN: token }, vault: vault.id, paths };
}
