import type { Json } from '../../core/change.ts';
import type { ListNode, MapNode, Node } from '../document.ts';
import { isList, isMap, isSingle } from './json.ts';
import { lineBreakNear, skipBlanks } from './lines.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';
import { columnOf, shapeOf } from './yaml-place.ts';
import type { Quoting } from './yaml-scalar.ts';
import { quotingAt, scalarText } from './yaml-scalar.ts';

/** How new values are written, read off what stands around the place. */
export interface Style {
  readonly eol: string;
  /** How much deeper a map, and a list, stands than the map it is in. */
  readonly mapStep: number;
  readonly listStep: number;
  /** Whether lists of single values, and maps, stand between brackets. */
  readonly flowLists: boolean;
  readonly flowMaps: boolean;
  readonly keys: Quoting;
  readonly strings: Quoting;
  /** Between key and colon. */
  readonly space: string;
}

/** How the file is written around a place. */
export function styleAt(text: string, place: Place): Style {
  const mapStep = nearest(place, (node) => stepIn(text, node, 'map')) ?? 2;
  return {
    eol: lineBreakNear(text, place.node.span.start),
    mapStep,
    listStep: nearest(place, (node) => stepIn(text, node, 'list')) ?? mapStep,
    flowLists: nearest(place, (node) => (isListOfScalars(node) ? isFlow(text, node) : undefined)) ?? false,
    flowMaps:
      nearest({ ...place, around: [] }, (node) => (node !== place.node && isFilledMap(node) ? isFlow(text, node) : undefined)) ?? false,
    keys: nearest(place, (node) => (isFilledMap(node) ? quotingOf(text, node.entries.at(-1)?.keySpan.start) : undefined)) ?? 'plain',
    strings:
      nearest(place, (node) => (node.kind === 'scalar' && node.type === 'string' ? quotingOf(text, node.span.start) : undefined)) ??
      'plain',
    space: nearest(place, (node) => (isFilledMap(node) ? spaceBeforeColon(text, node) : undefined)) ?? '',
  };
}

function isFilledMap(node: Node): node is MapNode {
  return node.kind === 'map' && node.entries.length > 0;
}

function isListOfScalars(node: Node): node is ListNode {
  return node.kind === 'list' && node.items.length > 0 && node.items.every(({ kind }) => kind === 'scalar');
}

function isFlow(text: string, node: MapNode | ListNode): boolean {
  return shapeOf(text, node, false) === 'flow';
}

function quotingOf(text: string, at: number | undefined): Quoting {
  const quoting = at === undefined ? 'plain' : quotingAt(text, at);
  return quoting === 'block' ? 'plain' : quoting;
}

function spaceBeforeColon(text: string, node: MapNode): string {
  const end = node.entries.at(-1)?.keySpan.end ?? 0;
  const colon = skipBlanks(text, end);
  return text.charAt(colon) === ':' && colon > end ? ' ' : '';
}

/** How much deeper the first map or list within a map stands that begins a line of its own. */
function stepIn(text: string, node: Node, kind: 'map' | 'list'): number | undefined {
  if (node.kind !== 'map' || isFlow(text, node)) return undefined;
  const outer = columnOf(text, node.span.start);
  for (const { value, keySpan } of node.entries) {
    if (value.kind !== kind || isFlow(text, value) || value.span.start < keySpan.end) continue;
    const step = columnOf(text, value.span.start) - outer;
    if (step >= (kind === 'map' ? 1 : 0)) return step;
  }
  return undefined;
}

/** A value between brackets, or a single one. */
export function flowValue(value: Json, style: Style, inFlow = true): string {
  if (typeof value === 'string') return scalarText(value, style.strings, inFlow);
  if (isList(value)) return `[${value.map((item) => flowValue(item, style)).join(', ')}]`;
  if (isMap(value))
    return `{${Object.entries(value)
      .map(([key, item]) => flowPair(key, item, style))
      .join(', ')}}`;
  return String(value);
}

/** An entry of a map between brackets. */
export function flowPair(key: string, value: Json, style: Style): string {
  return `${scalarText(key, style.keys, true)}${style.space}: ${flowValue(value, style)}`;
}

/** An entry of a block map whose keys stand in this column. */
export function blockPair(key: string, value: Json, column: number, style: Style): string {
  return `${scalarText(key, style.keys, false)}${style.space}:${behindColon(value, column, style)}`;
}

function behindColon(value: Json, column: number, style: Style): string {
  if (isMap(value) && !isSingle(value) && !style.flowMaps) {
    const inner = column + style.mapStep;
    return linesOf(
      Object.entries(value).map(([key, item]) => blockPair(key, item, inner, style)),
      inner,
      style,
    );
  }
  if (isList(value) && !isSingle(value) && !(style.flowLists && value.every(isSingle))) {
    const inner = column + style.listStep;
    return linesOf(
      value.map((item) => blockItem(item, inner, style)),
      inner,
      style,
    );
  }
  return ` ${flowValue(value, style, false)}`;
}

function linesOf(members: readonly string[], column: number, style: Style): string {
  return members.map((member) => style.eol + ' '.repeat(column) + member).join('');
}

/** An item of a block list whose dashes stand in this column. */
export function blockItem(value: Json, column: number, style: Style): string {
  const joint = style.eol + ' '.repeat(column + 2);
  if (isMap(value) && !isSingle(value)) {
    return `- ${Object.entries(value)
      .map(([key, item]) => blockPair(key, item, column + 2, style))
      .join(joint)}`;
  }
  if (isList(value) && !value.every(isSingle)) return `- ${value.map((item) => blockItem(item, column + 2, style)).join(joint)}`;
  return `- ${flowValue(value, style, false)}`;
}
