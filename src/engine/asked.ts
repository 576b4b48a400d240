import { type SecretFacts, type Told, told } from '../core/live.ts';
import type { ConfigFile, CredentialSlot, Server, Source } from '../core/model.ts';
import type { AskedFacts } from '../rules/verify-rule.ts';
import type { Looked } from './examine.ts';

/** Asks managers about references in these texts: an entry for each reference in a text, none where there is none. */
export type AskManagers = (texts: readonly string[]) => Promise<ReadonlyMap<string, readonly SecretFacts[]>>;

/** Asks remote servers by their addresses whether they offer OAuth; no entry where that cannot be told. */
export type AskServers = (addresses: readonly string[]) => Promise<ReadonlyMap<string, boolean>>;

/** A place where a credential stands, and the text that is there. */
export interface AskablePlace {
  readonly file: ConfigFile;
  readonly server: Server;
  readonly slot: CredentialSlot;
  readonly text: string;
}

/** What a run asks, and what it needs for that. */
export interface Asking {
  /** Places of a file in which a credential stands. */
  readonly placesOf: (file: ConfigFile) => Iterable<{ readonly slot: CredentialSlot; readonly server: Server }>;
  readonly managers?: AskManagers;
  readonly servers?: AskServers;
  readonly now: number;
}

/** A reference and what was told of it, for reports. */
export interface AskedReference extends Omit<AskablePlace, 'text'> {
  readonly facts: SecretFacts;
}

/** All that was asked in a run. */
export interface Asked extends AskedFacts {
  /** Of the newest version of each file. */
  readonly references: readonly AskedReference[];
}

function isOfManager({ value }: CredentialSlot): boolean {
  return value.kind === 'reference' && (value.via === 'manager' || value.via === 'dynamic') && value.plaintext === undefined;
}

function* askablePlaces(looked: readonly Looked[], { placesOf }: Asking): Iterable<AskablePlace> {
  for (const { file, source } of looked) {
    if (file.text === true || source === undefined) continue;
    for (const { slot, server } of placesOf(file)) {
      if (isOfManager(slot)) yield { file, server, slot, text: source.text.slice(slot.span.start, slot.span.end) };
    }
  }
}

/** The text of a reference as a manager reads it: JSON may write `/` as `\/`. */
function unescaped(text: string): string {
  return text.replaceAll('\\/', '/');
}

function unaskable({ value }: CredentialSlot): SecretFacts {
  const untold = { untold: 'the place names no secret: a launcher or a command gives it' };
  const manager = value.kind === 'reference' ? (value.manager ?? 'unknown') : 'unknown';
  return { manager, presence: untold, key: untold, changed: untold, rotation: untold, ttl: untold, readable: untold };
}

/**
 * The address of a remote server as it may be asked: https, without a user, query and fragment, and
 * without a path where a credential stands in that. `undefined` where there is none to ask.
 */
function addressOf({ launch, slots }: Server, source: Source): string | undefined {
  const { address } = launch;
  if (address === undefined || address.scheme !== 'https') return undefined;
  const written = /https:\/\/[^\s"'<>`,]{1,2000}/i.exec(unescaped(source.text.slice(address.span.start, address.span.end)))?.[0];
  const bare = `https://${address.host}/`;
  if (written === undefined || !URL.canParse(written)) return bare;
  const url = new URL(written);
  // What is filled in at the start is unknown here.
  const secret = slots.some(({ part }) => part === 'path') || /[${}]|%7b/i.test(url.pathname);
  return url.hostname.toLowerCase() === address.host ? `https://${url.host}${secret ? '/' : url.pathname}` : bare;
}

function printableTold<Answer>(told: Told<Answer>, printable: (text: string) => string): Told<Answer> {
  return 'untold' in told ? { untold: printable(told.untold) } : told;
}

/** Facts without whatever in their sentences has the form of a credential. */
export function printableFacts(facts: SecretFacts, printable: (text: string) => string): SecretFacts {
  const { manager, identity, presence, key, changed, rotation, ttl, readable } = facts;
  const is = told(presence);
  return {
    manager,
    ...(identity === undefined ? {} : { identity: printable(identity) }),
    presence: is === undefined || is.is === 'there' ? printableTold(presence, printable) : { told: { ...is, what: printable(is.what) } },
    key: printableTold(key, printable),
    changed: printableTold(changed, printable),
    rotation: printableTold(rotation, printable),
    ttl: printableTold(ttl, printable),
    readable: printableTold(readable, printable),
  };
}

/** Asks about all that heads refer to, each thing once. What versions before a change refer to is looked up in the same answers. */
export async function ask(heads: readonly Looked[], bases: readonly Looked[], asking: Asking): Promise<Asked> {
  const places = [...askablePlaces(heads, asking)];
  const addresses = new Map<Server, string>();
  for (const { file, source } of [...heads, ...bases]) {
    if (file.text === true || source === undefined || asking.servers === undefined) continue;
    for (const server of file.servers) {
      const address = addressOf(server, source);
      if (address !== undefined) addresses.set(server, address);
    }
  }
  const wanted = heads.flatMap(({ file }) => file.servers.flatMap((server) => addresses.get(server) ?? []));
  const [answers, offers] = await Promise.all([
    asking.managers?.([...new Set(places.map(({ text }) => unescaped(text)))]),
    asking.servers?.([...new Set(wanted)]),
  ]);
  const facts = new Map<CredentialSlot, readonly SecretFacts[]>();
  for (const { slot, text } of [...places, ...askablePlaces(bases, asking)]) {
    const found = answers?.get(unescaped(text));
    // Of what only the version before refers to nothing is known.
    if (found !== undefined) facts.set(slot, found.length > 0 ? found : [unaskable(slot)]);
  }
  return {
    now: asking.now,
    factsOf: (slot) => facts.get(slot) ?? [],
    oauthOf: (server) => offers?.get(addresses.get(server) ?? ''),
    references: places.flatMap(({ file, server, slot }) => (facts.get(slot) ?? []).map((one) => ({ file, server, slot, facts: one }))),
  };
}
