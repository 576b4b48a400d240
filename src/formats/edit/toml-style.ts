import type { Json } from '../../core/change.ts';
import type { Node } from '../document.ts';
import type { Opening } from './bracketed.ts';
import { isList, isMap, isSingle } from './json.ts';
import { indentationAt, isBreak, lineBreakNear, skipBlanks } from './lines.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';

/** How new values are written, read off what stands around the place. */
export interface Style {
  readonly eol: string;
  /** Between key and value. */
  readonly equals: string;
  /** Whether strings stand in single quotes where they can. */
  readonly literal: boolean;
  /** Whether lists stand over several lines, and what their items are indented by. */
  readonly listLines: boolean;
  readonly unit: string;
  /** Between brackets and members of an inline table, and of a list. */
  readonly padding: string;
  readonly listPadding: string;
}

/** How the file is written around a place. */
export function styleAt(text: string, place: Place): Style {
  const list = nearest(place, (node) => listLayout(text, node));
  return {
    eol: lineBreakNear(text, place.node.span.start),
    equals: nearest(place, (node) => equalsOf(text, node)) ?? ' = ',
    literal:
      nearest(place, (node) =>
        node.kind === 'scalar' && node.inner.start > node.span.start ? isLiteral(text, node.span.start) : undefined,
      ) ?? false,
    listLines: list?.lines ?? false,
    unit: list?.unit ?? '  ',
    listPadding: list?.padding ?? '',
    padding: nearest(place, (node) => inlinePadding(text, node)) ?? ' ',
  };
}

/** Whether the value at an offset stands in single quotes. */
export function isLiteral(text: string, at: number): boolean {
  return text.charAt(at) === "'";
}

function equalsOf(text: string, node: Node): string | undefined {
  const last = node.kind === 'map' ? node.entries.at(-1) : undefined;
  if (last === undefined || last.value.span.start < last.keySpan.end) return undefined;
  const written = text.slice(last.keySpan.end, last.value.span.start);
  if (!/^[ \t]*=[ \t]*$/.test(written)) return undefined;
  // Signs that are lined up below each other are not, once a name of another length joins them.
  return `${written.startsWith('=') ? '' : ' '}=${written.endsWith('=') ? '' : ' '}`;
}

interface ListLayout {
  readonly lines: boolean;
  readonly unit: string | undefined;
  readonly padding: string;
}

function listLayout(text: string, node: Node): ListLayout | undefined {
  const first = node.kind === 'list' ? node.items[0] : undefined;
  // Tables under headers in double brackets are a list too, but none that is written between brackets.
  if (first === undefined || first.kind === 'map' || text.charAt(node.span.start) !== '[') return undefined;
  for (let at = node.span.start + 1; at < first.span.start; at++) {
    if (!isBreak(text, at)) continue;
    const outer = indentationAt(text, node.span.start);
    const inner = indentationAt(text, first.span.start);
    return { lines: true, unit: inner.startsWith(outer) && inner !== outer ? inner.slice(outer.length) : undefined, padding: '' };
  }
  const blank = skipBlanks(text, node.span.start + 1) === first.span.start;
  return { lines: false, unit: undefined, padding: blank ? text.slice(node.span.start + 1, first.span.start) : '' };
}

function inlinePadding(text: string, node: Node): string | undefined {
  const first = node.kind === 'map' ? node.entries[0] : undefined;
  if (first === undefined || text.charAt(node.span.start) !== '{') return undefined;
  const padding = text.slice(node.span.start + 1, first.keySpan.start);
  return /^[ \t]*$/.test(padding) ? padding : undefined;
}

/** How the first member between brackets is written. */
export function openingOf(kind: 'map' | 'list', style: Style): Opening {
  // Before TOML 1.1 an inline table had to stay on one line.
  return kind === 'map'
    ? { lines: false, unit: style.unit, padding: style.padding, space: ' ' }
    : { lines: style.listLines, unit: style.unit, padding: style.listPadding, space: ' ' };
}

function keyText(key: string): string {
  return /^[\w-]+$/.test(key) ? key : basicString(key);
}

/** A string on one line: as it stands within single quotes where that is wished and can be, else with escapes. */
export function stringText(value: string, literal: boolean): string {
  return literal && !/['\x00-\x08\x0a-\x1f\x7f]/.test(value) ? `'${value}'` : basicString(value);
}

function basicString(value: string): string {
  return JSON.stringify(value).replaceAll('\x7f', '\\u007f');
}

/** A key with its value. */
export function pairText(key: string, value: Json, indentation: string | undefined, style: Style): string {
  return `${keyText(key)}${style.equals}${valueText(value, indentation, style)}`;
}

/** A value, over several lines only where `indentation` says what they begin with. `null`, which TOML has no word for, must not be in it. */
export function valueText(value: Json, indentation: string | undefined, style: Style): string {
  if (typeof value === 'string') return stringText(value, style.literal);
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, item]) => pairText(key, item, undefined, style));
    return pairs.length === 0 ? '{}' : `{${style.padding}${pairs.join(', ')}${style.padding}}`;
  }
  if (!isList(value)) return String(value);
  if (value.length === 0) return '[]';
  if (indentation === undefined || !style.listLines || !value.every(isSingle)) {
    return `[${style.listPadding}${value.map((item) => valueText(item, undefined, style)).join(', ')}${style.listPadding}]`;
  }
  const lines = value.map((item) => `${style.eol}${indentation}${style.unit}${valueText(item, undefined, style)},`).join('');
  return `[${lines}${style.eol}${indentation}]`;
}

/** Whether `null` is the value, or in it. */
export function holdsNull(value: Json): boolean {
  if (value === null) return true;
  return isList(value) ? value.some(holdsNull) : isMap(value) && Object.values(value).some(holdsNull);
}
