import { findServerMaps, isBareMap, resolveRoot, serversIn, singleServer } from '../clients/servers.ts';
import type { ConfigFile, CredentialSlot, EnvFile, PathSegment, Problem, Server, Source } from '../core/model.ts';
import { contains, type Span } from '../core/text.ts';
import type { Format, Node, Parsed } from '../formats/document.ts';
import { readShell } from './arguments.ts';
import { classify } from './classify.ts';
import type { Surroundings } from './surroundings.ts';
import type { Candidate, Claim, Discovery } from './discover.ts';
import { type RawServer, readEntry } from './entry.ts';
import { cut, fragmentOf } from '../core/fragment.ts';
import { readInputs } from './inputs.ts';
import type { Knowledge } from './knowledge.ts';
import { literalsOf, readMarks } from './marks.ts';
import { printable, printableWay } from './printable.ts';
import { isProven } from './proof.ts';
import { sweep } from './sweep.ts';

/** Text beyond this is not read: no configuration is that long, and every step stays quick. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** Entries of one file that are read, aliases counted each time. A file of 5 MiB has fewer of its own. */
const MAX_NODES = 500_000;

/** Keys that hold the value of what the key around them names. */
const VALUE_KEYS: ReadonlySet<string> = new Set(['value', 'default', 'example']);

const NOTHING: Parsed = { documents: [], problems: [], comments: [] };

/** The text that was parsed: all of it, or the front matter. */
function partOf(text: string, { part }: Parsed): string {
  return part === undefined ? text : text.slice(part.start, part.end);
}

/** Formats a file of this kind is read with, loaded before any file is read. */
export interface Reader {
  /** Reads one file. `undefined` where it is no configuration after all. Never throws. */
  read(source: Source, candidate: Candidate): ConfigFile | undefined;
}

function duplicatesOf(
  documents: readonly Node[],
  within: readonly Span[],
  knowledge: Knowledge,
): readonly { readonly key: string; readonly span: Span }[] {
  const found: { readonly key: string; readonly span: Span }[] = [];
  const seen = new Set<Node>();
  function walk(node: Node): void {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind !== 'map') return;
    for (const entry of node.entries) {
      // Inside a map of servers, or the key of a whole such map.
      if (entry.duplicate && within.some((span) => contains(span, entry.keySpan) || contains(entry.value.span, span)))
        found.push({ key: printable(entry.key, knowledge), span: entry.keySpan });
      walk(entry.value);
    }
  }
  documents.forEach(walk);
  return found;
}

/** Judges the values that a client keeps outside its servers. */
function readSettings(documents: readonly Node[], claim: Claim | undefined, around: Surroundings): readonly CredentialSlot[] {
  const slots: CredentialSlot[] = [];
  const { knowledge } = around;
  const seen = new Set<Node>();
  function take(node: Node, path: readonly PathSegment[], depth: number): void {
    if (depth > 6 || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'map') for (const entry of node.entries) take(entry.value, [...path, entry.key], depth + 1);
    else if (node.kind === 'list') node.items.forEach((item, i) => take(item, [...path, i], depth + 1));
    else {
      const keys = path.filter((part) => typeof part === 'string');
      // `TOKEN: {default: …}`: the value belongs to the key around it.
      const name = (VALUE_KEYS.has(keys.at(-1) ?? '') ? keys.at(-2) : undefined) ?? keys.at(-1) ?? '';
      for (const piece of classify(fragmentOf(node), { place: 'field', name }, around)) {
        if (piece.value.kind === 'plain' || piece.value.kind === 'empty') continue;
        slots.push({
          ...piece,
          name: printable(name, knowledge),
          path: printableWay(path, knowledge),
        });
      }
    }
  }
  for (const document of documents) {
    for (const keys of claim?.file.settings ?? []) for (const { node, path } of resolveRoot(document, keys)) take(node, path, 0);
  }
  return slots;
}

/** Shell lines outside the servers; `Bash(…)` around one is a permission rule's own. */
function readCommands(documents: readonly Node[], claim: Claim | undefined, around: Surroundings): readonly CredentialSlot[] {
  const slots: CredentialSlot[] = [];
  for (const document of documents) {
    for (const keys of claim?.file.commands ?? []) {
      for (const { node, path } of resolveRoot(document, keys)) {
        if (node.kind !== 'scalar') continue;
        const whole = fragmentOf(node);
        const rule = /^[A-Za-z]{1,40}\(/.exec(whole.text);
        const line = rule === null || !whole.text.endsWith(')') ? whole : cut(whole, rule[0].length, whole.text.length - 1);
        for (const piece of readShell(line, around)) {
          if (piece.value.kind === 'literal') slots.push({ ...piece, name: printable(piece.name, around.knowledge), path });
        }
      }
    }
  }
  return slots;
}

/** The parts of a file that are a program. */
function programsIn(documents: readonly Node[], claim: Claim | undefined): readonly Span[] {
  const paths = claim?.file.programs ?? [];
  return documents.flatMap((document) => paths.flatMap((keys) => resolveRoot(document, keys).map(({ node }) => node.span)));
}

/** Whether a root that the claim declares is there. */
function isRooted(parsed: Parsed, { file }: Claim): boolean {
  return parsed.documents.some((document) => file.roots.some((keys) => keys.length > 0 && resolveRoot(document, keys).length > 0));
}

/** Whether an entry has a field that only this client knows. */
function isMarked(parsed: Parsed, { file }: Claim): boolean {
  const marks = file.marks ?? [];
  if (marks.length === 0) return false;
  return parsed.documents.some((document) =>
    file.roots.some(
      (keys) =>
        // In a document with a root key the names of servers stand where a bare map has its fields.
        (keys.length > 0 || isBareMap(document)) &&
        resolveRoot(document, keys).some(({ node, path }) =>
          serversIn(node, path).some(({ node: entry }) => entry.kind === 'map' && entry.entries.some(({ key }) => marks.includes(key))),
        ),
    ),
  );
}

/**
 * Of several clients that read a file of this name, the one that its shape points to: by a field
 * that only this one knows, else by the root key, else the owner of the name.
 */
function choose(parsed: Parsed, claims: readonly Claim[]): Claim | undefined {
  if (claims.length < 2) return claims[0];
  const owners = claims.filter(({ file }) => file.shared !== true);
  return (
    claims.find((claim) => isMarked(parsed, claim)) ??
    owners.find((claim) => isRooted(parsed, claim)) ??
    claims.find((claim) => isRooted(parsed, claim)) ??
    owners[0] ??
    claims[0]
  );
}

/** The claims of other clients that would read this file: their rules may differ from the ones it was judged by. */
function otherClaims(parsed: Parsed, claims: readonly Claim[], chosen: Claim | undefined): readonly Claim[] {
  const bare = (claim: Claim): boolean => claim.file.roots.some((keys) => keys.length === 0) && parsed.documents.some(isBareMap);
  return claims.filter((claim) => claim.client !== chosen?.client && (isRooted(parsed, claim) || bare(claim)));
}

function idsOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map(({ client }) => client.id))];
}

/** What a slot says and where: two readings that agree in it are one. */
function placeOf({ span, value }: CredentialSlot): string {
  return `${span.start}:${span.end} ${value.kind}`;
}

/** Makes the reader of all configurations. `formats` must hold each format that will be asked for. */
export function makeReader(knowledge: Knowledge, discovery: Discovery, formats: ReadonlyMap<string, Format>): Reader {
  const jsonc = formats.get('jsonc');
  if (jsonc === undefined) throw new Error('the JSON reader is always needed');

  function locate(
    parsed: Parsed,
    claim: Claim | undefined,
  ): { readonly servers: readonly RawServer[]; readonly maps: readonly Span[]; readonly rooted: boolean } {
    const servers: RawServer[] = [];
    const taken = new Set<Node>();
    let rooted = false;
    for (const document of parsed.documents) {
      for (const keys of claim?.file.roots ?? []) {
        if (keys.length === 0 && claim?.file.single !== true) continue;
        for (const { path, node } of resolveRoot(document, keys)) {
          if (taken.has(node) || node.kind === 'scalar') continue;
          taken.add(node);
          rooted = true;
          if (claim?.file.single === true) servers.push(singleServer(node, path, document));
          // A root inside another one (`mcp.servers` in `mcp`) is no server of it.
          else for (const server of serversIn(node, path)) if (!taken.has(server.node)) servers.push(server);
        }
      }
      // A wrong root key is ignored by the client, yet what stands there is leaked all the same.
      for (const { path, node } of findServerMaps(document)) {
        if (taken.has(node)) continue;
        taken.add(node);
        rooted = true;
        for (const server of serversIn(node, path)) servers.push(server);
      }
      const bare = claim?.file.roots.some((keys) => keys.length === 0) === true;
      if (bare && !rooted && isBareMap(document)) {
        rooted = true;
        for (const server of serversIn(document, [])) servers.push(server);
      }
    }
    return { servers, maps: [...taken].map((node) => node.span), rooted };
  }

  return {
    read(source, candidate) {
      if (candidate.claims.length === 0 && !discovery.mayHoldServers(source.text, candidate.format, candidate.path)) return undefined;
      const format = candidate.format === undefined ? undefined : formats.get(candidate.format);
      if (format === undefined) throw new Error(`format ${candidate.format} was not loaded`);
      // An empty file was read in full: it holds nothing.
      const parsed = source.text.trim() === '' ? NOTHING : format.parse(source.text);
      const claims = candidate.claims.filter(({ file }) => isProven(source.text, parsed, file));
      // Somebody else's file of that name is read like any file that no client claims.
      const foreign = claims.length === 0 && candidate.claims.length > 0;
      if (foreign && !discovery.mayHoldServers(partOf(source.text, parsed), candidate.format, candidate.path)) return undefined;
      const claim = choose(parsed, claims);
      const reader = claim?.client ?? knowledge.unknownClient;
      const client = claim?.file.verbatim === true ? { ...reader, interpolations: [] } : reader;
      const { servers: raw, maps, rooted } = locate(parsed, claim);
      const beyond = claim?.file.settings !== undefined || claim?.client.inputs !== undefined;
      if (!rooted && parsed.problems.length === 0 && !beyond && (claim === undefined || claim.file.optional === true)) return undefined;
      // A shared settings file that breaks off is this tool's business only if it speaks of servers.
      if (
        !rooted &&
        parsed.problems.length > 0 &&
        (claim === undefined || (claim.file.optional === true && claim.file.proofs === undefined)) &&
        !discovery.mayHoldServers(partOf(source.text, parsed), candidate.format, candidate.path)
      )
        return undefined;

      const envFiles: EnvFile[] = [];
      // A template of somebody's configuration (Helm, Jinja) is no document yet; it is searched as a text.
      if (claim === undefined && parsed.problems.length > 0 && candidate.format === 'yaml' && /\{\{|\{%/.test(source.text))
        return undefined;

      const around = { client, knowledge, jsonc, budget: { left: MAX_NODES }, envFiles };
      const servers: Server[] = raw.map((server) => readEntry(server, around));
      const others = otherClaims(parsed, claims, claim);
      const inputs = readInputs(parsed.documents, around);
      const placed = servers.flatMap((server) => server.slots);
      const told = new Set(placed.map(placeOf));
      const strays = [
        ...readSettings(parsed.documents, claim, around),
        // The default of a variable stands in a server's entry and is a declared input too.
        ...inputs.slots.filter((slot) => !told.has(placeOf(slot))),
        ...readCommands(parsed.documents, claim, around),
      ];
      const covered = [...placed, ...strays].map((slot) => slot.span);
      const holds = rooted || covered.length > 0 || inputs.unprotected.length > 0 || parsed.problems.length > 0;
      if (!holds && claim?.file.optional === true) return undefined;
      const { text } = source;
      // A file that does not parse has no fields to go by; its text still has names and values.
      const loose =
        parsed.problems.length > 0
          ? [parsed.part ?? { start: 0, end: text.length }]
          : [...parsed.comments, ...programsIn(parsed.documents, claim)];
      const swept = sweep({ text, comments: parsed.comments, loose, covered }, around);
      const marks = readMarks(text, parsed.comments, literalsOf(servers, [...strays, ...swept]), knowledge);
      const endless =
        around.budget.left <= 0 ? [{ message: `it refers to its own parts more than ${MAX_NODES} times`, span: { start: 0, end: 0 } }] : [];
      const problems: Problem[] = [...parsed.problems, ...endless];
      return {
        origin: source.origin,
        client: client.id,
        servers,
        strays: [...strays, ...swept],
        problems,
        duplicates: duplicatesOf(parsed.documents, maps, knowledge),
        unprotected: inputs.unprotected,
        inputs: inputs.ids,
        ...(marks.length === 0 ? {} : { marks }),
        ...(envFiles.length === 0 ? {} : { envFiles: envFiles.map(({ path }) => path) }),
        readers: idsOf(others),
        verbatimReaders: idsOf(others.filter(({ file }) => file.verbatim === true)),
        ...(claim?.file.verbatim === true ? { verbatim: true } : {}),
      };
    },
  };
}
