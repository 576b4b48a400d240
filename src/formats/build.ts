import type { Problem } from '../core/model.ts';
import type { Span } from '../core/text.ts';
import type { ScalarNode } from './document.ts';

/**
 * The decoded form of a range of source, and for each of its UTF-16 units the part of the
 * source it came from.
 */
export interface Places {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** What a reader knows of one scalar. */
export interface ScalarParts {
  readonly source: string;
  readonly span: Span;
  readonly inner: Span;
  readonly text: string;
  readonly type: ScalarNode['type'];
  /** How the text follows from the source, where it is not a plain copy. Called at most once. */
  trace?(): Places | undefined;
}

/**
 * A scalar whose places are worked out when first asked for: most scalars never are. A trace
 * counts only if it arrives at the scalar's text; without one, `locate` answers `inner`.
 */
export function scalar(parts: ScalarParts): ScalarNode {
  const { source, span, inner, text, type } = parts;
  let places: 'unasked' | 'copy' | 'unknown' | Places = 'unasked';

  function find(): 'copy' | 'unknown' | Places {
    if (inner.end - inner.start === text.length && source.startsWith(text, inner.start)) return 'copy';
    const traced = parts.trace?.();
    return traced?.text === text ? traced : 'unknown';
  }

  function locate(from: number, to: number): Span {
    if (places === 'unasked') places = find();
    if (places === 'unknown') return inner;
    const first = Math.min(Math.max(from, 0), text.length);
    const last = Math.min(Math.max(to, first), text.length);
    if (places === 'copy') return { start: inner.start + first, end: inner.start + last };
    // A block scalar's last line break belongs to its text but not to its place.
    const start = Math.min(places.starts[first] ?? inner.end, inner.end);
    return {
      start,
      end: first === last ? start : Math.min(places.ends[last - 1] ?? start, inner.end),
    };
  }

  return { kind: 'scalar', span, inner, text, type, locate };
}

/** What one escape stands for, and where the source goes on behind it. */
export interface Piece {
  readonly text: string;
  readonly next: number;
}

/**
 * Decodes `inner` piece by piece. `escape` answers for the offsets where something other than
 * one unit, copied, stands; it may not go back.
 */
export function traceEscapes(source: string, inner: Span, escape: (source: string, at: number) => Piece | undefined): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = inner.start; at < inner.end; ) {
    const piece = escape(source, at) ?? {
      text: source.charAt(at),
      next: at + 1,
    };
    for (let unit = 0; unit < piece.text.length; unit++) {
      starts.push(at);
      ends.push(piece.next);
    }
    text += piece.text;
    at = Math.max(piece.next, at + 1);
  }
  return { text, starts, ends };
}

/** The number that up to `digits` hex digits at `at` write, or `undefined` if there are fewer. */
export function hexAt(source: string, at: number, digits: number): number | undefined {
  let value = 0;
  for (let i = 0; i < digits; i++) {
    const digit = hexDigit(source.charCodeAt(at + i));
    if (digit === undefined) return undefined;
    value = value * 16 + digit;
  }
  return value;
}

/** The character with this code point, or `undefined` where there is none. */
export function characterOf(codePoint: number | undefined): string | undefined {
  return codePoint === undefined || codePoint > 0x10ffff ? undefined : String.fromCodePoint(codePoint);
}

function hexDigit(unit: number): number | undefined {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit >= 65 && unit <= 70) return unit - 55;
  if (unit >= 97 && unit <= 102) return unit - 87;
  return undefined;
}

/** A file that is not of its format at all has thousands of problems; nobody reads so many. */
export const MAX_PROBLEMS = 100;

/** Collects problems in the order they are met, one per place, and not without end. */
export interface ProblemList {
  readonly items: readonly Problem[];
  add(message: string, span: Span): void;
}

/** An empty list of problems of a text with `length` units. */
export function problemList(length: number): ProblemList {
  const items: Problem[] = [];
  const places = new Set<string>();

  function add(message: string, span: Span): void {
    const start = Math.min(Math.max(span.start, 0), length);
    const end = Math.min(Math.max(span.end, start), length);
    const place = `${start}-${end}`;
    if (places.has(place) || items.length > MAX_PROBLEMS) return;
    places.add(place);
    if (items.length < MAX_PROBLEMS) items.push({ message, span: { start, end } });
    else items.push({ message: 'there are more problems behind this one', span: { start, end: length } });
  }

  return { items, add };
}

/** Whether nothing but white space and a byte order mark stands in the text. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13 && !(unit === BOM && at === 0)) return false;
  }
  return true;
}

const BOM = 0xfeff;

/**
 * The text with a space in place of a leading byte order mark: parsers that trip over the mark
 * skip the space, and every offset stays what it was.
 */
export function withoutBom(text: string): string {
  return text.charCodeAt(0) === BOM ? ` ${text.slice(1)}` : text;
}
