/** Half-open range of UTF-16 offsets into one file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place a person can find: both numbers start at 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a code unit ends a line. */
export function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** End of the line that holds `at`, its break not included. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** How many of some things start at or in front of a place. They stand in the order of their starts. */
export function countUpTo<Thing>(things: readonly Thing[], place: number, startOf: (thing: Thing) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of the parts of a text holds an offset, as an index: the last one that starts at or in front of it, else the first. */
export function partAt(starts: readonly number[], offset: number): number {
  return Math.max(0, countUpTo(starts, offset, (start) => start) - 1);
}

/**
 * Offsets to lines and columns of one text. `\n`, `\r\n` and a lone `\r` end a line, as
 * editors and GitHub count them. Built once per file that has something to say.
 */
export class LineMap {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    if (!text.includes('\r')) {
      // From line to line: in a short run, a look at each character is the dearest part.
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
      return;
    }
    for (const end of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(end.index + end[0].length);
  }

  /** The position of `offset`; an offset behind the end is the end of the last line. */
  at(offset: number): Position {
    const line = partAt(this.#starts, offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }
}

/** Replace `span` by `text`: the only way in which Keygate ever changes a file. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text with these edits made; all their spans are of the text as it is given.
 * @throws RangeError where two of them overlap, or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let at = 0;
  let made = '';
  for (const { span, text: replacement } of inOrder) {
    if (span.start < at || span.end < span.start || span.end > text.length) throw new RangeError('edits overlap, or lie outside the text');
    made += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return made + text.slice(at);
}
