import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import type { Rung } from '../../src/core/rung.ts';
import { reaches, rungOfServer } from '../../src/core/rung.ts';
import type { Delivery, Remediation } from '../../src/core/remediation.ts';
import { overlaps } from '../../src/core/text.ts';
import { slotsOf } from '../support/reading.ts';
import { stateOf } from '../../src/rules/rule.ts';
import { type Batch, batchesOf, secretSpan } from './batch.ts';
import { deadIn, fix, linesOf, movable, othersIn, type Wish, wishesOf } from './fixing.ts';
import { judgementOf } from './judgement.ts';
import { type Literal, literals } from './literal.ts';
import { placesOf } from './places.ts';
import { SHARE } from './share.ts';
import { targets } from './target.ts';

import { appendFileSync } from 'node:fs';
const all = literals('matrix');
const RUNGS: Readonly<Record<Delivery, Rung>> = {
  oauth: 'none',
  native: 'manager',
  launcher: 'manager',
  prompt: 'prompt',
  environment: 'environment',
  removed: 'prompt',
};
const swapped = new Map<string, number>();
const left = new Map<string, number>();
let cases = 0;

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

afterAll(() => {
  const said = (counts: Map<string, number>): string =>
    [...counts]
      .sort()
      .map(([what, many]) => `${many} ${what}`)
      .join(', ');
  process.stdout.write(`The matrix: ${cases} credentials to be swapped. Swapped: ${said(swapped)}. Left: ${said(left)}.\n`);
});

/** Two texts for a place of a target, others in each. */
function chosen(target: number, place: string): readonly Literal[] {
  const offset = [...place].reduce((sum, unit) => sum * 31 + unit.charCodeAt(0), target * 7) >>> 0;
  return [all[offset % all.length], all[(offset + 1 + (target % 97)) % all.length]].filter((literal) => literal !== undefined);
}

/** What is wrong with what became of a file; empty where nothing is. */
async function faults(batch: Batch<Literal>, wish: Wish): Promise<readonly string[]> {
  const { target, text } = batch;
  const { path } = target;
  const wrong: string[] = [];
  const before = judgementOf(path, text);
  const told = batch.cases.map((one) => before.found.find(({ span }) => overlaps(span, secretSpan(batch, one))));
  const remediation: Remediation = await fix(before, text, wish);
  const [file, ...more] = remediation.files;
  if (more.length > 0) wrong.push('more files than one');
  const after = file?.after ?? text;
  const swaps = file?.swaps ?? [];
  for (const swap of swaps) count(swapped, swap.delivery);
  for (const { reason, steps } of remediation.left) {
    count(left, reason);
    if (!/^[A-Z][^\n]{10,}\.$/.test(reason)) wrong.push(`no sentence: ${reason}`);
    if (steps.length === 0) wrong.push('no step for what is left');
  }
  cases += before.found.length;
  if (swaps.length + remediation.left.length !== before.found.length)
    wrong.push(`${before.found.length} found, ${swaps.length} swapped and ${remediation.left.length} left`);
  batch.cases.forEach((one, i) => {
    const finding = told[i];
    const same = (other: { readonly line: number; readonly slot: string; readonly server?: string }): boolean =>
      other.line === finding?.start.line && other.slot === finding.slot?.name && other.server === finding.server?.name;
    const gone = !after.includes(one.place.spell?.(one.held.secret) ?? one.held.secret);
    if (gone !== swaps.some(same) || gone === remediation.left.some(same)) wrong.push(`${gone ? 'gone' : 'still there'}, and not said so`);
  });
  if (process.env['DUMP'] !== undefined && wrong.length > 0)
    process.stdout.write(
      `\n=== ${text}\n--- ${after}\n${JSON.stringify(swaps)}\n${JSON.stringify(remediation.left)}\n${JSON.stringify(told.map((t) => [t?.start.line, t?.slot?.name, t?.server?.name]))}\n`,
    );
  if (file === undefined) return wrong;

  // Only the lines of what was swapped changed.
  const lines = before.file.servers
    .filter(({ name }) => swaps.some(({ server }) => server === name))
    .map((server) => linesOf(server, text));
  const allowed = (line: number): boolean =>
    lines.some(({ first, last }) => first <= line && line <= last) ||
    swaps.some((swap) => Math.abs(swap.line - line) <= (swap.delivery === 'removed' ? 3 : 1));
  const asks = swaps.some(({ delivery }) => delivery === 'prompt');
  for (const { first, last } of file.hunks) if (!asks && !(allowed(first) && allowed(last))) wrong.push(`line ${first} to ${last} changed`);
  const rebuilt = text.split('\n');
  for (const { first, last, lines: put } of [...file.hunks].reverse()) rebuilt.splice(first - 1, last - first + 1, ...put);
  if (rebuilt.join('\n') !== after) wrong.push('the hunks do not make the new text');

  const again = judgementOf(path, after);
  const names = (judgement: typeof before): readonly string[] => judgement.file.servers.map(({ name }) => name);
  if (JSON.stringify(names(before)) !== JSON.stringify(names(again))) wrong.push(`servers ${names(again).join()}`);
  if (target.file.shared !== true && again.file.client !== before.file.client) wrong.push(`read as ${again.file.client}`);
  if (again.file.problems.length > 0) wrong.push('has problems');
  if (again.found.length !== remediation.left.length) wrong.push(`${again.found.length} findings for ${remediation.left.length} left`);
  const touched = swaps.flatMap(({ server }) => server ?? []);
  const others = (judgement: typeof before): readonly string[] =>
    slotsOf(judgement.file)
      .filter(({ server }) => server !== '' && !touched.includes(server))
      .map(({ server, slot }) => `${server} ${slot.place} ${slot.name} ${stateOf(slot)}`);
  if (JSON.stringify(others(before)) !== JSON.stringify(others(again))) wrong.push('another server changed');
  if (target.file.single !== true && !swaps.some(({ server }) => server === undefined)) {
    const [a, b] = await Promise.all([
      othersIn(target.file.format, text, before.file, touched),
      othersIn(target.file.format, after, again.file, touched),
    ]);
    if (a === undefined || b === undefined || JSON.stringify(a) !== JSON.stringify(b)) wrong.push('another value changed');
  }

  // The references are ones that verify approves of.
  for (const server of again.file.servers) {
    const own = swaps.filter((swap) => swap.server === server.name);
    if (own.length === 0 || remediation.left.some((one) => one.server === server.name)) continue;
    const rung = rungOfServer(server);
    for (const { delivery } of own)
      if (rung === 'unknown' || !reaches(rung, RUNGS[delivery])) wrong.push(`${delivery} is on the rung ${rung}`);
  }
  const dead = deadIn(again, after).filter((message) => !deadIn(before, text).includes(message));
  wrong.push(...dead);

  const second = await fix(again, after, wish);
  if (second.files.length > 0)
    wrong.push(`a second run changes it again: ${second.files.flatMap((one) => one.swaps.map(({ delivery }) => delivery)).join()}`);
  if (process.env['DUMP'] !== undefined && wrong.length > 0)
    process.stdout.write(`\n=== ${text}\n--- ${after}\n${JSON.stringify(swaps)}\n${JSON.stringify(remediation.left)}\n`);
  return wrong;
}

describe.each(targets.map((target, i) => ({ what: `${target.client.name}, ${target.path}`, target, i })))('$what', ({ target, i }) => {
  test('each credential becomes a reference that counts, or is left with a reason', async () => {
    const wrong: string[] = [];
    let turn = i;
    for (const place of placesOf(target)) {
      for (const batch of batchesOf(target, place, chosen(i, place.id))) {
        const manager = movable[turn++ % movable.length];
        if (manager === undefined || (SHARE > 1 && turn % 4 !== 0)) continue;
        for (const wish of wishesOf(manager)) {
          const said = await faults(batch, wish).catch((error: unknown) => [
            `threw ${String(error)} ${error instanceof Error ? error.stack?.split('\n')[1] : ''}`,
          ]);
          wrong.push(...said.map((one) => `${wish.manager.id} ${wish.delivery} ${wish.launcher}, ${place.id}: ${one}`));
        }
      }
    }
    for (const one of wrong) appendFileSync('/tmp/wrong.txt', `${target.client.id} ${target.path} | ${one}\n`);
    expect(wrong).toEqual([]);
  });
});
