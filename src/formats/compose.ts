import { type Fragment, spanOf } from '../core/fragment.ts';
import type { Span } from '../core/text.ts';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './document.ts';

/** A string that was found somewhere, as a scalar of a document. */
export function scalarOf(text: Fragment): ScalarNode {
  const span = spanOf(text);
  return { kind: 'scalar', span, inner: span, text: text.text, type: 'string', locate: (from, to) => text.locate(from, to) };
}

/** The smallest range that holds all of these; `fallback` where there are none. */
export function around(spans: readonly Span[], fallback: Span): Span {
  const [first] = spans;
  if (first === undefined) return fallback;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** A key with its value. */
export interface Pair {
  readonly key: Fragment;
  readonly value: Node;
}

/** A map made of pairs that stand in a text in some other form than a map. Order and repetition are kept. */
export function mapOf(pairs: readonly Pair[], place: Span): MapNode {
  const seen = new Set<string>();
  const entries = pairs.map(({ key, value }): Entry => {
    const duplicate = seen.has(key.text);
    seen.add(key.text);
    return { key: key.text, keySpan: spanOf(key), value, duplicate };
  });
  return {
    kind: 'map',
    span: around(
      entries.flatMap(({ keySpan, value }) => [keySpan, value.span]),
      place,
    ),
    entries,
  };
}

/** A list made of nodes that stand in a text in some other form than a list. */
export function listOf(items: readonly Node[], place: Span): ListNode {
  return {
    kind: 'list',
    span: around(
      items.map(({ span }) => span),
      place,
    ),
    items,
  };
}

/** A word that is not in the text, such as the key `command` of a server that a shell line names; it stands at `place`. */
export function impliedAt(text: string, place: Span): Fragment {
  return { text, locate: () => place };
}
