import type { Unit } from './units.ts';

/** The text of a unit with its credential replaced, and nothing else of it; all of it where the credential cannot be cut out. */
export function withReference({ node, part }: Unit, reference: string): string {
  return part === undefined ? reference : node.text.slice(0, part.from) + reference + node.text.slice(part.to);
}

/** Whether the credential is all that stands in the unit. */
export function isWhole({ node, part }: Unit): boolean {
  return part !== undefined && part.from === 0 && part.to === node.text.length;
}

/** What stands before and behind the credential. */
export function around({ node, part }: Unit): { readonly before: string; readonly behind: string } {
  return part === undefined ? { before: '', behind: '' } : { before: node.text.slice(0, part.from), behind: node.text.slice(part.to) };
}
