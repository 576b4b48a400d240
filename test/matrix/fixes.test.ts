import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { batchesOf } from './batch.ts';
import { outcomeOf } from './fix-faults.ts';
import { movable, wishesOf } from './fixing.ts';
import { type Literal, literals } from './literal.ts';
import { placesOf } from './places.ts';
import { SHARE } from './share.ts';
import { targets } from './target.ts';

const all = literals('matrix');
/** One place of so many is written, unless the whole matrix runs. */
const STEP = SHARE === 1 ? 1 : 9;
const swapped = new Map<string, number>();
const best = new Map<string, number>();
const left = new Map<string, number>();
const managers = new Set<string>();

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function told(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([what, many]) => `${many} ${what}`)
    .join(', ');
}

afterAll(() => {
  process.stdout.write(
    `The matrix: credentials swapped: ${told(swapped)}. Where every way is open, swapped: ${told(best)}; left: ${told(left)}\n`,
  );
});

/** Two credentials for a place of a target, others in each. */
function chosen(target: number, place: string): readonly Literal[] {
  const offset = [...place].reduce((sum, unit) => sum * 31 + unit.charCodeAt(0), target * 7) >>> 0;
  return [all[offset % all.length], all[(offset + 1 + (target % 97)) % all.length]].filter((literal) => literal !== undefined);
}

describe.each(targets.map((target, i) => ({ what: `${target.client.name}, ${target.path}`, target, i })))('$what', ({ target, i }) => {
  test('each credential becomes a reference that counts, or is left with a reason', async () => {
    const faults: string[] = [];
    // Over the places and targets each manager comes to all of them.
    let turn = i;
    for (const place of placesOf(target)) {
      for (const batch of batchesOf(target, place, chosen(i, place.id))) {
        const at = turn++;
        const manager = movable[Math.floor(at / STEP) % movable.length];
        if (manager === undefined || at % STEP !== 0) continue;
        for (const wish of wishesOf(manager)) {
          const outcome = await outcomeOf(batch, wish);
          for (const { delivery } of outcome.swaps) count(swapped, delivery);
          // Where one way alone is open, most places have none.
          if (wish.delivery === 'best') for (const { reason } of outcome.left) count(left, reason);
          if (wish.delivery === 'best') for (const { delivery } of outcome.swaps) count(best, delivery);
          if (outcome.swaps.length > 0) managers.add(manager.id);
          faults.push(...outcome.faults.map((fault) => `${manager.id} ${wish.delivery} ${wish.launcher}, ${place.id}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

test('every way was gone, with every manager', () => {
  expect([...swapped.keys()].sort()).toEqual(['environment', 'launcher', 'native', 'prompt', 'removed']);
  expect(managers.size).toBe(movable.length);
});
