/** A line of a text, as offsets. */
export interface Line {
  readonly from: number;
  /** Where its characters end and its break starts. */
  readonly to: number;
  /** Where the next line starts. */
  readonly next: number;
}

/** The lines of a text; `\n`, `\r\n` and a lone `\r` end one. A text that ends with a break has no line behind it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    const next = end.index + end[0].length;
    lines.push({ from, to: end.index, next });
    from = next;
  }
  if (from < text.length) lines.push({ from, to: text.length, next: text.length });
  return lines;
}

/** The characters of a line; none for a line that is not there. */
export function textOf(text: string, line: Line | undefined): string {
  return line === undefined ? '' : text.slice(line.from, line.to);
}

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
