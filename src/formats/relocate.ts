import type { Fragment } from '../core/fragment.ts';
import type { Span } from '../core/text.ts';
import type { Node, Parsed } from './document.ts';

/**
 * A document that stands inside another text, with the places of that text: `text` is what was
 * parsed, and knows where it stands.
 */
export function relocate(parsed: Parsed, text: Fragment): Parsed {
  const moved = new Map<Node, Node>();
  const place = (span: Span): Span => text.locate(span.start, span.end);

  function move(node: Node): Node {
    const known = moved.get(node);
    if (known !== undefined) return known;
    const made = moveNew(node);
    moved.set(node, made);
    return made;
  }

  function moveNew(node: Node): Node {
    switch (node.kind) {
      case 'scalar':
        return {
          ...node,
          span: place(node.span),
          inner: place(node.inner),
          locate: (from, to) => place(node.locate(from, to)),
        };
      case 'list':
        return { ...node, span: place(node.span), items: node.items.map(move) };
      case 'map':
        return {
          ...node,
          span: place(node.span),
          entries: node.entries.map((entry) => ({ ...entry, keySpan: place(entry.keySpan), value: move(entry.value) })),
        };
    }
  }

  return {
    documents: parsed.documents.map(move),
    problems: parsed.problems.map(({ message, span }) => ({ message, span: place(span) })),
    comments: parsed.comments.map(place),
  };
}
