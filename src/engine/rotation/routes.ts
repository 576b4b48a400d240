import { UserError } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import type { Revocation } from '../../credentials/credential.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Suspect } from './suspects.ts';

/** Where a credential is revoked, and with what. */
export interface Route {
  readonly revocation: Revocation;
  /** The server, without a path. */
  readonly server: string;
  readonly host: string;
  /** What signs the request, where it is signed. */
  readonly signing?: Secret;
}

/** What a route is looked for with. */
export interface Directions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Servers that people run themselves, by the issuer's id. */
  readonly servers: ReadonlyMap<string, string>;
}

/** A way, or why there is none. */
export type Way =
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'page' }
  | { readonly kind: 'lacking'; readonly reason: string }
  | { readonly kind: 'with'; readonly what: string };

const LOOPBACK = /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/i;

/** How the API of its issuer takes a kind of credential back; `undefined` where none does. */
function revocationOf({ known }: Suspect): Revocation | undefined {
  return known?.issuer.revocations?.find(({ kinds }) => kinds.includes(known.kind.id));
}

/** The address of a server without its path; `undefined` where it is none that a credential may be sent to. */
function serverAt(text: string): string | undefined {
  const address = /^[a-z]{1,10}:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { origin, protocol } = new URL(address);
  return protocol === 'https:' || LOOPBACK.test(origin) ? origin : undefined;
}

function serverOf({ known }: Suspect, { server, servers = [] }: Revocation, { env, servers: told }: Directions): string | Way {
  const variable = servers.find((name) => (env[name] ?? '') !== '');
  const own = known === undefined ? undefined : (told.get(known.issuer.id) ?? (variable === undefined ? undefined : env[variable]));
  if (own === undefined) {
    if (server !== undefined) return server;
    const where = `set ${servers.join(' or ')}, or give --server ${known?.issuer.id ?? ''}=https://…`;
    return { kind: 'lacking', reason: `Nothing says where the server is; ${where}.` };
  }
  const address = serverAt(own);
  return (
    address ?? {
      kind: 'lacking',
      reason: `The address of the server in ${told.has(known?.issuer.id ?? '') ? '--server' : (variable ?? '')} does not begin with https://.`,
    }
  );
}

function isNear(a: Suspect, b: Suspect): boolean {
  return [...a.near].some((place) => b.near.has(place));
}

/** What signs for a key: the one secret that stood beside it. */
function partnerOf(suspect: Suspect, kind: string, all: readonly Suspect[]): Suspect | undefined {
  const [only, ...others] = all.filter((one) => one !== suspect && one.known?.kind.id === kind && isNear(suspect, one));
  return others.length === 0 ? only : undefined;
}

/** The way in which each of these is taken back, in their order. */
export function waysOf(suspects: readonly Suspect[], directions: Directions): readonly Way[] {
  const ways = suspects.map((suspect): Way => {
    const revocation = revocationOf(suspect);
    if (revocation === undefined) return { kind: 'page' };
    const server = serverOf(suspect, revocation, directions);
    if (typeof server !== 'string') return server;
    const { host } = new URL(server);
    if (revocation.carries.by !== 'signature') return { kind: 'route', route: { revocation, server, host } };
    const partner = partnerOf(suspect, revocation.carries.secret, suspects);
    return partner === undefined
      ? { kind: 'lacking', reason: 'The request is signed with the secret key that belongs to it, and no single one stood beside it.' }
      : { kind: 'route', route: { revocation, server, host, signing: partner.secret } };
  });
  return ways.map((way, i): Way => {
    const suspect = suspects[i];
    if (way.kind !== 'page' || suspect === undefined) return way;
    const key = suspects.find((one, at) => {
      const carries = revocationOf(one)?.carries;
      const other = ways[at];
      return (
        carries?.by === 'signature' &&
        carries.secret === suspect.known?.kind.id &&
        other?.kind === 'route' &&
        other.route.signing === suspect.secret
      );
    });
    return key === undefined ? way : { kind: 'with', what: key.what };
  });
}

/**
 * Servers that people run themselves, from `ISSUER=ADDRESS`.
 * @throws UserError where an issuer has none, or a credential may not be sent to the address.
 */
export function serversOf(pairs: readonly string[], { detector }: Knowledge): ReadonlyMap<string, string> {
  const able = detector.issuers
    .filter(({ revocations = [] }) => revocations.some(({ servers }) => servers !== undefined))
    .map(({ id }) => id);
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const [id, address] = [pair.slice(0, Math.max(at, 0)), serverAt(pair.slice(at + 1))];
      if (!able.includes(id)) throw new UserError(`--server takes ISSUER=ADDRESS for one of ${able.join(', ')}.`);
      if (address === undefined) throw new UserError(`The address of --server ${id}=… must begin with https://.`);
      return [id, address];
    }),
  );
}
