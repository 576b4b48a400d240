import { type CatalogEntry, catalog } from './catalog.ts';
import type { KnownServer } from './server.ts';

export type { KnownServer } from './server.ts';

function names(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(' ');
}

function expand(entry: CatalogEntry): KnownServer {
  return {
    id: entry.id,
    title: entry.title,
    packages: names(entry.packages),
    images: names(entry.images),
    hosts: names(entry.hosts),
    secrets: names(entry.secrets),
    plain: names(entry.plain),
    oauth: entry.oauth ?? false,
  };
}

interface Index {
  /** By package and image, lower case. */
  readonly words: ReadonlyMap<string, CatalogEntry>;
  readonly hosts: ReadonlyMap<string, CatalogEntry>;
  readonly secrets: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

let built: Index | undefined;

/** Built on first use: most runs need it, but none should pay for it by importing. */
function index(): Index {
  if (built !== undefined) return built;
  const words = new Map<string, CatalogEntry>();
  const hosts = new Map<string, CatalogEntry>();
  for (const entry of catalog) {
    if (entry.packages !== undefined) for (const name of names(entry.packages.toLowerCase())) words.set(name, entry);
    if (entry.images !== undefined) for (const name of names(entry.images.toLowerCase())) words.set(name, entry);
    if (entry.hosts !== undefined) for (const host of names(entry.hosts)) hosts.set(host, entry);
  }
  const all = (key: 'secrets' | 'plain'): ReadonlySet<string> => new Set(names(catalog.flatMap((entry) => entry[key] ?? []).join(' ')));
  built = { words, hosts, secrets: all('secrets'), plain: all('plain') };
  return built;
}

/** Longer words are no names: data and whole scripts pass by unread. */
const LONGEST_NAME = 300;

/**
 * What a word may be a name of: as it stands, without version or tag (`pkg@1.2`, `pkg==1.2`, `pkg[extra]`,
 * `image:tag`, `image@sha256:...`), the package of a path into `node_modules`, a program's name.
 */
function candidates(word: string): readonly string[] {
  let name = word.toLowerCase().replaceAll('\\', '/');
  const inModules = name.lastIndexOf('node_modules/');
  if (inModules >= 0) {
    const parts = name.slice(inModules + 'node_modules/'.length).split('/', 2);
    const scoped = parts[0]?.startsWith('@') === true;
    return [scoped ? parts.join('/') : (parts[0] ?? '')];
  }
  if (name.startsWith('docker.io/')) name = name.slice('docker.io/'.length);
  // The first character may be the `@` of a scope.
  const end = name.slice(1).search(/[@[=<>~!]/);
  const bare = end < 0 ? name : name.slice(0, end + 1);
  const slash = bare.lastIndexOf('/');
  const colon = bare.indexOf(':', slash + 1);
  const program = bare.slice(slash + 1).replace(/\.(?:exe|cmd)$/, '');
  const isPath = /^(?:\/|\.|[a-z]:\/)/.test(bare);
  return [name, bare, colon < 0 ? bare : bare.slice(0, colon), ...(isPath || slash < 0 ? [program] : [])];
}

/** The host of a URL, or of a bare `host:port`, lower case. */
function hostOf(text: string): string {
  const start = text.indexOf('://');
  const authority = (start < 0 ? text : text.slice(start + 3)).split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.replace(/:\d{1,5}$/, '').toLowerCase();
}

/**
 * The public server that a launch starts or connects to: by its host, else by the first word of the
 * command line (command included) that names a package, an image or a remote endpoint.
 */
export function findServer(launch: { readonly words: readonly string[]; readonly host?: string }): KnownServer | undefined {
  const { words, hosts } = index();
  if (launch.host !== undefined) {
    const server = hosts.get(hostOf(launch.host));
    if (server !== undefined) return expand(server);
  }
  for (const word of launch.words) {
    if (word.startsWith('https://') || word.startsWith('http://')) {
      const server = hosts.get(hostOf(word.slice(0, LONGEST_NAME)));
      if (server !== undefined) return expand(server);
      continue;
    }
    if (word.length > LONGEST_NAME) continue;
    for (const name of candidates(word)) {
      const server = words.get(name);
      if (server !== undefined) return expand(server);
    }
  }
  return undefined;
}

/** Every known server, by id. */
export function knownServers(): readonly KnownServer[] {
  return catalog.map(expand);
}

/** Whether the variable is a credential for some known server and a harmless setting for none. */
export function isKnownSecret(name: string): boolean {
  const { secrets, plain } = index();
  return secrets.has(name) && !plain.has(name);
}

/** Whether the variable is a harmless setting for some known server and a credential for none. */
export function isKnownPlain(name: string): boolean {
  const { secrets, plain } = index();
  return plain.has(name) && !secrets.has(name);
}
