import { speaksOfMcp } from '../core/mcp.ts';
import type { Node } from '../formats/document.ts';

/** Nodes below each other that are looked at; no configuration nests deeper. */
const MAX_DEPTH = 40;

/**
 * Makes the question whether a node speaks of MCP: a text in it or a key, at most `within` levels
 * down. Each node is looked at once a level, since aliases within aliases have no end otherwise; ask one
 * question of all the nodes of a file.
 */
export function speaker(says: (text: string) => boolean = speaksOfMcp, within = MAX_DEPTH): (node: Node | undefined) => boolean {
  /** What is known of nodes, by the levels that are left below them. */
  const known = Array.from({ length: within + 1 }, () => new Map<Node, boolean>());

  function speaks(node: Node, left: number): boolean {
    const level = known[left];
    if (level === undefined) return false;
    const before = level.get(node);
    if (before !== undefined) return before;
    const made = looked(node, left);
    level.set(node, made);
    return made;
  }

  function looked(node: Node, left: number): boolean {
    if (node.kind === 'scalar') return says(node.text);
    if (node.kind === 'list') return node.items.some((item) => speaks(item, left - 1));
    return node.entries.some(({ key, value }) => says(key) || speaks(value, left - 1));
  }

  return (node) => node !== undefined && speaks(node, within);
}
