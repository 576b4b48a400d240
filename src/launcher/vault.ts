import type { Answer } from '../ports/web.ts';
import { unreachable } from './asking.ts';
import type { Found } from './find.ts';
import { type Lease, problem, type Resolution, type Resolver, type World } from './resolver.ts';
import { member, plain, sealed, textOf } from './sealed.ts';
import { readVaultReference, type VaultRequest } from './vault-reference.ts';
import { isDone, openVault, revocationIn, type VaultKind, type VaultSession } from './vault-session.ts';

/** HashiCorp Vault. */
export const VAULT: VaultKind = { manager: 'vault', name: 'Vault', program: 'vault', prefixes: ['VAULT'] };
/** OpenBao, which takes the variables of Vault too. */
export const OPENBAO: VaultKind = { manager: 'openbao', name: 'OpenBao', program: 'bao', prefixes: ['BAO', 'VAULT'] };
/** The forms of both, which differ in a word. */
export const SYNTAXES = (word: string, scheme: string): readonly string[] => [
  `>>${word}:path#key`,
  `${word}:engine/creds/role#key`,
  `${word}:path#key`,
  `\${${word}:path#key}`,
  `\${>>${word}:path#key}`,
  `\${${word}:engine/creds/role#key}`,
  `ref+${scheme}://engine/creds/role#/key`,
  `ref+${scheme}://path#/key`,
];

type Failure = Resolution & { readonly ok: false };
/** What a path holds, asked for once: the name and the password of one credential are of one lease. */
type Reading = { readonly ok: true; readonly data: unknown; readonly lease?: Lease } | Failure;

function refused(kind: VaultKind, request: VaultRequest, session: VaultSession, answer: Answer & { readonly kind: 'answered' }): Failure {
  const { status, json } = answer;
  const path = decodeURIComponent(request.path);
  const metadata = member(member(json, 'data'), 'metadata');
  if (member(metadata, 'destroyed') === true)
    return problem(
      'reference',
      `the version of ${path} that it names was destroyed in ${kind.name}; write the secret again, or name another version`,
    );
  if (status === 404 && (textOf(metadata, 'deletion_time') ?? '') !== '')
    return problem('reference', `${path} was deleted in ${kind.name}; undelete it with \`${kind.program} kv undelete\`, or write it again`);
  if (status === 404 || status === 400 || status === 405)
    return problem(
      'reference',
      `${kind.name} has nothing at ${path} (status ${String(status)}); check the path, and for KV version 2 that it has data/ behind the mount`,
    );
  if (status === 401 || status === 403)
    return problem(
      'permission',
      `${kind.name} does not let ${session.identity.name ?? 'this token'} ${request.method} ${path}; sign in again, or ask for a policy that allows it`,
    );
  return problem('unreachable', `${kind.name} answered with status ${String(status)}; it may be sealed or overloaded, so try again`);
}

function leaseOf(kind: VaultKind, request: VaultRequest, session: VaultSession, json: unknown): Lease | undefined {
  const id = textOf(json, 'lease_id') ?? '';
  const seconds = member(json, 'lease_duration');
  if (id === '') return undefined;
  return {
    kind: 'credential',
    reference: decodeURIComponent(request.path),
    id,
    manager: kind.manager,
    identity: session.identity,
    seconds: typeof seconds === 'number' ? seconds : 0,
    renewable: member(json, 'renewable') === true,
    // A session of AWS STS has a token of its own.
    ...((textOf(member(json, 'data'), 'security_token') ?? '') === '' ? {} : { irrevocable: true }),
    renew: async () => {
      const answer = await session.call('PUT', 'sys/leases/renew', { lease_id: id });
      const left = isDone(answer) && answer.kind === 'answered' ? member(answer.json, 'lease_duration') : undefined;
      return typeof left === 'number' ? left : undefined;
    },
    revoke: async () => revocationIn(await session.call('PUT', 'sys/leases/revoke', { lease_id: id, sync: true })),
    ...(session.lease === undefined ? {} : { within: session.lease }),
  };
}

/** `kv/mcp` is `kv/data/mcp` where the mount holds version 2, as the manager's own program finds out. */
async function physical(request: VaultRequest, session: VaultSession): Promise<string> {
  const answer = await session.call('GET', `sys/internal/ui/mounts/${request.path}`);
  const data = answer.kind === 'answered' ? member(answer.json, 'data') : undefined;
  const mount = textOf(data, 'path');
  const version = textOf(member(data, 'options'), 'version');
  if (mount === undefined || version !== '2' || !`${request.path}/`.startsWith(mount)) return request.path;
  return request.path.startsWith(`${mount}data/`) ? request.path : `${mount}data/${request.path.slice(mount.length)}`;
}

async function read(kind: VaultKind, request: VaultRequest, session: VaultSession, world: World): Promise<Reading> {
  const path = request.logical === true ? await physical(request, session) : request.path;
  const query = request.version === undefined ? '' : `?version=${request.version}`;
  const answer = request.method === 'write' ? await session.call('PUT', path, {}) : await session.call('GET', `${path}${query}`);
  if (answer.kind === 'unreachable') return unreachable(kind.name, session.address, answer.code);
  const lease = leaseOf(kind, request, session, answer.json);
  // Before anything else can fail: what was made must be given back.
  if (lease !== undefined) world.issued(lease);
  if (answer.status < 200 || answer.status > 299) return refused(kind, request, session, answer);
  const data = member(answer.json, 'data');
  // KV version 2 wraps what it holds, with metadata beside it.
  const inner = member(data, 'metadata') === undefined ? undefined : member(data, 'data');
  if (inner === null) return refused(kind, request, session, { ...answer, status: 404 });
  return { ok: true, data: inner ?? data, ...(lease === undefined ? {} : { lease }) };
}

function makeResolver(kind: VaultKind, syntaxes: readonly string[], world: World): Resolver {
  const sessions = new Map<string, Promise<VaultSession | Failure>>();
  const readings = new Map<string, Promise<Reading>>();
  function once<Value>(cache: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
    const made = cache.get(key) ?? make();
    cache.set(key, made);
    return made;
  }
  return {
    syntaxes,
    async resolve({ text }: Found): Promise<Resolution> {
      const request = readVaultReference(text);
      if (request === undefined)
        return problem(
          'reference',
          `it is not written as keygate exec reads references of ${kind.name}: a path, # and a key, and no template but \${.key} or \${.key | urlquery}`,
        );
      const where = JSON.stringify([request.address, request.namespace]);
      const session = await once(sessions, where, () => openVault(kind, world, request));
      if ('ok' in session) return session;
      const what = JSON.stringify([where, request.method, request.path, request.version]);
      const reading = await once(readings, what, () => read(kind, request, session, world));
      if (!reading.ok) return reading;
      let value = reading.data;
      for (const key of request.way) value = member(value, key);
      const found = plain(value);
      if (found === undefined)
        return problem(
          'reference',
          `${decodeURIComponent(request.path)} in ${kind.name} has no key "${request.way.join('/')}"; check the key`,
        );
      const made = sealed(request.filter === 'urlquery' ? encodeURIComponent(found) : found, session.identity, kind.name);
      return made.ok && reading.lease !== undefined ? { ...made, lease: reading.lease } : made;
    },
  };
}

/** HashiCorp Vault over its API: KV version 1 and 2, and engines that make a credential with a lease. */
export function makeVault(world: World): Resolver {
  return makeResolver(VAULT, SYNTAXES('vault', 'vault'), world);
}

/** OpenBao, whose API is the same. */
export function makeOpenBao(world: World): Resolver {
  return makeResolver(OPENBAO, SYNTAXES('bao', 'openbao'), world);
}
