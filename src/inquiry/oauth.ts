import { member } from '../launcher/sealed.ts';
import type { Probe, Reply } from '../ports/probe.ts';
import { inTurns } from './in-turns.ts';

/** More servers than a run asks. */
const MOST = 500;
const WELL_KNOWN = '/.well-known/oauth-protected-resource';

/** The server itself says where its metadata is. https://www.rfc-editor.org/rfc/rfc9728#section-5.1 */
function pointsToMetadata(reply: Reply): boolean {
  return reply.kind === 'answered' && reply.status === 401 && /\bresource_metadata\s{0,9}=\s{0,9}"?https:\/\//i.test(reply.authenticate);
}

function isMetadata(reply: Reply): boolean {
  const servers = reply.kind === 'answered' && reply.status === 200 ? member(reply.json, 'authorization_servers') : undefined;
  return Array.isArray(servers) && servers.some((one) => typeof one === 'string' && one.startsWith('https://'));
}

/**
 * Whether a remote MCP server offers OAuth: it says so when it is asked without a credential, or its
 * metadata stands where RFC 9728 puts it. `undefined` where that cannot be told.
 */
async function offersOAuth(address: string, probe: Probe): Promise<boolean | undefined> {
  if (pointsToMetadata(await probe.greet(address))) return true;
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/\/{1,9}$/, '');
  const places = [...new Set([`${origin}${WELL_KNOWN}${path}`, `${origin}${WELL_KNOWN}`])];
  let absent = 0;
  for (const place of places) {
    const reply = await probe.greet(place);
    if (isMetadata(reply)) return true;
    if (reply.kind === 'answered' && reply.status === 404) absent += 1;
  }
  return absent === places.length ? false : undefined;
}

/** Asks each of these servers; no entry where it cannot be told. */
export async function askOAuth(addresses: readonly string[], probe: Probe): Promise<ReadonlyMap<string, boolean>> {
  const found = new Map<string, boolean>();
  await inTurns(addresses.slice(0, MOST), async (address) => {
    const offers = await offersOAuth(address, probe);
    if (offers !== undefined) found.set(address, offers);
  });
  return found;
}
