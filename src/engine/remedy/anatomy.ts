import type { Client } from '../../clients/client.ts';
import type { PathSegment } from '../../core/model.ts';
import type { ListNode, MapNode, ScalarNode } from '../../formats/document.ts';
import { type Role, roleFinder } from '../roles.ts';
import type { Part, Subject } from './units.ts';

/** The parts of a server's entry that a swap may have to touch. */
export interface Anatomy {
  /** The map that holds the command, or would: the entry, or a map in it. */
  readonly holder: Part<MapNode>;
  readonly command?: Part<ScalarNode | ListNode>;
  readonly args?: Part<ScalarNode | ListNode>;
  readonly env?: Part;
  readonly url?: Part<ScalarNode>;
  readonly headers?: Part;
  /** Fields that say that the server is reached over the network: `type`, `transport`. */
  readonly kinds: readonly Part<ScalarNode>[];
  /** The words of the command line, command first; `undefined` where a part of it is no string. */
  readonly words: readonly string[] | undefined;
}

const MAX_DEPTH = 3;
const KINDS = new Set(['type', 'transport', 'transportType', 'transport_type']);
/** What such a field says of a remote server; another `type` is no transport. */
const REMOTE = /^(?:sse|https?|remote|streamable[-_ ]?(?:http)?|wss?|websocket)$/i;

function textsOf(part: Part<ScalarNode | ListNode> | undefined): readonly (string | undefined)[] {
  if (part === undefined) return [];
  if (part.node.kind === 'scalar') return [part.node.text];
  return part.node.items.map((item) => (item.kind === 'scalar' ? item.text : undefined));
}

/** Takes a server's entry apart. */
export function anatomyOf(entry: NonNullable<Subject['entry']>, client: Client): Anatomy {
  const roleOf = roleFinder(client.fields);
  const found = new Map<Role, { readonly part: Part; readonly holder: Part<MapNode> }>();
  const kinds: Part<ScalarNode>[] = [];
  function walk(map: Part<MapNode>, keys: readonly string[]): void {
    for (const { key, value, duplicate } of map.node.entries) {
      const path: readonly PathSegment[] = [...map.path, key];
      const role = roleOf([...keys, key]);
      const part: Part = { path, node: value };
      const started = role === 'command' || role === 'args';
      if (KINDS.has(key) && value.kind === 'scalar' && REMOTE.test(value.text)) kinds.push({ path, node: value });
      if (role !== undefined && !(started && value.kind === 'map')) {
        if (duplicate || !found.has(role)) found.set(role, { part, holder: map });
      } else if (value.kind === 'map' && keys.length < MAX_DEPTH) walk({ path, node: value }, [...keys, key]);
    }
  }
  walk(entry, []);
  const line = (role: Role): Part<ScalarNode | ListNode> | undefined => {
    const part = found.get(role)?.part;
    return part === undefined || part.node.kind === 'map' ? undefined : { path: part.path, node: part.node };
  };
  const url = found.get('url')?.part;
  const command = line('command');
  const args = line('args');
  const texts = [...textsOf(command), ...textsOf(args)];
  const words = texts.filter((text) => text !== undefined);
  const env = found.get('env')?.part;
  const headers = found.get('headers')?.part;
  // Where a command would stand: `transport.url` has its `transport.command`, `remote.url` has none in `remote`.
  const beside = found.get('url')?.holder;
  const nest = beside?.path.slice(entry.path.length).join('.') ?? '';
  const room = beside !== undefined && client.fields.command.includes(`${nest}.command`) ? beside : { path: entry.path, node: entry.node };
  return {
    holder: found.get('command')?.holder ?? room,
    ...(command === undefined ? {} : { command }),
    ...(args === undefined ? {} : { args }),
    ...(env === undefined ? {} : { env }),
    ...(url?.node.kind === 'scalar' ? { url: { path: url.path, node: url.node } } : {}),
    ...(headers === undefined ? {} : { headers }),
    kinds,
    words: words.length === texts.length ? words : undefined,
  };
}
