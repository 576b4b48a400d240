import type { Delivery, RemediatedFile, Swap, Unswapped } from '../../src/core/remediation.ts';
import { type Rung, reaches, rungOfServer } from '../../src/core/rung.ts';
import { overlaps } from '../../src/core/text.ts';
import { stateOf } from '../../src/rules/rule.ts';
import { slotsOf } from '../support/reading.ts';
import { type Batch, secretSpan } from './batch.ts';
import { deadIn, fix, linesOf, othersIn, type Wish } from './fixing.ts';
import { type Judgement, judgementOf } from './judgement.ts';
import type { Literal } from './literal.ts';

/** The least rung that a credential stands on behind each way of delivery. */
const RUNGS: Readonly<Record<Delivery, Rung>> = {
  oauth: 'none',
  native: 'manager',
  launcher: 'manager',
  prompt: 'prompt',
  environment: 'environment',
  removed: 'prompt',
};

/** What became of the credentials of a file, and what is wrong with it. */
export interface Outcome {
  readonly swaps: readonly Swap[];
  readonly left: readonly Unswapped[];
  /** Empty where all is well. */
  readonly faults: readonly string[];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Each credential is swapped and gone, or left and there, and told so once. */
function untold(batch: Batch<Literal>, { found }: Judgement, after: string, swaps: readonly Swap[], left: readonly Unswapped[]): string[] {
  const faults: string[] = [];
  for (const { reason, steps } of left) {
    if (!/^[A-Z][^\n]{10,}\.$/.test(reason)) faults.push(`no sentence: ${reason}`);
    if (steps.length === 0) faults.push('no step for what is left');
  }
  if (swaps.length + left.length !== found.length) faults.push(`${found.length} found, ${swaps.length} swapped and ${left.length} left`);
  for (const one of batch.cases) {
    const finding = found.find(({ span }) => overlaps(span, secretSpan(batch, one)));
    const isIt = ({ line, slot, server }: Swap | Unswapped): boolean =>
      line === finding?.start.line && slot === finding.slot?.name && server === finding.server?.name;
    const gone = !after.includes(one.place.spell?.(one.held.secret) ?? one.held.secret);
    if (gone !== swaps.some(isIt) || gone === left.some(isIt)) faults.push(`${gone ? 'gone' : 'still there'}, and not said so`);
  }
  return faults;
}

/** Lines change in the servers of swaps only, and the hunks say which. */
function strayLines({ hunks, swaps, after }: RemediatedFile, { file }: Judgement, text: string): string[] {
  const faults: string[] = [];
  const lines = file.servers.filter(({ name }) => swaps.some(({ server }) => server === name)).map((server) => linesOf(server, text));
  const isNear = (line: number): boolean =>
    lines.some(({ first, last }) => first <= line && line <= last) ||
    // A declaration of which nothing is left goes with its value.
    swaps.some((swap) => Math.abs(swap.line - line) <= (swap.delivery === 'removed' ? 3 : 1));
  // What people are asked for is declared elsewhere in the file.
  const asks = swaps.some(({ delivery }) => delivery === 'prompt');
  for (const { first, last } of hunks) if (!asks && !(isNear(first) && isNear(last))) faults.push(`line ${first} to ${last} changed`);
  const rebuilt = text.split('\n');
  for (const { first, last, lines: put } of [...hunks].reverse()) rebuilt.splice(first - 1, last - first + 1, ...put);
  if (rebuilt.join('\n') !== after) faults.push('the hunks do not make the new text');
  return faults;
}

/** The file is read as before but for the servers of swaps, by our parser and by another one. */
async function misread(
  { target, text }: Batch<Literal>,
  before: Judgement,
  again: Judgement,
  { after, swaps }: RemediatedFile,
  left: readonly Unswapped[],
): Promise<string[]> {
  const faults: string[] = [];
  const names = ({ file }: Judgement): readonly string[] => file.servers.map(({ name }) => name);
  if (!isSame(names(before), names(again))) faults.push(`servers ${names(again).join()}`);
  const ambiguous = target.file.shared === true || before.file.readers !== undefined;
  if (!ambiguous && again.file.client !== before.file.client) faults.push(`read as ${again.file.client}`);
  if (again.file.problems.length > 0) faults.push('has problems');
  if (again.found.length !== left.length) faults.push(`${again.found.length} findings for ${left.length} left`);
  const touched = swaps.flatMap(({ server }) => server ?? []);
  const others = ({ file }: Judgement): readonly string[] =>
    slotsOf(file)
      .filter(({ server }) => server !== '' && !touched.includes(server))
      .map(({ server, slot }) => `${server} ${slot.place} ${slot.name} ${stateOf(slot)}`);
  if (!isSame(others(before), others(again))) faults.push('another server changed');
  if (target.file.single === true || swaps.some(({ server }) => server === undefined)) return faults;
  const [old, made] = await Promise.all([
    othersIn(target.file.format, text, before.file, touched),
    othersIn(target.file.format, after, again.file, touched),
  ]);
  if (old === undefined || made === undefined || !isSame(old, made)) faults.push('another value changed');
  return faults;
}

/** The references are ones that verify counts as what they were meant to be. */
function unverified(
  before: Judgement,
  again: Judgement,
  text: string,
  { after, swaps }: RemediatedFile,
  left: readonly Unswapped[],
): string[] {
  const faults: string[] = [];
  for (const server of again.file.servers) {
    const own = swaps.filter((swap) => swap.server === server.name);
    if (own.length === 0 || left.some((one) => one.server === server.name)) continue;
    const rung = rungOfServer(server);
    for (const { delivery } of own)
      if (rung === 'unknown' || !reaches(rung, RUNGS[delivery])) faults.push(`${delivery} is on the rung ${rung}`);
  }
  const known = deadIn(before, text);
  return [...faults, ...deadIn(again, after).filter((message) => !known.includes(message))];
}

/** Swaps the literals of a document, and looks at what came of it. */
export async function outcomeOf(batch: Batch<Literal>, wish: Wish): Promise<Outcome> {
  const { target, text } = batch;
  const before = judgementOf(target.path, text);
  const { files, left } = await fix(before, text, wish);
  const [file, ...more] = files;
  const swaps = file?.swaps ?? [];
  const faults = untold(batch, before, file?.after ?? text, swaps, left);
  if (more.length > 0) faults.push('more files than one');
  if (file === undefined) return { swaps, left, faults };
  const again = judgementOf(target.path, file.after);
  faults.push(
    ...strayLines(file, before, text),
    ...(await misread(batch, before, again, file, left)),
    ...unverified(before, again, text, file, left),
  );
  if ((await fix(again, file.after, wish)).files.length > 0) faults.push('a second run changes it again');
  return { swaps, left, faults };
}
