import type { Format, Node } from '../formats/document.ts';
import { type Fragment, fragmentOf } from '../core/fragment.ts';

/** Scalars beyond this in one string are not settings of a server. */
const MAX_SCALARS = 500;

/**
 * The scalars of a JSON text that stands inside a string (`OPENAPI_MCP_HEADERS`, `--config '{…}'`),
 * each with the key it is the value of. `undefined` where the string is no JSON object or list.
 */
export function jsonScalars(
  fragment: Fragment,
  jsonc: Format,
): readonly { readonly name: string | undefined; readonly part: Fragment }[] | undefined {
  const parsed = jsonc.parse(fragment.text);
  const root = parsed.documents[0];
  if (root === undefined || parsed.problems.length > 0 || root.kind === 'scalar') return undefined;
  const found: { readonly name: string | undefined; readonly part: Fragment }[] = [];
  function walk(node: Node, name: string | undefined): void {
    if (found.length >= MAX_SCALARS) return;
    if (node.kind === 'map') for (const entry of node.entries) walk(entry.value, entry.key);
    else if (node.kind === 'list') for (const item of node.items) walk(item, name);
    else {
      const inner = fragmentOf(node);
      found.push({
        name,
        part: {
          text: inner.text,
          locate(from, to) {
            const span = inner.locate(from, to);
            return fragment.locate(span.start, span.end);
          },
        },
      });
    }
  }
  walk(root, undefined);
  return found;
}
