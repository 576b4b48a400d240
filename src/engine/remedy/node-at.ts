import type { PathSegment } from '../../core/model.ts';
import type { Node } from '../../formats/document.ts';

/** The node that a path leads to; of a key that stands twice, the last one. */
export function nodeAt(root: Node | undefined, path: readonly PathSegment[]): Node | undefined {
  let at: Node | undefined = root;
  for (const step of path) {
    if (at?.kind === 'map') at = at.entries.findLast(({ key }) => key === step)?.value;
    else if (at?.kind === 'list') at = at.items[Number(step)];
    else return undefined;
  }
  return at;
}
