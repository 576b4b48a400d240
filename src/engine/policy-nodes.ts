import type { PathSegment } from '../core/model.ts';
import type { Span } from '../core/text.ts';
import type { Entry, ListNode, Node } from '../formats/document.ts';

/** A policy of more parts than this is refused: aliases can make a small file endless. */
const MAX_NODES = 20_000;

/** Whether a document has a bounded number of parts, what aliases repeat counted each time. */
export function isBounded(root: Node): boolean {
  const open: Node[] = [root];
  let seen = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') continue;
    const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
    seen += inner.length;
    if (seen > MAX_NODES) return false;
    open.push(...inner);
  }
  return true;
}

/** A node as plain data. */
export function plain(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (node.type === 'null') return null;
  if (node.type === 'number') return Number(node.text);
  return node.type === 'boolean' ? /^true$/i.test(node.text) : node.text;
}

/** The first key that stands twice in one map, at any depth. */
export function duplicateIn(node: Node): Entry | undefined {
  if (node.kind === 'list') return node.items.map(duplicateIn).find((found) => found !== undefined);
  if (node.kind !== 'map') return undefined;
  return (
    node.entries.find((entry) => entry.duplicate) ??
    node.entries.map((entry) => duplicateIn(entry.value)).find((found) => found !== undefined)
  );
}

/** The value of a key; the last one where it stands twice. */
export function valueOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** The text of a scalar under a key. */
export function textOf(node: Node | undefined, key: string): string | undefined {
  const value = valueOf(node, key);
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** The items of a list under a key; none where there is no list. */
export function itemsOf(node: Node | undefined, key: string): readonly Node[] {
  const value = valueOf(node, key);
  return value?.kind === 'list' ? value.items : [];
}

/** The texts of a list of scalars under a key. */
export function textsOf(node: Node | undefined, key: string): readonly string[] {
  return itemsOf(node, key).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
}

/** The entries of a map under a key; none where there is no map. */
export function entriesOf(node: Node | undefined, key: string): readonly Entry[] {
  const value = valueOf(node, key);
  return value?.kind === 'map' ? value.entries : [];
}

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((raw) => raw.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A part of a document, and the key that it stands under where it is an entry of a map. */
export interface Found {
  readonly node: Node;
  readonly keySpan: Span | undefined;
}

/** The item of a list that is this text: managers may be a list of their ids. */
function itemNamed({ items }: ListNode, text: string): Node | undefined {
  return items.find((item) => item.kind === 'scalar' && item.text === text);
}

/** The part at the end of this way, or the last one on it that is there. */
export function find(root: Node, way: readonly PathSegment[]): Found {
  let found: Found = { node: root, keySpan: undefined };
  for (const step of way) {
    const { node } = found;
    if (node.kind === 'scalar') return found;
    if (node.kind === 'map') {
      const entry = node.entries.findLast(({ key }) => key === String(step));
      if (entry === undefined) return found;
      found = { node: entry.value, keySpan: entry.keySpan };
    } else {
      const item = typeof step === 'number' || /^\d{1,9}$/.test(step) ? node.items[Number(step)] : itemNamed(node, step);
      if (item === undefined) return found;
      found = { node: item, keySpan: undefined };
    }
  }
  return found;
}
