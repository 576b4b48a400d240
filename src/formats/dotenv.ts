import { lineEnd, type Span } from '../core/text.ts';
import type { Piece } from './build.ts';
import { isBlank, problemList, scalar, traceEscapes } from './build.ts';
import type { Entry, Format, Parsed, ScalarNode } from './document.ts';

/**
 * Environment files: `KEY=value`, `export KEY=value`, values bare or in single, double or
 * back quotes, comments. There is no standard. Where readers differ this one follows the npm
 * package `dotenv` (https://github.com/motdotla/dotenv), except that a `#` starts a comment only
 * behind white space, as in python-dotenv and docker compose: a credential may contain one.
 */
export const dotenv: Format = { id: 'dotenv', parse };

function parse(text: string): Parsed {
  if (isBlank(text)) return { documents: [], problems: [], comments: [] };
  const problems = problemList(text.length);
  const comments: Span[] = [];
  const entries: Entry[] = [];
  const seen = new Set<string>();

  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const start = skipBlanks(text, at);
    const end = lineEnd(text, start);
    at = end;
    if (start === end) {
      // nothing on this line
    } else if (text.charAt(start) === '#') {
      comments.push({ start, end });
    } else {
      const keySpan = keyAt(text, start, end);
      if (keySpan) {
        const { value, comment, next } = valueAt(text, keySpan.equals + 1, end);
        const key = text.slice(keySpan.start, keySpan.end);
        const { start: from, end: to } = keySpan;
        entries.push({
          key,
          keySpan: { start: from, end: to },
          value,
          duplicate: seen.has(key),
        });
        seen.add(key);
        if (comment) comments.push(comment);
        at = next;
      } else {
        problems.add('this line is neither KEY=value nor a comment', {
          start,
          end: trimEnd(text, start, end),
        });
      }
    }
    at = skipBreak(text, at);
  }
  const root = {
    kind: 'map' as const,
    span: { start: 0, end: text.length },
    entries,
  };
  return { documents: [root], problems: problems.items, comments };
}

function keyAt(text: string, start: number, end: number): (Span & { readonly equals: number }) | undefined {
  let from = start;
  let to = wordEnd(text, from, end);
  const behindExport = skipBlanks(text, to);
  if (text.slice(from, to) === 'export' && behindExport > to && text.charAt(behindExport) !== '=') {
    from = behindExport;
    to = wordEnd(text, from, end);
  }
  const equals = skipBlanks(text, to);
  return to > from && equals < end && text.charAt(equals) === '=' ? { start: from, end: to, equals } : undefined;
}

interface Value {
  readonly value: ScalarNode;
  readonly comment: Span | undefined;
  /** Where the value's last line ends. */
  readonly next: number;
}

function valueAt(text: string, from: number, end: number): Value {
  const start = Math.min(skipBlanks(text, from), end);
  return quotedAt(text, start) ?? bareAt(text, from, start, end);
}

/** A quote that nothing closes, or with more behind it on its last line, is an ordinary character. */
function quotedAt(text: string, start: number): Value | undefined {
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  let close = start + 1;
  while (close < text.length && text.charAt(close) !== quote) close += text.charAt(close) === '\\' ? 2 : 1;
  if (close >= text.length) return undefined;

  const behind = skipBlanks(text, close + 1);
  const end = lineEnd(text, behind);
  const comment = text.charAt(behind) === '#' ? { start: behind, end } : undefined;
  if (!comment && behind !== end) return undefined;

  const inner = { start: start + 1, end: close };
  const escape = quote === '"' ? escapeOrBreak : breakOnly;
  const trace = () => traceEscapes(text, inner, escape);
  const span = { start, end: close + 1 };
  const value = scalar({
    source: text,
    span,
    inner,
    text: trace().text,
    type: 'string',
    trace,
  });
  return { value, comment, next: end };
}

function bareAt(text: string, from: number, start: number, end: number): Value {
  let hash = from;
  while (hash < end && !(text.charAt(hash) === '#' && isBlankUnit(text, hash - 1))) hash++;
  // A comment directly behind `KEY=`: the value is empty and stands behind the equals sign.
  const empty = hash <= start;
  const span = empty ? { start: from, end: from } : { start, end: trimEnd(text, start, hash) };
  const value = scalar({
    source: text,
    span,
    inner: span,
    text: text.slice(span.start, span.end),
    type: 'string',
  });
  return {
    value,
    comment: hash < end ? { start: hash, end } : undefined,
    next: end,
  };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

function escapeOrBreak(text: string, at: number): Piece | undefined {
  if (text.charAt(at) !== '\\') return breakOnly(text, at);
  const meant = ESCAPES.get(text.charAt(at + 1));
  return meant === undefined ? undefined : { text: meant, next: at + 2 };
}

/** Every line break within quotes is `\n` to the program. */
function breakOnly(text: string, at: number): Piece | undefined {
  return text.charAt(at) === '\r' ? { text: '\n', next: skipBreak(text, at) } : undefined;
}

function isBlankUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9;
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (isBlankUnit(text, next)) next++;
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlankUnit(text, last - 1)) last--;
  return last;
}

function skipBreak(text: string, at: number): number {
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) return at + 2;
  return at < text.length ? at + 1 : at;
}

/** Letters, digits, `_`, `.` and `-`, as in the npm package's key pattern. */
function wordEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isWordUnit(text.charCodeAt(next))) next++;
  return next;
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95 || unit === 46 || unit === 45
  );
}
