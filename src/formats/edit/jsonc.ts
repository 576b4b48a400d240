import type { Json } from '../../core/change.ts';
import type { Span } from '../../core/text.ts';
import type { ListNode, MapNode, Node } from '../document.ts';
import type { Editor } from '../editor.ts';
import type { Bracketed, Opening, WriteMember } from './bracketed.ts';
import { addMembers, removeMember } from './bracketed.ts';
import { slashComment } from './gap.ts';
import { valuesOfJson } from './jsonc-values.ts';
import { isSingle } from './json.ts';
import { indentationAt, isBreak, lineBreakNear } from './lines.ts';
import { nearest } from './nearest.ts';
import type { Edits, Place, Writing } from './place.ts';
import { edit, refuse } from './place.ts';

/** Edits JSON with comments in the style of each file. */
export const jsoncEditor: Editor = {
  edit: (text, root, change) => edit(writing, text, root, change),
  values: valuesOfJson,
};

const writing: Writing = {
  set(text, { node }, value): Edits {
    if (node.type === 'string' && node.inner.end === node.span.end) return refuse('the string is never closed');
    return [{ span: node.span, text: JSON.stringify(value) }];
  },
  put(text, place, key, value): Edits {
    const style = styleAt(text, place);
    const member: WriteMember = (indentation) => JSON.stringify(key) + style.colon + written(value, indentation, style);
    return add(text, place.node, place.node.entries.length, [member], openingOf(text, place, style, style.maps.lines));
  },
  insert(text, place, at, items): Edits {
    const style = styleAt(text, place);
    const members = items.map(
      (item): WriteMember =>
        (indentation) =>
          written(item, indentation, style),
    );
    return add(text, place.node, at, members, openingOf(text, place, style, onLines(items, style)));
  },
  remove(text, { node }, index): Edits {
    const list = bracketed(text, node);
    return list === undefined ? refuse('a bracket is never closed') : removeMember(list, index);
  },
};

function add(text: string, node: MapNode | ListNode, index: number, members: readonly WriteMember[], opening: Opening): Edits {
  const list = bracketed(text, node);
  return list === undefined ? refuse('a bracket is never closed') : addMembers(list, index, members, opening);
}

function bracketed(text: string, node: MapNode | ListNode): Bracketed | undefined {
  const { start, end } = node.span;
  const brackets = text.charAt(start) + text.charAt(end - 1);
  if (end - start < 2 || brackets !== (node.kind === 'map' ? '{}' : '[]')) return undefined;
  return { text, inside: { start: start + 1, end: end - 1 }, members: membersOf(node), commentEnd: slashComment };
}

function membersOf(node: MapNode | ListNode): readonly Span[] {
  if (node.kind === 'list') return node.items.map(({ span }) => span);
  return node.entries.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.span.end }));
}

function firstOf(node: MapNode | ListNode): Span | undefined {
  return node.kind === 'list' ? node.items[0]?.span : node.entries[0]?.keySpan;
}

/** How new values are written, read off what stands around the place. */
interface Style {
  readonly eol: string;
  readonly colon: string;
  readonly unit: string;
  /** Behind a comma on one line. */
  readonly space: string;
  /** Whether maps, and lists, that hold something stand over several lines. */
  readonly maps: Layout;
  readonly lists: Layout;
}

interface Layout {
  readonly lines: boolean;
  /** Between bracket and first member on one line. */
  readonly padding: string;
}

function styleAt(text: string, place: Place): Style {
  const colon = nearest(place, (node) => colonOf(text, node)) ?? ': ';
  return {
    eol: lineBreakNear(text, place.node.span.start),
    colon,
    unit: nearest(place, (node) => unitOf(text, node)) ?? '  ',
    space: colon.endsWith(':') ? '' : ' ',
    maps: nearest(place, (node) => (node.kind === 'map' ? layoutOf(text, node) : undefined)) ?? { lines: false, padding: '' },
    lists: nearest(place, (node) => (node.kind === 'list' ? layoutOf(text, node) : undefined)) ?? { lines: false, padding: '' },
  };
}

function colonOf(text: string, node: Node): string | undefined {
  const last = node.kind === 'map' ? node.entries.at(-1) : undefined;
  if (last === undefined) return undefined;
  const written = text.slice(last.keySpan.end, last.value.span.start);
  return /^[ \t]*:[ \t]*$/.test(written) ? written : undefined;
}

function unitOf(text: string, node: Node): string | undefined {
  if (node.kind === 'scalar' || !layoutOf(text, node)?.lines) return undefined;
  const outer = indentationAt(text, node.span.start);
  const inner = indentationAt(text, firstOf(node)?.start ?? node.span.start);
  return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : undefined;
}

function layoutOf(text: string, node: MapNode | ListNode): Layout | undefined {
  const first = firstOf(node);
  if (first === undefined) return undefined;
  for (let at = node.span.start + 1; at < first.start; at++) if (isBreak(text, at)) return { lines: true, padding: '' };
  const padding = text.slice(node.span.start + 1, first.start);
  return { lines: false, padding: /^[ \t]*$/.test(padding) ? padding : '' };
}

function openingOf(text: string, place: Place<MapNode | ListNode>, { maps, lists, unit, space }: Style, lines: boolean): Opening {
  const parent = place.around.at(-1);
  // An empty pair of brackets within a map on one line stays on that line.
  const within = parent === undefined ? undefined : layoutOf(text, parent);
  const { padding } = place.node.kind === 'map' ? maps : lists;
  return { lines: lines && within?.lines !== false, padding, unit, space };
}

/** Whether a list stands over several lines: as other lists do, or for the maps in it. */
function onLines(items: readonly Json[], { maps, lists }: Style): boolean {
  return lists.lines || (maps.lines && !items.every(isSingle));
}

function written(value: Json, indentation: string | undefined, style: Style): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const layout = isList ? style.lists : style.maps;
  const members = isList
    ? (value as readonly Json[]).map((item) => ({ key: '', item }))
    : Object.entries(value).map(([key, item]: [string, Json]) => ({ key: JSON.stringify(key) + style.colon, item }));
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  const lines = isList ? onLines(value as readonly Json[], style) : layout.lines;
  if (indentation === undefined || !lines) {
    const line = members.map(({ key, item }) => key + written(item, undefined, style)).join(`,${style.space}`);
    return `${open}${layout.padding}${line}${layout.padding}${close}`;
  }
  const inner = indentation + style.unit;
  const body = members.map(({ key, item }) => `${style.eol}${inner}${key}${written(item, inner, style)}`).join(',');
  return `${open}${body}${style.eol}${indentation}${close}`;
}
