import type { ConfigFile } from '../../core/model.ts';
import { applyEdits, type Span, type TextEdit } from '../../core/text.ts';
import type { Format } from '../../formats/document.ts';
import type { Knowledge } from '../knowledge.ts';
import { stringsOf } from './units.ts';

const MASK = '••••••••';
/** A word in which something made at random may stand. */
const WORD = /[A-Za-z0-9+/_.-]{8,2000}/g;

/** Where the credentials of a file stand. */
export function literalSpans(file: ConfigFile): readonly Span[] {
  const slots = [...file.servers.flatMap((server) => server.slots), ...file.strays];
  return slots.filter(({ value }) => value.kind === 'literal').map(({ span }) => span);
}

/**
 * A text with its credentials masked, for showing. Where other random-looking words stand in the same
 * string, such as the id that goes with a key, the whole string is.
 */
export function masked(text: string, file: ConfigFile, format: Format, knowledge: Knowledge): string {
  const spans = literalSpans(file);
  if (spans.length === 0) return text;
  const stringAt = stringsOf(format.parse(text).documents);
  const shown = spans.map((span): Span => {
    const holder = stringAt(span)?.inner;
    if (holder === undefined || (holder.start === span.start && holder.end === span.end)) return span;
    const around = `${text.slice(holder.start, span.start)} ${text.slice(span.end, holder.end)}`;
    return [...around.matchAll(WORD)].some(([word]) => knowledge.looksRandom(word)) ? holder : span;
  });
  const edits: TextEdit[] = [];
  for (const span of shown.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = edits.at(-1);
    if (last === undefined || span.start >= last.span.end) edits.push({ span, text: MASK });
  }
  return applyEdits(text, edits);
}
