import { Secret } from '../../core/secret.ts';
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

const ASSIGNED = /^\s{0,4}[A-Za-z][\w.-]{0,200}\s{0,2}[=:]\s{0,4}/;

/** Where in the text the value begins that a unit stands for: behind the variable, header or flag that is written with it. */
function valueAt(unit: Unit): number {
  const { site, node } = unit;
  const assigned = (site.kind === 'variable' || site.kind === 'header') && site.shape === 'assignment';
  return assigned ? (ASSIGNED.exec(node.text)?.[0].length ?? 0) : flagOf(unit).length;
}

/** What a manager must hold so that the reference yields what stood there: the credential as it is written, or the whole value. */
export function heldBy(unit: Unit, whole: boolean, from = valueAt(unit)): Secret {
  const { node, part, held } = unit;
  // Of a reference with a default, the default is what the server got.
  const cut = held ?? part;
  if (cut === undefined || part === undefined) return new Secret(node.text.slice(from));
  const value = node.text.slice(cut.from, cut.to);
  return new Secret(whole ? (node.text.slice(0, part.from) + value + node.text.slice(part.to)).slice(from) : value);
}
