import { type Client } from '../../clients/client.ts';
import type { ConfigFile, CredentialSlot, PathSegment, Server } from '../../core/model.ts';
import { contains, type Span } from '../../core/text.ts';
import type { MapNode, Node, ScalarNode } from '../../formats/document.ts';
import { type Role, roleFinder } from '../roles.ts';
import { defaultedAt } from './default.ts';

/** What kind of place a string of a configuration is, as far as a swap cares. */
export type Site =
  /** A variable of the server: an entry of a map, `NAME=value` in a list, or the `value` beside a name. */
  | { readonly kind: 'variable'; readonly name: string; readonly shape: 'entry' | 'assignment' | 'named' }
  /** A header of a remote server, in the same shapes. */
  | { readonly kind: 'header'; readonly name: string; readonly shape: 'entry' | 'assignment' | 'named' }
  /** A word of the command line, at this index of its list. */
  | { readonly kind: 'word'; readonly index: number }
  /** A command line in one string. */
  | { readonly kind: 'line' }
  | { readonly kind: 'url' }
  | { readonly kind: 'field' };

/** A string with credentials in it: what a swap replaces as one. */
export interface Unit {
  readonly document: number;
  /** From the root of its document; of keys as they are written, not as they are printed. */
  readonly path: readonly PathSegment[];
  readonly node: ScalarNode;
  readonly site: Site;
  /** The credentials in it, of which there is at least one. */
  readonly slots: readonly [CredentialSlot, ...CredentialSlot[]];
  /**
   * Where in the text its only credential stands, with the reference whose default it is; absent where
   * there are several, or one that cannot be cut out.
   */
  readonly part?: { readonly from: number; readonly to: number };
  /** The variable of that reference. */
  readonly variable?: string;
  /** The default of that reference is more than the credential. */
  readonly wide?: true;
}

/** A part of a server's entry and the way to it. */
export interface Part<N extends Node = Node> {
  readonly path: readonly PathSegment[];
  readonly node: N;
}

/** A server's entry, or the rest of the file, with what stands in it. */
export interface Subject {
  readonly server?: Server;
  /** Absent for the rest of the file, and for an entry that is no map. */
  readonly entry?: Part<MapNode> & { readonly document: number };
  readonly units: readonly Unit[];
  /** Credentials that no change of a value reaches, with the reason. */
  readonly beyond: readonly { readonly slot: CredentialSlot; readonly reason: string }[];
}

interface Placed {
  readonly document: number;
  readonly path: readonly PathSegment[];
  readonly node: Node;
}

interface Index {
  readonly scalars: readonly (Placed & { readonly node: ScalarNode })[];
  readonly maps: ReadonlyMap<string, Placed>;
  /** Nodes that stand in more than one place: anchors with aliases. */
  readonly shared: ReadonlySet<Node>;
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** Every string of a file with the way to it, by its place. */
function indexOf(documents: readonly Node[]): Index {
  const scalars: (Placed & { readonly node: ScalarNode })[] = [];
  const maps = new Map<string, Placed>();
  const shared = new Set<Node>();
  const seen = new Set<Node>();
  function walk(node: Node, document: number, path: readonly PathSegment[]): void {
    if (seen.has(node)) {
      shared.add(node);
      return;
    }
    seen.add(node);
    if (node.kind === 'scalar') scalars.push({ document, path, node });
    else if (node.kind === 'list') node.items.forEach((item, i) => walk(item, document, [...path, i]));
    else {
      maps.set(keyOf(node.span), { document, path, node });
      for (const { key, value } of node.entries) walk(value, document, [...path, key]);
    }
  }
  documents.forEach((document, i) => walk(document, i, []));
  scalars.sort((a, b) => a.node.span.start - b.node.span.start);
  return { scalars, maps, shared };
}

/** The string that holds a range of the file. */
function scalarAt({ scalars }: Index, span: Span): Index['scalars'][number] | undefined {
  let low = 0;
  let high = scalars.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = scalars[middle];
    if (at === undefined) return undefined;
    if (contains(at.node.span, span)) return at;
    if (at.node.span.start > span.start) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

/** Looks up the string of some documents that holds a range of their text. */
export function stringsOf(documents: readonly Node[]): (span: Span) => ScalarNode | undefined {
  const index = indexOf(documents);
  return (span) => scalarAt(index, span)?.node;
}

/** Which part of a string's text stands at a range of the file; `undefined` where the two do not match unit by unit. */
function rangeIn(node: ScalarNode, span: Span): { readonly from: number; readonly to: number } | undefined {
  const { length } = node.text;
  let from = 0;
  while (from < length && node.locate(from, from + 1).start < span.start) from++;
  let to = length;
  while (to > from && node.locate(to - 1, to).end > span.end) to--;
  const found = node.locate(from, to);
  return to > from && found.start === span.start && found.end === span.end ? { from, to } : undefined;
}

const LISTED: ReadonlySet<Role> = new Set<Role>(['command', 'args', 'env', 'headers', 'url']);
const NAMED_BY = new Set(['value', 'default']);

function pairOf(kind: 'variable' | 'header', rest: readonly PathSegment[], node: ScalarNode, slot: CredentialSlot): Site {
  const [first, second] = rest;
  // A name that reports do not print as it stands is no name to hand on.
  const safe = (name: string): boolean => name === slot.name || name === slot.path.at(-1) || slot.name.startsWith(`${name}.`);
  if (rest.length === 1 && typeof first === 'string') return safe(first) ? { kind, name: first, shape: 'entry' } : { kind: 'field' };
  if (rest.length === 1) {
    const name = /^\s{0,4}([A-Za-z][\w.-]{0,200})\s{0,2}[=:]/.exec(node.text)?.[1];
    return name === undefined || !safe(name) ? { kind: 'field' } : { kind, name, shape: 'assignment' };
  }
  if (rest.length === 2 && NAMED_BY.has(String(second))) return { kind, name: slot.name, shape: 'named' };
  return { kind: 'field' };
}

/** What kind of place a string of a server's entry is. */
function siteOf(entry: MapNode, rest: readonly PathSegment[], node: ScalarNode, slot: CredentialSlot, client: Client): Site {
  const roleOf = roleFinder(client.fields);
  let at: Node = entry;
  for (let depth = 0; depth < rest.length; depth++) {
    const step = rest[depth];
    const next: Node | undefined =
      at.kind === 'map' ? at.entries.findLast(({ key }) => key === step)?.value : at.kind === 'list' ? at.items[Number(step)] : undefined;
    if (next === undefined) break;
    const role = typeof step === 'string' ? roleOf(rest.slice(0, depth + 1).filter((part) => typeof part === 'string')) : undefined;
    // `command: {path, args}`: the map is no command of its own.
    const started = role === 'command' || role === 'args';
    if (role !== undefined && LISTED.has(role) && !(started && next.kind === 'map')) {
      const behind = rest.slice(depth + 1);
      if (role === 'env') return behind.length === 0 ? { kind: 'line' } : pairOf('variable', behind, node, slot);
      if (role === 'headers') return behind.length === 0 ? { kind: 'field' } : pairOf('header', behind, node, slot);
      if (role === 'url') return { kind: 'url' };
      if (behind.length === 0) return { kind: 'line' };
      return behind.length === 1 && typeof behind[0] === 'number' ? { kind: 'word', index: behind[0] } : { kind: 'field' };
    }
    at = next;
  }
  return { kind: 'field' };
}

function isWithin(outer: readonly PathSegment[], inner: readonly PathSegment[]): boolean {
  return outer.length <= inner.length && outer.every((step, i) => step === inner[i]);
}

/** The credentials of a file in the units that are swapped as one, by server. `wanted` says which are to be swapped. */
export function subjectsOf(
  file: ConfigFile,
  documents: readonly Node[],
  clientOf: (server: Server | undefined) => Client,
  wanted: (slot: CredentialSlot, server: Server | undefined) => boolean,
): readonly Subject[] {
  const index = indexOf(documents);
  /** The same string may be a part of several servers; whoever comes first has it. */
  const taken = new Set<Node>();

  function subjectOf(server: Server | undefined, slots: readonly CredentialSlot[]): Subject | undefined {
    const literals = slots.filter((slot) => slot.value.kind === 'literal' && wanted(slot, server));
    if (literals.length === 0) return undefined;
    const found = server === undefined ? undefined : index.maps.get(keyOf(server.span));
    const entry = found?.node.kind === 'map' ? { path: found.path, node: found.node, document: found.document } : undefined;
    const beyond: { readonly slot: CredentialSlot; readonly reason: string }[] = [];
    const grouped = new Map<
      ScalarNode,
      { readonly placed: Index['scalars'][number]; readonly slots: [CredentialSlot, ...CredentialSlot[]] }
    >();
    for (const slot of literals) {
      const placed = scalarAt(index, slot.span);
      if (placed === undefined)
        beyond.push({ slot, reason: slot.place === 'comment' ? 'It stands in a comment.' : 'It stands in a key, not in a value.' });
      else if (index.shared.has(placed.node)) beyond.push({ slot, reason: 'It stands in an anchor that several places refer to.' });
      else if (grouped.has(placed.node)) {
        const held = grouped.get(placed.node)?.slots;
        // What two declarations of a client lead to is one credential all the same.
        if (held?.some(({ span }) => keyOf(span) === keyOf(slot.span)) === false) held.push(slot);
      } else if (!taken.has(placed.node)) grouped.set(placed.node, { placed, slots: [slot] });
    }
    const units = [...grouped.values()].map(({ placed, slots: held }): Unit => {
      taken.add(placed.node);
      const [slot] = held;
      const within = entry !== undefined && entry.document === placed.document && isWithin(entry.path, placed.path);
      const range = held.length === 1 ? rangeIn(placed.node, slot.span) : undefined;
      const defaulted = range === undefined ? undefined : defaultedAt(placed.node.text, range, clientOf(server));
      const part = defaulted === undefined ? range : { from: defaulted.from, to: defaulted.to };
      return {
        ...placed,
        slots: held,
        site: within ? siteOf(entry.node, placed.path.slice(entry.path.length), placed.node, slot, clientOf(server)) : { kind: 'field' },
        ...(part === undefined ? {} : { part }),
        ...(defaulted === undefined ? {} : { variable: defaulted.variable, ...(defaulted.wide ? { wide: true as const } : {}) }),
      };
    });
    return { ...(server === undefined ? {} : { server }), ...(entry === undefined ? {} : { entry }), units, beyond };
  }

  const subjects = file.servers.map((server) => subjectOf(server, server.slots));
  return [...subjects, subjectOf(undefined, file.strays)].filter((subject) => subject !== undefined);
}
