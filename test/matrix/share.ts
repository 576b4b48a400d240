import process from 'node:process';

/**
 * One case of so many is run: all of them take minutes. `KEYGATE_MATRIX=full` runs all. Over as many
 * targets every text stands in every place that they share.
 */
export const SHARE = process.env['KEYGATE_MATRIX'] === 'full' ? 1 : 24;

/** The part of the texts that is written in this place of this target, another one in each. */
export function share<T>(texts: readonly T[], target: number, place: string): readonly T[] {
  const offset = [...place].reduce((sum, unit) => sum + unit.charCodeAt(0), target);
  return texts.filter((_, i) => (i + offset) % SHARE === 0);
}
