/** Whether a line break begins at an offset: `\n`, `\r\n` or a lone `\r`. */
export function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 9;
}

/** Where the line of an offset starts, behind a byte order mark. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? Math.min(1, at) : start;
}

/** Where the line of an offset ends, its line break left out. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

/** The offset behind the line break at `at`, or `at` where there is none. */
export function behindBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return isBreak(text, at) ? at + 1 : at;
}

/** Where the line break in front of a line's start begins. */
export function beforeBreak(text: string, start: number): number {
  if (start > 1 && text.startsWith('\r\n', start - 2)) return start - 2;
  return start > 0 && isBreak(text, start - 1) ? start - 1 : start;
}

/** The first offset from `at` on that is neither a space nor a tab. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text, next)) next++;
  return next;
}

/** The same, backwards: where the spaces and tabs in front of `at` begin. */
export function blanksBefore(text: string, at: number): number {
  let first = at;
  while (first > 0 && isBlank(text, first - 1)) first--;
  return first;
}

/** The spaces and tabs with which the line of an offset begins. */
export function indentationAt(text: string, at: number): string {
  const start = lineStart(text, at);
  return text.slice(start, Math.min(skipBlanks(text, start), at));
}

/** The line break of the line around an offset, else of the line before it. */
export function lineBreakNear(text: string, at: number): string {
  const end = lineEnd(text, at);
  const own = text.slice(end, behindBreak(text, end));
  if (own !== '') return own;
  const start = lineStart(text, at);
  return text.slice(beforeBreak(text, start), start).replace('\ufeff', '') || '\n';
}
