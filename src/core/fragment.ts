import { partAt, type Span } from './text.ts';

/**
 * A piece of decoded text that knows where it stands in the file. Values nest (a URL in an
 * argument in a shell line in a JSON string); each level cuts its part out and keeps the way back.
 */
export interface Fragment {
  readonly text: string;
  /** Source range of `text.slice(from, to)`. */
  locate(from: number, to: number): Span;
}

/** The whole of something that has a text and knows its places: a scalar of a document. */
export function fragmentOf(node: Fragment): Fragment {
  return { text: node.text, locate: (from, to) => node.locate(from, to) };
}

/** A part of the file's own text, offset for offset. */
export function sourceFragment(text: string, start: number, end: number): Fragment {
  return { text: text.slice(start, end), locate: (from, to) => ({ start: start + from, end: start + to }) };
}

/** The part of `fragment` between two offsets into its text. */
export function cut(fragment: Fragment, from: number, to: number): Fragment {
  return {
    text: fragment.text.slice(from, to),
    locate: (start, end) => fragment.locate(from + start, from + end),
  };
}

/** A fragment without the blanks around its text. */
export function trimmed(fragment: Fragment): Fragment {
  const start = fragment.text.length - fragment.text.trimStart().length;
  const end = fragment.text.trimEnd().length;
  return start === 0 && end === fragment.text.length ? fragment : cut(fragment, start, Math.max(start, end));
}

/** A fragment of characters picked out of another one, `at[i]` being the place of the i-th. */
export function picked(fragment: Fragment, text: string, at: readonly number[]): Fragment {
  return {
    text,
    locate(from, to) {
      const first = at[from] ?? at.at(-1) ?? 0;
      const last = to > from ? (at[to - 1] ?? first) + 1 : first;
      return fragment.locate(first, Math.max(first, last));
    },
  };
}

/** Where the whole of a fragment stands. */
export function spanOf(fragment: Fragment): Span {
  return fragment.locate(0, fragment.text.length);
}

/**
 * Several fragments as one text: the lines of a quoted block without their marks, the lines of a
 * notebook's cell. A range over several parts is the range from the first to the last of them.
 */
export function joined(parts: readonly Fragment[]): Fragment {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.text.length;
  }
  return {
    text: parts.map(({ text }) => text).join(''),
    locate(from, to) {
      const first = partAt(starts, Math.min(from, Math.max(0, length - 1)));
      const last = to > from ? partAt(starts, to - 1) : first;
      const head = parts[first];
      const tail = parts[last];
      if (head === undefined || tail === undefined) return { start: 0, end: 0 };
      const begin = head.locate(from - (starts[first] ?? 0), Math.min(to - (starts[first] ?? 0), head.text.length));
      if (first === last) return begin;
      const end = tail.locate(0, to - (starts[last] ?? 0));
      return { start: Math.min(begin.start, end.start), end: Math.max(begin.end, end.end) };
    },
  };
}
