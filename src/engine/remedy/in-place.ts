import type { Unit } from './units.ts';

/** What names the value of a word in it: `--dsn=`. It stays, because nobody stores it with the value. */
function flagOf({ node, site, slots: [slot] }: Unit): string {
  const flag = `${slot.name}=`;
  return site.kind === 'word' && node.text.startsWith(flag) ? flag : '';
}

/** The text of a unit with its whole value replaced: of a flag with its value, the value. */
export function withWhole(unit: Unit, reference: string): string {
  return flagOf(unit) + reference;
}

/** The text of a unit with its credential replaced, and nothing else of it; its whole value where the credential cannot be cut out. */
export function withReference(unit: Unit, reference: string): string {
  const { node, part } = unit;
  return part === undefined ? withWhole(unit, reference) : node.text.slice(0, part.from) + reference + node.text.slice(part.to);
}

/** Whether the credential is all that stands in the unit. */
export function isWhole({ node, part }: Unit): boolean {
  return part !== undefined && part.from === 0 && part.to === node.text.length;
}

/** What stands before and behind the credential; before the whole value where it cannot be cut out. */
export function around(unit: Unit): { readonly before: string; readonly behind: string } {
  const { node, part } = unit;
  return part === undefined
    ? { before: flagOf(unit), behind: '' }
    : { before: node.text.slice(0, part.from), behind: node.text.slice(part.to) };
}
