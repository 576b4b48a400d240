import { Secret } from '../core/secret.ts';
import type { Answer, Sent } from '../ports/web.ts';
import { askPatiently, unreachable, withoutSlash } from './asking.ts';
import { githubToken } from './github-oidc.ts';
import { type Identity, type Lease, problem, type Resolution, type Revocation, type World } from './resolver.ts';
import { member, textOf } from './sealed.ts';

/** Which of the two programs with one API is meant. */
export interface VaultKind {
  readonly manager: 'vault' | 'openbao';
  /** For people. */
  readonly name: string;
  readonly program: string;
  /** Beginnings of the names of its variables; the first that is set counts. */
  readonly prefixes: readonly string[];
}

/** Where and as whom to ask. */
export interface VaultSession {
  readonly address: string;
  readonly identity: Identity;
  /** Of a sign-in of our own, which is given back. */
  readonly lease?: Lease;
  /** Calls the API at a path, with this session's token. */
  call(method: 'GET' | 'PUT', path: string, json?: Readonly<Record<string, Sent>>): Promise<Answer>;
}

type Failure = Resolution & { readonly ok: false };

const KUBERNETES_TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const LOOPBACK = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:\/|$)/i;

/** A setting by the end of its name: `ADDR` is VAULT_ADDR, and BAO_ADDR before that for OpenBao. */
function setting(kind: VaultKind, world: World, name: string): string | undefined {
  for (const prefix of kind.prefixes) {
    const value = world.env[`${prefix}_${name}`];
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** A text that proves which workload this is, and the method that takes it where none is named. */
async function proofOf(
  kind: VaultKind,
  world: World,
): Promise<{ readonly jwt: Secret; readonly method: string; readonly by: string } | string> {
  const path = setting(kind, world, 'JWT_FILE');
  if (path !== undefined) {
    const jwt = world.files.read(path);
    return jwt === undefined
      ? `${kind.prefixes[0] ?? ''}_JWT_FILE names a file that cannot be read or is empty`
      : { jwt, method: 'jwt', by: 'jwt file' };
  }
  const github = await githubToken(world);
  if (github !== undefined) return { jwt: github, method: 'jwt', by: 'github oidc' };
  const kubernetes = world.files.read(KUBERNETES_TOKEN);
  if (kubernetes !== undefined) return { jwt: kubernetes, method: 'kubernetes', by: 'kubernetes' };
  return `${kind.prefixes[0] ?? ''}_ROLE is set, and there is neither a file of ${kind.prefixes[0] ?? ''}_JWT_FILE, nor a token of GitHub Actions, nor one of Kubernetes to sign in with`;
}

interface Server {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly authorities?: string;
}

function serverOf(kind: VaultKind, world: World, wanted: { readonly address?: string; readonly namespace?: string }): Server | Failure {
  const [first = ''] = kind.prefixes;
  const [configured, address] = [setting(kind, world, 'ADDR'), wanted.address ?? setting(kind, world, 'ADDR')].map((text) =>
    text === undefined ? undefined : withoutSlash(text),
  );
  if (address === undefined)
    return problem('unreachable', `${first}_ADDR does not say where ${kind.name} is; set it to the address of the server`);
  // A token is for the server that gave it.
  if (configured !== undefined && address !== configured)
    return problem('reference', `it names another server than ${first}_ADDR, which would then get the token of that one`);
  if (!/^https?:\/\//i.test(address)) return problem('unreachable', `${first}_ADDR is no address that begins with https://`);
  if (/^http:/i.test(address) && !LOOPBACK.test(address))
    world.warn(`${first}_ADDR begins with http:// and not https://, so whoever is on the way to ${kind.name} can read every secret.`);
  const namespace = wanted.namespace ?? setting(kind, world, 'NAMESPACE');
  const authorities = setting(kind, world, 'CACERT');
  return {
    address,
    headers: { 'X-Vault-Request': 'true', ...(namespace === undefined ? {} : { 'X-Vault-Namespace': namespace }) },
    ...(authorities === undefined ? {} : { authorities }),
  };
}

function sessionWith(token: Secret, identity: Identity, server: Server, world: World): VaultSession {
  const { address, headers, authorities } = server;
  return {
    address,
    identity,
    call: (method, path, json) =>
      askPatiently(world, {
        method,
        url: `${address}/v1/${path}`,
        headers: { ...headers, 'X-Vault-Token': token },
        ...(json === undefined ? {} : { json }),
        ...(authorities === undefined ? {} : { authorities }),
      }),
  };
}

async function signIn(kind: VaultKind, role: string, server: Server, world: World): Promise<VaultSession | Failure> {
  const proof = await proofOf(kind, world);
  if (typeof proof === 'string') return problem('permission', proof);
  const method = setting(kind, world, 'AUTH_METHOD') ?? proof.method;
  const mount = withoutSlash(setting(kind, world, 'PATH') ?? method).replace(/^auth\//, '');
  const answer = await askPatiently(world, {
    method: 'POST',
    url: `${server.address}/v1/auth/${mount.split('/').map(encodeURIComponent).join('/')}/login`,
    headers: server.headers,
    json: { role, jwt: proof.jwt },
    ...(server.authorities === undefined ? {} : { authorities: server.authorities }),
  });
  if (answer.kind === 'unreachable') return unreachable(kind.name, server.address, answer.code);
  const auth = member(answer.json, 'auth');
  const token = textOf(auth, 'client_token');
  if (token === undefined)
    return problem(
      'permission',
      `${kind.name} does not let role "${role}" sign in at auth/${mount} (status ${String(answer.status)}); check the role and what it is bound to`,
    );
  const session = sessionWith(new Secret(token), { kind: proof.by, name: role }, server, world);
  const seconds = member(auth, 'lease_duration');
  const lease: Lease = {
    kind: 'session',
    reference: `auth/${mount}/login`,
    id: textOf(auth, 'accessor') ?? '',
    manager: kind.manager,
    identity: session.identity,
    seconds: typeof seconds === 'number' ? seconds : 0,
    renewable: member(auth, 'renewable') === true,
    renew: async () => {
      const renewed = await session.call('PUT', 'auth/token/renew-self', {});
      const left = renewed.kind === 'answered' ? member(member(renewed.json, 'auth'), 'lease_duration') : undefined;
      return typeof left === 'number' ? left : undefined;
    },
    revoke: async () => revocationIn(await session.call('PUT', 'auth/token/revoke-self', {})),
  };
  world.issued(lease);
  return { ...session, lease };
}

/** Whether the server did what it was told. */
export function isDone(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
}

/** What an answer says of something that was to be given back. */
export function revocationIn(answer: Answer): Revocation {
  if (isDone(answer)) return 'gone';
  return answer.kind === 'answered' && answer.status === 403 ? 'refused' : 'failed';
}

/**
 * Signs in, with what needs no secret before what does: a role and a workload's own token, a token
 * that an agent or `vault login` left in a file, and VAULT_TOKEN where that is set on purpose.
 */
export async function openVault(
  kind: VaultKind,
  world: World,
  wanted: { readonly address?: string; readonly namespace?: string },
): Promise<VaultSession | Failure> {
  const server = serverOf(kind, world, wanted);
  if ('ok' in server) return server;
  const token = setting(kind, world, 'TOKEN');
  if (token !== undefined) return sessionWith(new Secret(token), { kind: 'token of the environment' }, server, world);
  const role = setting(kind, world, 'ROLE');
  if (role !== undefined) return signIn(kind, role, server, world);
  const path = setting(kind, world, 'TOKEN_FILE');
  const kept = path === undefined ? world.files.readHome('.vault-token') : world.files.read(path);
  if (kept !== undefined) return sessionWith(kept, { kind: `${kind.program} login` }, server, world);
  return problem(
    'permission',
    `nobody is signed in to ${kind.name}; run \`${kind.program} login\`, or set ${kind.prefixes[0] ?? ''}_ROLE for a workload`,
  );
}
