import type { Fragment } from '../../core/fragment.ts';
import { contains, partAt, type Span } from '../../core/text.ts';

/**
 * Several fragments as one text that stands in code at `place`. The parts may come from anywhere:
 * a constant is written far from where it is used. A range over several parts is a range of the
 * code only if all of them stand at the place; else it is the longest part's share of the range.
 */
export function weave(parts: readonly Fragment[], place: Span): Fragment {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    starts.push(text.length);
    text += part.text;
  }

  /** The share of a part in a range, with its length. */
  function share(i: number, from: number, to: number): { readonly span: Span; readonly length: number } | undefined {
    const part = parts[i];
    const start = starts[i] ?? 0;
    if (part === undefined) return undefined;
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, part.text.length);
    return { span: part.locate(first, Math.max(first, last)), length: last - first };
  }

  return {
    text,
    locate(from, to) {
      const first = partAt(starts, from);
      const last = to > from ? partAt(starts, to - 1) : first;
      const head = share(first, from, to);
      if (head === undefined) return { start: place.start, end: place.start };
      if (first === last) return head.span;
      let best = head;
      let within = contains(place, head.span);
      let { start, end } = head.span;
      for (let i = first + 1; i <= last; i++) {
        const next = share(i, from, to);
        if (next === undefined || next.length === 0) continue;
        within = within && contains(place, next.span);
        start = Math.min(start, next.span.start);
        end = Math.max(end, next.span.end);
        if (next.length > best.length) best = next;
      }
      return within ? { start, end } : best.span;
    },
  };
}
