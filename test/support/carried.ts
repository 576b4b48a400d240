import type { Carried, CarrierId } from '../../src/carriers/carrier.ts';
import { spanOf } from '../../src/core/fragment.ts';
import type { Span } from '../../src/core/text.ts';
import type { Node, ScalarNode } from '../../src/formats/document.ts';

/** The texts that were handed to another carrier, as they stand in the file. */
export function textsFor(carrier: CarrierId, found: readonly Carried[], text: string): readonly string[] {
  return found.flatMap((one) => {
    if (one.kind !== 'text' || one.carrier !== carrier) return [];
    const { start, end } = spanOf(one.text);
    return [text.slice(start, end)];
  });
}

/** The files that documents are said to go into; `-` where none is. */
export function pathsOf(found: readonly Carried[]): readonly string[] {
  return found.flatMap((one) => (one.kind === 'document' ? [one.path ?? '-'] : []));
}

/** Every scalar and key that was found, with its place. */
export function placesOf(found: readonly Carried[]): readonly { readonly span: Span; readonly scalar?: ScalarNode }[] {
  const seen = new Set<Node>();
  function places(node: Node): readonly { readonly span: Span; readonly scalar?: ScalarNode }[] {
    if (seen.has(node)) return [];
    seen.add(node);
    if (node.kind === 'scalar') return [{ span: node.span, scalar: node }];
    const inner =
      node.kind === 'list'
        ? node.items.flatMap(places)
        : node.entries.flatMap((entry) => [{ span: entry.keySpan }, ...places(entry.value)]);
    return [{ span: node.span }, ...inner];
  }
  return found.flatMap((one) => {
    if (one.kind === 'document') return [...one.parsed.documents.flatMap(places), ...one.parsed.comments.map((span) => ({ span }))];
    if (one.kind === 'text') return [{ span: spanOf(one.text) }];
    if (one.kind === 'sealed') return [{ span: one.span }];
    return one.kind === 'env-file' ? [] : places(one.node);
  });
}

/** The names with values that were found, as `NAME=value`. */
export function variablesOf(found: readonly Carried[]): readonly string[] {
  return found.flatMap((one) =>
    one.kind === 'variables' && one.node.kind === 'map'
      ? one.node.entries.map(({ key, value }) => `${key}=${value.kind === 'scalar' ? value.text : value.kind}`)
      : [],
  );
}
