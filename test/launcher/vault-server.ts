import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request that the stand-in got. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly namespace: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A stand-in for the API of Vault and OpenBao, with leases that it keeps count of. */
export interface VaultServer {
  readonly address: string;
  readonly calls: readonly Call[];
  /** Leases that are neither revoked nor over. */
  live(): readonly string[];
  /** Tokens that it gave and that still hold. */
  tokens(): readonly string[];
  /** Stops answering: connections are refused from now on. */
  down(): Promise<void>;
}

/** What it holds. */
export interface Holdings {
  /** Tokens that may read; `root` by default. */
  readonly accepts?: readonly string[];
  /** Answers by path, behind `/v1/`: the `data` of the answer, or a status. */
  readonly secrets?: Readonly<Record<string, unknown>>;
  /** Data of dynamic engines by path; each reading makes a lease. */
  readonly engines?: Readonly<Record<string, () => Readonly<Record<string, unknown>>>>;
  /** How long a lease holds, in seconds. */
  readonly seconds?: number;
  /** Role and JWT that may sign in, by the path of the method. */
  readonly logins?: Readonly<Record<string, { readonly role: string; readonly jwt: string }>>;
  /** What `sys/internal/ui/mounts` tells of a path. */
  readonly mounts?: Readonly<Record<string, { readonly path: string; readonly options: { readonly version: string } | null }>>;
  /** Answers 503 this often before it answers. */
  readonly busy?: number;
  /** Refuses renewals. */
  readonly rigid?: true;
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

/** Starts a stand-in on a free port of this machine. It is gone when the test is. */
export async function vaultServer(holdings: Holdings): Promise<VaultServer> {
  const calls: Call[] = [];
  const leases = new Set<string>();
  const tokens = new Set<string>();
  let busy = holdings.busy ?? 0;
  const seconds = holdings.seconds ?? 3600;

  function answer({ method, path, token, body }: Call): readonly [number, unknown] {
    if (busy-- > 0) return [503, { errors: ['Vault is sealed'] }];
    const login = /^auth\/(?<mount>.+)\/login$/.exec(path)?.groups?.['mount'];
    if (login !== undefined) {
      const known = holdings.logins?.[login];
      if (known === undefined || known.role !== body['role'] || known.jwt !== body['jwt'])
        return [400, { errors: ['invalid role or jwt'] }];
      const given = `login-${String(tokens.size + 1)}-of-${login}`;
      tokens.add(given);
      return [
        200,
        { auth: { client_token: given, accessor: `accessor-${String(tokens.size)}`, lease_duration: seconds, renewable: true } },
      ];
    }
    if (token === undefined || !(tokens.has(token) || (holdings.accepts ?? ['root']).includes(token)))
      return [403, { errors: ['permission denied'] }];
    const engine = holdings.engines?.[path];
    if (engine !== undefined) {
      const id = `${path}/${String(leases.size + 1)}`;
      leases.add(id);
      return [200, { lease_id: id, lease_duration: seconds, renewable: true, data: engine() }];
    }
    if (path === 'sys/leases/renew') {
      return holdings.rigid === true || !leases.has(String(body['lease_id']))
        ? [400, { errors: ['lease not found'] }]
        : [200, { lease_id: body['lease_id'], lease_duration: seconds, renewable: true }];
    }
    if (path === 'sys/leases/revoke')
      return leases.delete(String(body['lease_id'])) ? [204, undefined] : [400, { errors: ['invalid lease'] }];
    if (path === 'auth/token/renew-self') return [200, { auth: { lease_duration: seconds, renewable: true } }];
    if (path === 'auth/token/revoke-self') return tokens.delete(token) ? [204, undefined] : [403, {}];
    const mount = /^sys\/internal\/ui\/mounts\/(?<at>.+)$/.exec(path)?.groups?.['at'];
    if (mount !== undefined) return holdings.mounts?.[mount] === undefined ? [403, {}] : [200, { data: holdings.mounts[mount] }];
    const secret = method === 'GET' ? holdings.secrets?.[path] : undefined;
    if (typeof secret === 'number') return [secret, { errors: [] }];
    if (Array.isArray(secret)) return [Number(secret[0]), secret[1]];
    return secret === undefined ? [404, { errors: [] }] : [200, { lease_id: '', lease_duration: 2764800, renewable: false, data: secret }];
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const { headers } = request;
    const call: Call = {
      method: request.method ?? '',
      path: decodeURIComponent((request.url ?? '').replace(/^\/v1\//, '')),
      token: headers['x-vault-token']?.toString(),
      namespace: headers['x-vault-namespace']?.toString(),
      body,
    };
    calls.push(call);
    const [status, json] = answer(call);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(json === undefined ? undefined : JSON.stringify(json));
  }

  const server: Server = createServer((request, response) => {
    void serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, calls, live: () => [...leases], tokens: () => [...tokens], down: close };
}
