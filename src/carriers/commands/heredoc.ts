import { cut, type Fragment } from '../../core/fragment.ts';
import type { Leaps } from '../../core/shell.ts';

/** A text between `<<NAME` and a line that is `NAME`. */
export interface Heredoc {
  /** Where `<<` stands. */
  readonly at: number;
  readonly body: Fragment;
  /** Range of the body's lines, without the closing one. */
  readonly start: number;
  readonly end: number;
  /** Whether the shell replaces variables in it: not where the name is quoted. */
  readonly expands: boolean;
}

const OPENING = /(?<!<)<<(?!<)[-~]?[ \t]{0,4}(?<quote>["'\\]?)(?<name>[A-Za-z_][A-Za-z0-9_]{0,60})/g;
const CLOSING = /^[ \t]{0,80}(?<name>[A-Za-z_][A-Za-z0-9_]{0,60})[ \t]{0,20}\r?$/gm;
/** Here-documents of one text that are read. */
const MAX_HEREDOCS = 2_000;

/** The here-documents of a script, in order. Those within others are not among them. */
export function findHeredocs(text: Fragment): readonly Heredoc[] {
  const source = text.text;
  if (!source.includes('<<')) return [];
  const openings = [...source.matchAll(OPENING)];
  if (openings.length === 0) return [];
  /** Starts of the lines that could close one, by the name that stands there. */
  const closings = new Map<string, number[]>();
  for (const { index, groups } of source.matchAll(CLOSING)) {
    const name = groups?.['name'] ?? '';
    const known = closings.get(name);
    if (known === undefined) closings.set(name, [index]);
    else known.push(index);
  }
  const found: Heredoc[] = [];
  const cursors = new Map<string, number>();
  let behind = 0;
  for (const { index, groups } of openings) {
    const name = groups?.['name'] ?? '';
    const lines = closings.get(name);
    if (index < behind || lines === undefined || found.length >= MAX_HEREDOCS) continue;
    const lineEnd = source.indexOf('\n', index);
    // Two of them on one line follow each other.
    const start = Math.max(lineEnd < 0 ? source.length : lineEnd + 1, behind);
    let cursor = cursors.get(name) ?? 0;
    while (cursor < lines.length && (lines[cursor] ?? 0) < start) cursor++;
    cursors.set(name, cursor);
    const end = lines[cursor];
    if (end === undefined) continue;
    found.push({ at: index, body: cut(text, start, end), start, end, expands: groups?.['quote'] === '' });
    const close = source.indexOf('\n', end);
    behind = close < 0 ? source.length : close + 1;
  }
  return found;
}

/** The lines of here-documents and those that close them, as a reader of the lines around leaps over them. */
export function leapsOver(heredocs: readonly Heredoc[], source: string): Leaps {
  const leaps = new Map<number, number>();
  for (const { start, end } of heredocs) {
    const close = source.indexOf('\n', end);
    leaps.set(start, close < 0 ? source.length : close + 1);
  }
  // Bodies that follow each other are one leap.
  for (const [start, end] of leaps) leaps.set(start, leaps.get(end) ?? end);
  return leaps;
}
