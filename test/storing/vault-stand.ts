import { issuersServer, type IssuersServer, type Reply } from '../engine/rotation/issuers-server.ts';

/** A key-value engine of Vault, version 2, over a map. */
export interface Vault {
  readonly server: IssuersServer;
  readonly values: Map<string, string>;
  readonly metadata: Map<string, Readonly<Record<string, string>>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts one that holds these values by their paths, and refuses the paths of `refuses`. */
export async function vaultWith(held: Readonly<Record<string, string>> = {}, refuses?: RegExp): Promise<Vault> {
  const values = new Map(Object.entries(held));
  const metadata = new Map<string, Readonly<Record<string, string>>>();
  const reply = (status: number, body: unknown = {}): Reply => ({ status, body: JSON.stringify(body) });
  const server = await issuersServer(({ method, url, body }) => {
    const path = /^\/v1\/secret\/(?:data|metadata)\/(?<path>.+)$/.exec(url)?.groups?.['path'];
    if (url.startsWith('/v1/sys/internal/ui/mounts/')) return reply(200, { data: { options: { version: '2' } } });
    if (path === undefined || refuses?.test(path) === true) return reply(403);
    if (method === 'GET')
      return values.has(path) ? reply(200, { data: { data: { value: values.get(path) }, metadata: { version: 1 } } }) : reply(404);
    const sent = JSON.parse(body) as { data?: { value: string }; custom_metadata?: Readonly<Record<string, string>> };
    if (sent.custom_metadata !== undefined) metadata.set(path, sent.custom_metadata);
    else if (values.has(path)) return reply(400);
    else values.set(path, sent.data?.value ?? '');
    return reply(200, {});
  });
  return { server, values, metadata, env: { VAULT_ADDR: server.address, VAULT_TOKEN: 'root' } };
}
