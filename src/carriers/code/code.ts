import type { Fragment } from '../../core/fragment.ts';
import type { Span } from '../../core/text.ts';
import type { Token } from './token.ts';
import { readJavascript } from './tokens-javascript.ts';
import { readPython } from './tokens-python.ts';

/** The languages that are read. TypeScript is JavaScript here. */
export type Language = 'javascript' | 'python';

/** Source code as tokens, and how they nest. All arrays are indexed by the token. */
export interface Code {
  readonly text: Fragment;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** For what opens a group: the token that closes it, or the one that the group cannot go beyond. */
  readonly end: Int32Array;
  /** For what opens a group: the first token behind the group; for any other token the next one. */
  readonly after: Int32Array;
  /** For what closes a group: the token that opens it; -1 for any other token. */
  readonly start: Int32Array;
  /** The token that opens the group around; -1 outside of any. */
  readonly parent: Int32Array;
  /** The first token from here on that ends an item of the group around: a comma, a semicolon, the group's end. */
  readonly itemEnd: Int32Array;
}

const OPENERS: ReadonlySet<string> = new Set(['(', '[', '{']);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
/** What an item of a group ends with. */
const ENDS: ReadonlySet<string> = new Set([',', ';', ...CLOSERS.keys()]);
/** So many groups may be left open inside another before its end is not found any more. */
const MAX_UNCLOSED = 64;

/** Which group a token opens: a bracket, or the back quote of a string with expressions. */
function opened(token: Token): string | undefined {
  if (token.kind === 'mark') return OPENERS.has(token.mark) ? token.mark : undefined;
  return token.kind === 'head' ? '`' : undefined;
}

/** Which group a token closes. */
function closed(token: Token): string | undefined {
  if (token.kind === 'mark') return CLOSERS.get(token.mark);
  return token.kind === 'tail' ? '`' : undefined;
}

/** Reads a text as code of a language. Total, and linear in the text's length. */
export function makeCode(text: Fragment, language: Language): Code {
  const tokens = language === 'python' ? readPython(text.text) : readJavascript(text.text);
  const count = tokens.length;
  const end = new Int32Array(count).fill(count);
  const after = new Int32Array(count);
  const start = new Int32Array(count).fill(-1);
  const parent = new Int32Array(count);
  const open: { readonly at: number; readonly group: string }[] = [];

  function close(group: string, i: number): void {
    let from = open.length - 1;
    while (from > 0 && from > open.length - MAX_UNCLOSED && open[from]?.group !== group) from--;
    if (open[from]?.group !== group) return;
    // Groups that were left open end in front of this, which closes the one around them.
    start[i] = open[from]?.at ?? -1;
    open.splice(from).forEach(({ at }, inner) => {
      end[at] = i;
      after[at] = inner === 0 ? i + 1 : i;
    });
  }

  for (let i = 0; i < count; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    after[i] = i + 1;
    const closes = closed(token);
    if (closes !== undefined) close(closes, i);
    parent[i] = open.at(-1)?.at ?? -1;
    const opens = opened(token);
    if (opens !== undefined) open.push({ at: i, group: opens });
  }
  for (const { at } of open) after[at] = count;
  return { text, language, tokens, end, after, start, parent, itemEnd: itemEnds(tokens, after) };
}

function itemEnds(tokens: readonly Token[], after: Int32Array): Int32Array {
  const ends = new Int32Array(tokens.length + 1);
  ends[tokens.length] = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    const stops = token.kind === 'mark' ? ENDS.has(token.mark) : token.kind === 'middle' || token.kind === 'tail';
    ends[i] = stops ? i : (ends[after[i] ?? i + 1] ?? tokens.length);
  }
  return ends;
}

/** The text of a token as it is written. Empty behind the last one. */
export function written(code: Code, at: number): string {
  const token = code.tokens[at];
  if (token === undefined) return '';
  return token.kind === 'mark' ? token.mark : code.text.text.slice(token.from, token.to);
}

/** Whether a token is this mark. */
export function isMark(code: Code, at: number, mark: string): boolean {
  return code.tokens[at]?.mark === mark;
}

/** Whether a token is this word. */
export function isWord(code: Code, at: number, word: string): boolean {
  const token = code.tokens[at];
  return token?.kind === 'word' && token.to - token.from === word.length && code.text.text.startsWith(word, token.from);
}

/** Place of the tokens from `from` up to but not including `to`, in the outer file. */
export function placeOf(code: Code, from: number, to: number): Span {
  const start = code.tokens[from]?.from ?? code.text.text.length;
  return code.text.locate(start, Math.max(start, code.tokens[to - 1]?.to ?? start));
}
