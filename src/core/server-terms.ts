/** What happens when a credential of a server is over: it is renewed and asked for again, or the server is stopped. */
export const AT_EXPIRY = ['renew', 'stop'] as const;

/** What a policy says of a server that `keygate exec` starts. What it leaves out is not bounded. */
export interface ServerTerms {
  /** Names of tools that may be called, `*` being any characters: a tool must be in each of the lists. */
  readonly allow?: readonly (readonly string[])[];
  /** Names of tools that may not be called, whatever else is said. */
  readonly deny?: readonly string[];
  /** Names of tools that may be called while a break-glass exception for them holds. */
  readonly sensitive?: readonly string[];
  /** The longest that the server may keep what it was given, in milliseconds. */
  readonly maxTtl?: number;
  readonly onExpiry?: (typeof AT_EXPIRY)[number];
}

/** By the name of a server as its client calls it; `*` for what is not said of one. */
export type TermsOfServers = ReadonlyMap<string, ServerTerms>;

/** The name that stands for every server. */
export const EVERY_SERVER = '*';

/** What happens at expiry: what is said, and where a time is and nothing is said, the server is stopped. */
export function atExpiry({ maxTtl, onExpiry }: ServerTerms): ServerTerms['onExpiry'] {
  return onExpiry ?? (maxTtl === undefined ? undefined : 'stop');
}

function together(all: readonly string[] | undefined, one: readonly string[] | undefined): readonly string[] | undefined {
  return all === undefined || one === undefined ? (one ?? all) : [...new Set([...all, ...one])];
}

/** What counts for a server: what is said of it, and for the rest what is said of all. What all are denied, each is denied. */
export function termsFor(servers: TermsOfServers, name: string | undefined): ServerTerms {
  const all = servers.get(EVERY_SERVER) ?? {};
  const one = (name === undefined ? undefined : servers.get(name)) ?? {};
  const deny = together(all.deny, one.deny);
  const sensitive = together(all.sensitive, one.sensitive);
  return { ...all, ...one, ...(deny === undefined ? {} : { deny }), ...(sensitive === undefined ? {} : { sensitive }) };
}
