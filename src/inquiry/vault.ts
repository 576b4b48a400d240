import type { Presence, Readable, Told } from '../core/live.ts';
import { unreachable } from '../launcher/asking.ts';
import type { Found } from '../launcher/find.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { OPENBAO, SYNTAXES, VAULT } from '../launcher/vault.ts';
import { readVaultReference, type VaultRequest } from '../launcher/vault-reference.ts';
import { isDone, openVault, type VaultKind, type VaultSession } from '../launcher/vault-session.ts';
import type { Answer } from '../ports/web.ts';
import { type Facts, missing, secondsUntil, timeIn, toldTime, untoldAll } from './facts.ts';
import type { Inquirer } from './inquirer.ts';

interface Mount {
  /** With `/` at its end. */
  readonly path: string;
  readonly type: string;
  readonly version: string | undefined;
}

/** Who asks, for what. */
interface Asking {
  readonly kind: VaultKind;
  readonly session: VaultSession;
  readonly request: VaultRequest;
  readonly mount: Mount;
  /** Path behind the mount. */
  readonly rest: string;
  readonly now: number;
}

const KV_ROTATES = 'KV keeps what is written to it; whether somebody writes a new value in time cannot be told';

/** What a path of the API cannot be asked for, and why. */
function refusal({ kind, session }: Pick<Asking, 'kind' | 'session'>, path: string, answer: Answer): string {
  if (answer.kind === 'unreachable') return unreachable(kind.name, session.address, answer.code).problem.sentence;
  const who = session.identity.name ?? 'this token';
  if (answer.status === 401 || answer.status === 403)
    return `${kind.name} does not let ${who} read ${decodeURIComponent(path)}; give it "read" there`;
  return `${kind.name} answered with status ${String(answer.status)} for ${decodeURIComponent(path)}`;
}

function isAnswered(answer: Answer, status: number): boolean {
  return answer.kind === 'answered' && answer.status === status;
}

function dataOf(answer: Answer): unknown {
  return answer.kind === 'answered' ? member(answer.json, 'data') : undefined;
}

/** Which mount a path belongs to: as the server says, or as the path of KV version 2 shows. */
async function mountOf(session: VaultSession, path: string): Promise<Mount | undefined> {
  const data = dataOf(await session.call('GET', `sys/internal/ui/mounts/${path}`));
  const mount = textOf(data, 'path');
  if (mount !== undefined && `${path}/`.startsWith(mount))
    return { path: mount, type: textOf(data, 'type') ?? '', version: textOf(member(data, 'options'), 'version') };
  const at = path.indexOf('/data/');
  return at < 0 ? undefined : { path: path.slice(0, at + 1), type: 'kv', version: '2' };
}

/** Whether the token could do what gives the value. */
async function readableOf(
  session: VaultSession,
  kind: VaultKind,
  path: string,
  method: 'read' | 'write' = 'read',
): Promise<Told<Readable>> {
  const plain = decodeURIComponent(path);
  // The list of paths is divided by commas.
  if (plain.includes(',')) return { untold: 'rights to a path with a comma cannot be asked for' };
  const answer = await session.call('PUT', 'sys/capabilities-self', { paths: plain });
  const list = member(dataOf(answer), 'capabilities') ?? member(dataOf(answer), plain);
  if (!isDone(answer) || !Array.isArray(list)) return { untold: refusal({ kind, session }, 'sys/capabilities-self', answer) };
  const rights = method === 'read' ? ['read', 'root', 'sudo'] : ['update', 'create', 'root', 'sudo'];
  return { told: list.some((right) => rights.includes(String(right))) ? 'yes' : 'no' };
}

/** Whether the version has the key, whose value `subkeys` leaves out. */
async function keyOf({ kind, session, request, mount }: Asking, rest: string): Promise<Told<boolean>> {
  const path = `${mount.path}subkeys/${rest}`;
  const answer = await session.call('GET', request.version === undefined ? path : `${path}?version=${request.version}`);
  const subkeys = member(dataOf(answer), 'subkeys');
  if (subkeys === undefined) return { untold: refusal({ kind, session }, path, answer) };
  let at: unknown = subkeys;
  for (const key of request.way) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return { told: false };
    at = member(at, key);
  }
  return { told: true };
}

function presenceOf(version: string, facts: unknown, now: number): Presence {
  if (member(facts, 'destroyed') === true) return { is: 'disabled', what: `version ${version} was destroyed` };
  const deleted = timeIn(member(facts, 'deletion_time'));
  return deleted !== undefined && deleted <= now ? { is: 'disabled', what: `version ${version} was deleted` } : { is: 'there' };
}

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata (read 2026-11-26). */
async function ofKv2(asking: Asking): Promise<Facts> {
  const { kind, session, request, mount, now } = asking;
  if (request.logical !== true && !asking.rest.startsWith('data/'))
    return missing(`${decodeURIComponent(request.path)} lacks the data/ that paths of KV version 2 have behind the mount`);
  const rest = asking.rest.replace(/^data\//, '');
  const path = `${mount.path}metadata/${rest}`;
  const readable = await readableOf(session, kind, `${mount.path}data/${rest}`);
  const answer = await session.call('GET', path);
  const named = decodeURIComponent(`${mount.path}${rest}`);
  if (isAnswered(answer, 404)) return missing(`${kind.name} has no secret ${named}`, { readable });
  const data = dataOf(answer);
  if (!isDone(answer)) return { ...untoldAll(refusal(asking, path, answer)), readable };
  const current = member(data, 'current_version');
  const version = request.version ?? (typeof current === 'number' ? String(current) : undefined);
  const facts = version === undefined ? undefined : member(member(data, 'versions'), version);
  if (version === undefined || facts === undefined) return missing(`${named} has no version ${version ?? 'that counts'}`, { readable });
  const presence = presenceOf(version, facts, now);
  const ends = timeIn(member(facts, 'deletion_time'));
  return {
    presence: { told: presence },
    key: presence.is === 'there' ? await keyOf(asking, rest) : { untold: 'its keys went with it' },
    changed: toldTime(member(facts, 'created_time'), 'the version has no time of its making'),
    rotation: { untold: KV_ROTATES },
    ttl: { told: ends === undefined ? 'unlimited' : secondsUntil(ends, now) },
    readable,
  };
}

/** KV version 1 has no metadata: whether something is there is seen in the list of its folder. */
async function ofKv1({ kind, session, request, mount, rest }: Asking): Promise<Facts> {
  const readable = await readableOf(session, kind, request.path);
  const folder = rest.includes('/') ? rest.slice(0, rest.lastIndexOf('/') + 1) : '';
  const name = decodeURIComponent(rest.slice(folder.length));
  const path = `${mount.path}${folder}`;
  const answer = await session.call('GET', `${path}?list=true`);
  const keys = member(dataOf(answer), 'keys');
  const none = 'KV version 1 keeps no metadata';
  const named = decodeURIComponent(request.path);
  if (isAnswered(answer, 404) || (Array.isArray(keys) && !keys.includes(name)))
    return missing(`${kind.name} has no secret ${named}`, { readable });
  if (!Array.isArray(keys)) return { ...untoldAll(refusal({ kind, session }, path, answer)), readable };
  const untold = { untold: none };
  return { presence: { told: { is: 'there' } }, key: untold, changed: untold, rotation: { untold: KV_ROTATES }, ttl: untold, readable };
}

/** An engine that makes a credential for each reading; its role says how long that holds. Reading it would make one. */
async function ofRole({ kind, session, request, mount, rest }: Asking, folder: 'creds' | 'sts' | 'static-creds'): Promise<Facts> {
  const readable = await readableOf(session, kind, request.path, request.method);
  const role = rest.slice(folder.length + 1);
  const path = `${mount.path}${folder === 'static-creds' ? 'static-roles' : 'roles'}/${role}`;
  const answer = await session.call('GET', path);
  if (isAnswered(answer, 404)) return missing(`${kind.name} has no role ${decodeURIComponent(path)}`, { readable });
  if (!isDone(answer)) return { ...untoldAll(refusal({ kind, session }, path, answer)), readable };
  const data = dataOf(answer);
  const seconds = member(data, folder === 'static-creds' ? 'rotation_period' : 'default_ttl');
  const made: Told<never> = { untold: 'it is made on demand' };
  return {
    presence: { told: { is: 'there' } },
    key: { untold: 'the keys of a credential that is made on demand cannot be told before it is made' },
    changed:
      folder === 'static-creds' ? toldTime(member(data, 'last_vault_rotation'), 'the role does not say when it was rotated last') : made,
    rotation: { told: true },
    ttl: typeof seconds === 'number' && seconds > 0 ? { told: seconds } : { untold: 'the role leaves its time to the engine' },
    readable,
  };
}

async function facts(kind: VaultKind, request: VaultRequest, session: VaultSession, now: number): Promise<Facts> {
  const mount = await mountOf(session, request.path);
  if (mount === undefined)
    return untoldAll(
      `${kind.name} does not tell ${session.identity.name ?? 'this token'} what is mounted at ${decodeURIComponent(request.path)}`,
    );
  const asking = { kind, session, request, mount, rest: request.path.slice(mount.path.length), now };
  const folder = /^(?<folder>creds|sts|static-creds)\//.exec(asking.rest)?.groups?.['folder'];
  if (mount.type === 'kv' || mount.type === 'generic') return mount.version === '2' ? ofKv2(asking) : ofKv1(asking);
  if (folder === 'creds' || folder === 'sts' || folder === 'static-creds') return ofRole(asking, folder);
  const readable = await readableOf(session, kind, request.path, request.method);
  return { ...untoldAll(`${kind.name} has no metadata of what the engine "${mount.type}" makes`), readable };
}

function makeInquirer(kind: VaultKind, syntaxes: readonly string[], world: World): Inquirer {
  const sessions = new Map<string, ReturnType<typeof openVault>>();
  return {
    syntaxes,
    async ask({ text }: Found): Promise<Facts> {
      const request = readVaultReference(text);
      if (request === undefined) return untoldAll(`it is written in a way that Keygate does not follow`);
      const { address, namespace } = request;
      const wanted = { ...(address === undefined ? {} : { address }), ...(namespace === undefined ? {} : { namespace }) };
      const key = JSON.stringify(wanted);
      const opening = sessions.get(key) ?? openVault(kind, world, wanted);
      sessions.set(key, opening);
      const session = await opening;
      if ('ok' in session) return untoldAll(session.problem.sentence);
      const { name, kind: way } = session.identity;
      return { ...(await facts(kind, request, session, world.time.now())), identity: name === undefined ? way : `${name} (${way})` };
    },
  };
}

/** HashiCorp Vault: metadata of KV, roles of engines, and the token's own capabilities. */
export function inquireVault(world: World): Inquirer {
  return makeInquirer(VAULT, SYNTAXES('vault', 'vault'), world);
}

/** OpenBao, whose API is the same. */
export function inquireOpenBao(world: World): Inquirer {
  return makeInquirer(OPENBAO, SYNTAXES('bao', 'openbao'), world);
}
