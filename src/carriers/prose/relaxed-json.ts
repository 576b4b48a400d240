import type { Fragment } from '../../core/fragment.ts';
import { lineEnd } from '../../core/text.ts';
import { rewriting } from '../encodings/rewriting.ts';

/** A piece of JSON as people write it. */
interface Token {
  readonly kind: 'blank' | 'close' | 'comma' | 'colon' | 'comment' | 'open' | 'string' | 'word';
  readonly to: number;
}

const BLOCK_COMMENTS: readonly (readonly [string, string])[] = [
  ['/*', '*/'],
  ['<!--', '-->'],
];
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['\u201c', '\u201c\u201d'],
  ['\u201d', '\u201c\u201d'],
]);
/** What stands for a value where no quotes are: `<your token>`, `${input:token}`, `{{TOKEN}}`, `https://…`, `true`. */
const WORD =
  /(?:<[^<>"\r\n]{1,200}>|\$\{[^{}\r\n]{0,200}\}|\{\{[^{}\r\n]{1,200}\}\}|[^\s{}[\],:"'\u201c\u201d])(?:<[^<>"\r\n]{1,200}>|\$\{[^{}\r\n]{0,200}\}|\{\{[^{}\r\n]{1,200}\}\}|:\/\/|[^\s{}[\],:"'\u201c\u201d]){0,4000}/y;
const PLAIN = /^(?:true|false|null|-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?)$/;
/** `...` for what is left out, and the numbered marks that AsciiDoc puts behind a line. */
const OMISSION = /^(?:\.\.|\u2026|<\d{1,3}>|<\.>)(?:\.|\u2026|<\d{1,3}>|<\.>){0,200}$/;

type Closer = '}' | ']';

/** Where a run of blanks ends that starts at an offset. */
function blankEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (text[end] ?? '').trim() === '') end++;
  return end;
}

/** Where the comment ends that starts at an offset; `undefined` where none does. */
function commentEnd(text: string, at: number): number | undefined {
  if (text.startsWith('//', at)) return lineEnd(text, at);
  // Within a word, `#` is a character like any other.
  if (text[at] === '#') return /^\s?$/.test(text[at - 1] ?? '') ? lineEnd(text, at) : undefined;
  for (const [opening, closing] of BLOCK_COMMENTS) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing, at + opening.length);
    return end < 0 ? text.length : end + closing.length;
  }
  return undefined;
}

function wordEnd(text: string, at: number): number | undefined {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : undefined;
}

/** Where a quoted text ends; with its line where nothing closes it. */
function stringEnd(text: string, at: number, closing: string): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const unit = text[end] ?? '';
    if (unit === '\\') end++;
    else if (unit === '\n' || unit === '\r') return end;
    else if (closing.includes(unit)) return end + 1;
  }
  return Math.min(end, text.length);
}

/** The piece that starts at an offset within the text. Each takes at least one code unit. */
export function tokenAt(text: string, at: number): Token {
  const unit = text[at] ?? '';
  const blank = blankEnd(text, at);
  if (blank > at) return { kind: 'blank', to: blank };
  const comment = commentEnd(text, at);
  if (comment !== undefined) return { kind: 'comment', to: comment };
  const closing = QUOTES.get(unit);
  if (closing !== undefined) return { kind: 'string', to: stringEnd(text, at, closing) };
  const word = wordEnd(text, at);
  if (word !== undefined) return { kind: 'word', to: word };
  const kind = unit === '{' || unit === '[' ? 'open' : unit === '}' || unit === ']' ? 'close' : unit === ':' ? 'colon' : 'comma';
  return { kind, to: at + 1 };
}

/** Where the object or list that opens at an offset is closed; the end of the text where it is not. */
export function closedAt(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const { kind, to } = tokenAt(text, at);
    if (kind === 'open') depth++;
    else if (kind === 'close') depth--;
    at = to;
    if (depth <= 0) return at;
  }
  return text.length;
}

/**
 * JSON made of what documents call JSON: JSON5's bare keys and single quotes, typographic quotes,
 * `...` for what is left out, values without quotes, `#` comments, brackets that are not closed or
 * that nothing opened. Every place leads back to the original.
 */
export function strictJson(relaxed: Fragment): Fragment {
  const { text } = relaxed;
  const made = rewriting(relaxed);
  const open: Closer[] = [];
  const waiting: Record<Closer, number> = { '}': 0, ']': 0 };

  function opens(closer: Closer): void {
    open.push(closer);
    waiting[closer]++;
  }

  /** Closes what is open down to the last one with this bracket; `false` where there is none. */
  function closes(closer: Closer, at: number): boolean {
    if (waiting[closer] === 0) return false;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      waiting[last]--;
      if (last === closer) break;
      made.put(last, at, at);
    }
    return true;
  }

  function putString(from: number, to: number): void {
    const first = text[from] ?? '';
    const closing = QUOTES.get(first);
    const start = closing === undefined ? from : from + 1;
    const closed = closing !== undefined && to - from > 1 && closing.includes(text[to - 1] ?? '');
    const end = closed ? to - 1 : to;
    made.put('"', from, start);
    for (let at = start; at < end; at++) {
      const unit = text[at] ?? '';
      if (unit === '\\' && closing !== undefined && at + 1 < end) {
        // JSON5 also escapes what needs none.
        const next = text[at + 1] ?? '';
        if (/["\\/bfnrtu]/.test(next)) made.copy(at, at + 2);
        else made.put(next, at, at + 2);
        at++;
      } else if (unit === '"' || unit === '\\') made.put(`\\${unit}`, at, at + 1);
      else made.copy(at, at + 1);
    }
    made.put('"', end, to);
  }

  for (let at = 0; at < text.length; ) {
    const { kind, to } = tokenAt(text, at);
    const word = text.slice(at, to);
    if (kind === 'open') {
      opens(word === '{' ? '}' : ']');
      made.copy(at, to);
    } else if (kind === 'close') {
      // One that nothing opened is left out; those within what it closes are closed before it.
      if (closes(word === '}' ? '}' : ']', at)) made.copy(at, to);
    } else if (kind === 'string') {
      if (word.startsWith('"') && word.endsWith('"') && word.length > 1 && !/\\[^"\\/bfnrtu]/.test(word)) made.copy(at, to);
      else putString(at, to);
    } else if (kind === 'word') {
      if (PLAIN.test(word)) made.copy(at, to);
      else if (!OMISSION.test(word)) putString(at, to);
    } else if (kind !== 'comment' || word.startsWith('//') || word.startsWith('/*')) made.copy(at, to);
    at = to;
  }
  for (const closer of open.reverse()) made.put(closer, text.length, text.length);
  return made.done();
}
