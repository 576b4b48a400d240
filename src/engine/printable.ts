import type { PathSegment } from '../core/model.ts';
import type { Knowledge } from './knowledge.ts';

/** Names in a report are cut here. Paths stay whole. */
const LONGEST_NAME = 160;
/** What is longer is no name: a cut through it could leave half a credential. */
const NO_NAME = 1_000;
/** The same few names stand on every server, and each look at one costs a regular expression or two. */
const MAX_CACHED = 5_000;
const caches = new WeakMap<Knowledge, Map<string, string>>();

/** What finds credentials in a text that is to be printed. */
export interface Redacting extends Pick<Knowledge, 'findStructures'> {
  readonly detector: Pick<Knowledge['detector'], 'findLoosely'>;
}

/** A path that may be printed: whatever in it has the form of a credential is taken out. */
export function printablePath(path: string, knowledge: Redacting): string {
  let text = path;
  for (const { start, end } of [...knowledge.detector.findLoosely(path)].sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}[redacted]${text.slice(end)}`;
  }
  for (const { start, end } of [...knowledge.findStructures(text)].sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}[redacted]${text.slice(end)}`;
  }
  return text;
}

/** A name that may be printed, of bounded length. */
export function printable(name: string, knowledge: Knowledge): string {
  const cache = caches.get(knowledge) ?? new Map<string, string>();
  caches.set(knowledge, cache);
  const known = cache.get(name);
  if (known !== undefined) return known;
  // A text of several lines, or JSON, got into the place of a name: it may hold anything.
  if (name.length > NO_NAME || /[\n\r]|^\s{0,20}[[{]\s{0,20}["'{[]/.test(name)) return `[a name of ${name.length} characters]`;
  const text = printablePath(name, knowledge);
  const cut = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 3)}...` : text;
  if (cache.size < MAX_CACHED) cache.set(name, cut);
  return cut;
}

/** A way in a document with its names made printable. */
export function printableWay(way: readonly PathSegment[], knowledge: Knowledge): readonly PathSegment[] {
  return way.map((part) => (typeof part === 'string' ? printable(part, knowledge) : part));
}
