import type { Change, Json } from '../../core/change.ts';
import type { PathSegment } from '../../core/model.ts';
import type { TextEdit } from '../../core/text.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../document.ts';
import type { Refusal } from '../editor.ts';

/** What an editor answers: the splices, or why there are none. */
export type Edits = readonly TextEdit[] | Refusal;

/** Where a change happens. */
export interface Place<N extends Node = Node> {
  readonly node: N;
  readonly path: readonly PathSegment[];
  /** The maps and lists around the node, the root first; step `i` of the path leads out of the one at `i`. */
  readonly around: readonly (MapNode | ListNode)[];
}

/** How a format makes each kind of change, once the place is found and the change fits what stands there. */
export interface Writing {
  set(text: string, place: Place<ScalarNode>, value: string): Edits;
  put(text: string, place: Place<MapNode>, key: string, value: Json): Edits;
  /** `at` is an index of the list, or its length. */
  insert(text: string, place: Place<ListNode>, at: number, items: readonly Json[]): Edits;
  /** Takes the entry or item at `index` out of its map or list; `place` is that map or list. */
  remove(text: string, place: Place<MapNode | ListNode>, index: number): Edits;
}

/** Why no edit is made, as the end of a sentence. */
export function refuse(problem: string): Refusal {
  return { problem };
}

/** Whether an answer is a reason why nothing is done. */
export function isRefusal(answer: object): answer is Refusal {
  return 'problem' in answer;
}

/** An edit that takes nothing away. */
export function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

/** An edit that puts nothing in place of what it takes away. */
export function deletion(start: number, end: number): TextEdit {
  return { span: { start, end }, text: '' };
}

/** The index of the entry or item that a step of a path names. */
function indexOf(node: MapNode | ListNode, step: PathSegment): number | Refusal {
  if (node.kind === 'list') {
    return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < node.items.length
      ? step
      : refuse('there is no such item in the list');
  }
  let found: number | undefined;
  for (let i = 0; i < node.entries.length; i++) {
    if (node.entries[i]?.key !== step) continue;
    // Programs disagree on which of the two counts, so which one to change is for a person to say.
    if (found !== undefined) return refuse('a key on the way to the value stands twice in its map');
    found = i;
  }
  return found ?? refuse('there is no such key');
}

function childAt(node: MapNode | ListNode, index: number): Node | undefined {
  return node.kind === 'map' ? node.entries[index]?.value : node.items[index];
}

function follow(root: Node, path: readonly PathSegment[]): Place | Refusal {
  const around: (MapNode | ListNode)[] = [];
  let node = root;
  for (const step of path) {
    if (node.kind === 'scalar') return refuse('the way to the value leads through a text or number');
    const index = indexOf(node, step);
    if (typeof index !== 'number') return index;
    const child = childAt(node, index);
    if (child === undefined) return refuse('there is no such key');
    around.push(node);
    node = child;
  }
  return { node, path, around };
}

function isOf<K extends Node['kind']>(place: Place, kind: K): place is Place<Extract<Node, { kind: K }>> {
  return place.node.kind === kind;
}

/** Makes one change with the means of a format: finds its place and refuses what does not fit it, as `applyChange` does. */
export function edit(writing: Writing, text: string, root: Node, change: Change): Edits {
  if (change.op === 'remove') {
    const step = change.path.at(-1);
    if (step === undefined) return refuse('the whole document cannot be removed');
    const place = follow(root, change.path.slice(0, -1));
    if (isRefusal(place)) return place;
    if (!isOf(place, 'map') && !isOf(place, 'list')) return refuse('the way to the value leads through a text or number');
    const index = indexOf(place.node, step);
    return typeof index === 'number' ? writing.remove(text, place, index) : index;
  }
  const place = follow(root, change.path);
  if (isRefusal(place)) return place;
  switch (change.op) {
    case 'set':
      if (!isOf(place, 'scalar')) return refuse('only a single value can be set, and here stands a map or a list');
      return place.node.type === 'string' && place.node.text === change.text ? [] : writing.set(text, place, change.text);
    case 'put':
      if (!isOf(place, 'map')) return refuse('an entry can only be put into a map, and here stands something else');
      if (place.node.entries.some(({ key }) => key === change.key)) return refuse('the map has an entry of this key already');
      return writing.put(text, place, change.key, change.value);
    case 'insert':
      if (!isOf(place, 'list')) return refuse('items can only be put into a list, and here stands something else');
      if (!Number.isInteger(change.at) || change.at < 0) return refuse('there is no such item in the list');
      if (change.items.length === 0) return [];
      return writing.insert(text, place, Math.min(change.at, place.node.items.length), change.items);
  }
}
