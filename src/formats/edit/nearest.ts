import type { Node } from '../document.ts';
import type { Place } from './place.ts';

/** How many nodes are looked at around a place: styles differ between parts of a file, not within them. */
const MAX_LOOKED_AT = 500;

/**
 * What the closest node answers that answers anything: those within the place itself first, then those
 * within what is around it. How a file is written is read off there.
 */
export function nearest<T>(place: Place, answer: (node: Node) => T | undefined): T | undefined {
  let left = MAX_LOOKED_AT;

  function search(node: Node): T | undefined {
    if (left-- <= 0) return undefined;
    const own = answer(node);
    if (own !== undefined || node.kind === 'scalar') return own;
    const count = node.kind === 'list' ? node.items.length : node.entries.length;
    for (let i = 0; i < count && left > 0; i++) {
      const child = node.kind === 'list' ? node.items[i] : node.entries[i]?.value;
      const found = child && search(child);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  for (const node of [place.node, ...place.around.toReversed()]) {
    left = MAX_LOOKED_AT;
    const found = search(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
