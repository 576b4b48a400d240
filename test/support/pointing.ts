import { judged } from './reading.ts';

/** What the rules say of a text, each with the part of the text that the finding points at: `static-credential TEXT`. */
export function pointedAt(path: string, text: string): readonly string[] {
  return judged(path, text).map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}
