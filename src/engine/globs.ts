import { fits } from '../core/wildcard.ts';

/** Signs by which a glob means more than `*` and `**`: what it matches cannot be told part by part. */
const SPECIAL = /[?!()[\]{}+@|\\]|\*{3}|[^/]\*\*|\*\*[^/]/;
/** Longer globs are not compared. */
const MAX_PARTS = 64;

/** Whether one part between slashes holds all that another one does; neither is `**`. */
function partCovers(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  return inner !== '' && (outer === '*' || (!inner.includes('*') && fits(outer, inner)));
}

/**
 * Whether every path that `inner` matches is one that `outer` matches too. Never says so wrongly; of
 * two globs that are hard to compare it says `false`.
 */
export function covers(outer: string, inner: string): boolean {
  if (outer === inner || outer === '**') return true;
  const outers = outer.split('/');
  const inners = inner.split('/');
  if (outers.length > MAX_PARTS || inners.length > MAX_PARTS || SPECIAL.test(outer) || SPECIAL.test(inner)) return false;
  // `holds[j]`: the parts of `outer` from `i` on cover those of `inner` from `j` on.
  let holds: readonly boolean[] = [...inners.map(() => false), true];
  for (const [i, part] of [...outers.entries()].reverse()) {
    const next: boolean[] = Array.from({ length: inners.length + 1 }, () => false);
    // To picomatch `a*/**` needs something behind the slash, and `a/**` does not.
    const some = outers[i - 1]?.endsWith('*') === true;
    for (let j = inners.length; j >= 0; j--) {
      const word = inners[j];
      if (part === '**' && some) next[j] = word !== undefined && (next[j + 1] === true || (word !== '**' && holds[j + 1] === true));
      else if (part === '**') next[j] = holds[j] === true || (word !== undefined && next[j + 1] === true);
      else next[j] = word !== undefined && word !== '**' && holds[j + 1] === true && partCovers(part, word);
    }
    holds = next;
  }
  return holds[0] === true;
}

/** Those globs of two lists that lie within a glob of the other list: what both let through, or a little less. */
export function common(one: readonly string[], other: readonly string[]): readonly string[] {
  const within = (globs: readonly string[], list: readonly string[]): readonly string[] =>
    globs.filter((inner) => list.some((outer) => covers(outer, inner)));
  return [...new Set([...within(one, other), ...within(other, one)])];
}
