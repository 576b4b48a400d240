import { stringify as toToml } from 'smol-toml';
import type { Client, Interpolation } from '../../src/clients/client.ts';
import { clients, unknownClient } from '../../src/clients/index.ts';
import type { ConfigFile, Place } from '../../src/core/model.ts';
import { makeDiscovery } from '../../src/engine/discover.ts';
import { makeReader } from '../../src/engine/read.ts';
import type { FormatId } from '../../src/formats/document.ts';
import { formatNamed, knowledge, readAs, sourceOf } from './reading.ts';

/** What becomes of a value: the words are those of the assertions. */
export type Outcome = 'expanded' | 'not expanded' | 'not known' | 'no reference';

/** Where a value is put, and what is put around it; `query` is the place `url` too. */
export type Spot = 'env' | 'header' | 'argument' | 'url' | 'query' | 'field';

/** Every spot. */
export const SPOTS: readonly Spot[] = ['env', 'header', 'argument', 'url', 'query', 'field'];
const PLACE: Readonly<Record<Spot, Place>> = {
  env: 'env',
  header: 'header',
  argument: 'argument',
  url: 'url',
  query: 'url',
  field: 'field',
};
/** Every client, the unknown one last. */
export const all: readonly Client[] = [...clients, unknownClient];

/** Every syntax that any client declares, with a name that a person would give. */
export const TEXTS: readonly string[] = [
  ...new Set(
    all.flatMap(({ interpolations }) =>
      interpolations.map(({ syntax }) => syntax.replace(/\b(?:VAR_NAME|USER_VAR|VAR|NAME|KEY|ID|X)\b/, 'TICKETS_TOKEN')),
    ),
  ),
];

/** How much of a text an interpolation takes. */
export function taken({ pattern, whole }: Pick<Interpolation, 'pattern' | 'whole'>, text: string): 'all' | 'part' | 'none' {
  const matches = [...text.matchAll(pattern)];
  if (matches.some((match) => match[0] === text)) return 'all';
  return matches.length > 0 && whole !== true ? 'part' : 'none';
}

/** Whether a value in this spot may be replaced: in a query it is a part of the URL only. */
function whole(interpolation: Interpolation, spot: Spot): boolean {
  return interpolation.whole !== true || spot !== 'query';
}

/**
 * What the declarations say becomes of a text that is one reference: the client's own syntax first,
 * where it stands in one of its places; then its own in another place; then the forms that managers
 * have, which only their launchers resolve; then any other client's.
 */
export function declared(client: Client, spot: Spot, text: string): Outcome {
  const place = PLACE[spot];
  const sure = client.confidence !== 'low';
  const own = client.interpolations.filter((one) => taken(one, text) === 'all');
  const here = own.find(({ places }) => places.includes(place));
  if (here !== undefined)
    return here.yields === 'plain' ? 'no reference' : !sure ? 'not known' : whole(here, spot) ? 'expanded' : 'not expanded';
  const elsewhere = own[0];
  if (elsewhere !== undefined) return elsewhere.yields === 'plain' ? 'no reference' : sure ? 'not expanded' : 'not known';
  const forms = knowledge.managers.flatMap(({ references }) => references);
  const form = forms.find(({ pattern }) => pattern.exec(text)?.[0] === text);
  if (form !== undefined && (sure || form.yields === 'manager' || form.yields === 'dynamic')) return 'not expanded';
  const foreign = unknownClient.interpolations.find((one) => taken(one, text) === 'all');
  if (foreign === undefined || foreign.yields === 'plain') return 'no reference';
  return sure ? 'not expanded' : 'not known';
}

/** A server's entry with the text in the one place, under the client's own name of that place. */
function entryOf({ fields }: Client, spot: Spot, text: string): object {
  const name = (names: readonly string[], fallback: string): string => names.find((one) => !one.includes('.')) ?? fallback;
  const started = { [name(fields.command, 'command')]: 'npx' };
  const url = name(fields.url, 'url');
  switch (spot) {
    case 'env':
      return { ...started, [name(fields.env, 'env')]: { TICKETS_TOKEN: text } };
    case 'argument':
      return { ...started, [name(fields.args, 'args')]: ['-y', '@example/tickets-mcp', '--api-key', text] };
    case 'header':
      return { [url]: 'https://mcp.example.com/mcp', [name(fields.headers, 'headers')]: { Authorization: text } };
    case 'url':
      return { [url]: text };
    case 'query':
      return { [url]: `https://mcp.example.com/mcp?api_key=${text}` };
    case 'field':
      return { [url]: 'https://mcp.example.com/mcp', [name(fields.secrets, 'apiKey')]: text };
    default:
      return spot satisfies never;
  }
}

/** The servers at the root of a file of this client, in the file's own format, beside what else it has at the top. */
function write(format: FormatId, root: readonly string[], servers: object, beside: object): string {
  const data = { ...beside, ...root.reduceRight<object>((inner, key) => ({ [key === '*' ? 'any' : key]: inner }), servers) };
  if (format === 'toml') return toToml(data);
  // JSON is YAML.
  return format === 'frontmatter' ? `---\n${JSON.stringify(data)}\n---\n\nProse.\n` : JSON.stringify(data);
}

/** Reads as one client what no path leads to: code, or a file of any name. */
function readerOf(client: Client): (path: string, text: string) => ConfigFile {
  const probe = { ...client, files: [{ path: 'probe.json', format: 'jsonc', roots: [['mcpServers']] }] } as const;
  const only = { ...knowledge, clients: [probe] };
  const discovery = makeDiscovery(only);
  const reader = makeReader(only, discovery, new Map([['jsonc', formatNamed('jsonc')]]));
  return (path, text) => {
    const candidate = discovery.candidate(path);
    const file = candidate && reader.read(sourceOf(path, text), candidate);
    if (file === undefined) throw new Error(`${path} was not taken for a configuration`);
    return file;
  };
}

/** A file that was written for a test, and read. */
export interface Written {
  readonly path: string;
  readonly file: ConfigFile;
  readonly text: string;
}

/**
 * A file of the client in which each text has a server of its own; several where one file is one
 * server. `beside` stands at the top of the document.
 */
export function configure(client: Client, spot: Spot, texts: readonly string[], beside: object = {}): readonly Written[] {
  const file = client.files.find(({ shared, roots }) => shared !== true && roots.some((root) => root.length > 0));
  const root = file?.roots.find((keys) => keys.length > 0) ?? ['mcpServers'];
  const format = file?.format ?? 'jsonc';
  const path = (file?.path ?? (client === unknownClient ? 'conf/servers.json' : 'probe.json')).replaceAll('*', 'any');
  const read = file === undefined && client !== unknownClient ? readerOf(client) : readAs;
  const entries = texts.map((text, i) => [`s${i}`, entryOf(client, spot, text)] as const);
  const bodies = file?.single === true ? entries.map(([, entry]) => entry) : [Object.fromEntries(entries)];
  // What says whose the file is, where its name says too little.
  const proof = file?.proofs?.find(({ at }) => at.length === 1);
  return bodies.map((body) => {
    const text = write(format, root, body, { ...beside, ...(proof === undefined ? {} : { [String(proof.at[0])]: proof.includes ?? '' }) });
    return { path, file: read(path, text), text };
  });
}
