import type { PathSegment } from '../core/model.ts';
import type { MapNode, Node } from '../formats/document.ts';

/** A server's entry in a document: its name, the way to it and its node. */
export interface LocatedServer {
  readonly name: string;
  readonly path: readonly PathSegment[];
  readonly node: Node;
}

/** Keys that hold a map of servers in the configuration of some client, whatever the file. */
export const ROOT_KEYS: ReadonlySet<string> = new Set([
  'mcpServers',
  'mcp_servers',
  'mcp-servers',
  'context_servers',
  'modelContextProtocolServers',
  'McpServers',
  'mcp.servers',
  'amp.mcpServers',
]);
/** Keys that other programs use too: they count only if what they hold looks like servers. */
const COMMON_KEYS = new Set(['servers', 'mcp', 'extensions', 'stdio_servers', 'sse_servers', 'shttp_servers']);
const COMMANDS = ['command', 'cmd'];
const ADDRESSES = ['url', 'serverUrl', 'httpUrl', 'uri', 'endpoint'];
/** Fields beside an address that make an entry one of MCP. */
const MCP_FIELDS = new Set([
  'transport',
  'headers',
  'env',
  'args',
  'apiKey',
  'api_key',
  'bearerToken',
  'authorization_token',
  'auth',
  'oauth',
]);
const MAX_SHAPE_DEPTH = 8;

/** Whether a node looks like a server's entry: it starts a command or names an address. */
export function looksLikeServer(node: Node): boolean {
  if (node.kind !== 'map') return false;
  return node.entries.some(
    ({ key, value }) =>
      (COMMANDS.includes(key) && (value.kind === 'list' || value.kind === 'map' || (value.kind === 'scalar' && value.type === 'string'))) ||
      (ADDRESSES.includes(key) && value.kind === 'scalar' && /^(?:https?|wss?):\/\/|^\$|^\{/.test(value.text)),
  );
}

/**
 * Whether a list looks like one of servers. An address alone is not enough: OpenAPI lists `servers`
 * with a `url` each.
 */
function looksLikeList(node: Node): boolean {
  if (node.kind !== 'list') return false;
  return node.items.some(
    (item) =>
      item.kind === 'map' &&
      looksLikeServer(item) &&
      item.entries.some(({ key, value }) => (COMMANDS.includes(key) && value.kind !== 'map') || MCP_FIELDS.has(key)),
  );
}

function nameOf(item: Node, fallback: string): string {
  if (item.kind !== 'map') return fallback;
  const name = item.entries.findLast((entry) => ['name', 'id', 'title', 'identifier'].includes(entry.key))?.value;
  return name?.kind === 'scalar' && name.text !== '' ? name.text : fallback;
}

/** The entries of a map or list of servers. An item `{name: {…}}`, as front matter has it, is a map of its own. */
export function serversIn(node: Node, path: readonly PathSegment[]): readonly LocatedServer[] {
  if (node.kind === 'map') return node.entries.map(({ key, value }) => ({ name: key, path: [...path, key], node: value }));
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item, i) => {
    const here = [...path, i];
    const named = item.kind === 'map' && item.entries.length > 0 && item.entries.every(({ value }) => looksLikeServer(value));
    return named ? serversIn(item, here) : [{ name: nameOf(item, `#${i + 1}`), path: here, node: item }];
  });
}

/** The one server that a root is, under the name that stands in it, else at the top of its document, else by its key. */
export function singleServer(node: Node, path: readonly PathSegment[], document: Node = node): LocatedServer {
  return { name: nameOf(node, nameOf(document, String(path.at(-1) ?? 'server'))), path, node };
}

/** Every node that a declared root names, once each; `*` stands for any key or index. */
export function resolveRoot(
  root: Node,
  keys: readonly string[],
): readonly { readonly path: readonly PathSegment[]; readonly node: Node }[] {
  let found: { readonly path: readonly PathSegment[]; readonly node: Node }[] = [{ path: [], node: root }];
  for (const key of keys) {
    // Aliases of aliases reach one node in more ways than there is time for.
    const seen = new Set<Node>();
    const steps = found.flatMap(({ path, node }) => {
      if (node.kind === 'map') {
        return node.entries
          .filter((entry) => key === '*' || entry.key === key)
          .map((entry) => ({ path: [...path, entry.key], node: entry.value }));
      }
      if (node.kind === 'list' && (key === '*' || /^\d{1,6}$/.test(key))) {
        return node.items
          .map((item, i) => ({ path: [...path, i], node: item }))
          .filter(({ path: at }) => key === '*' || String(at.at(-1)) === key);
      }
      return [];
    });
    found = steps.filter(({ node }) => !seen.has(node) && seen.add(node));
  }
  return found;
}

/** Whether the whole document is a bare map of servers, as plugins write it. */
export function isBareMap(node: Node): node is MapNode {
  return node.kind === 'map' && node.entries.length > 0 && node.entries.some((entry) => looksLikeServer(entry.value));
}

/**
 * Maps of servers anywhere in a document, by shape: a key that only MCP uses, or a common one
 * whose entries look like servers.
 */
export function findServerMaps(root: Node): readonly { readonly path: readonly PathSegment[]; readonly node: Node }[] {
  const found: { readonly path: readonly PathSegment[]; readonly node: Node }[] = [];
  const seen = new Set<Node>();
  function walk(node: Node, path: readonly PathSegment[], depth: number): void {
    if (depth > MAX_SHAPE_DEPTH || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') node.items.forEach((item, i) => walk(item, [...path, i], depth + 1));
    if (node.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      const here = [...path, key];
      const certain = ROOT_KEYS.has(key) && value.kind !== 'scalar';
      const likely =
        COMMON_KEYS.has(key) &&
        ((value.kind === 'map' && value.entries.some((entry) => looksLikeServer(entry.value))) || looksLikeList(value));
      if (certain || likely) found.push({ path: here, node: value });
      // `mcp: { servers: {…} }`: the outer key is no map of servers itself.
      if (!certain && !likely) walk(value, here, depth + 1);
    }
  }
  if (looksLikeList(root)) return [{ path: [], node: root }];
  walk(root, [], 0);
  return found;
}
