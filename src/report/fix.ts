import type { Remediation, Storing, Swap, SwapPlace } from '../core/remediation.ts';
import { plainText } from './escape.ts';
import type { Paint } from './text.ts';

/** Version of the form of `fixReport`. */
const VERSION = 1;

function nameOf({ server, slot, place }: SwapPlace): string {
  const what = place === 'comment' || place === 'text' ? `the ${place}` : slot;
  return server === undefined ? what : `${what} of ${server}`;
}

function swapLine(swap: Swap, paint: Paint): string {
  const place = paint('dim', `${plainText(swap.file)}:${swap.line}`);
  return `  ${paint('green', '✔')} ${plainText(nameOf(swap))} → ${plainText(swap.reference)}  ${place}\n`;
}

/** Lines that come once, in the order in which they first stand. */
function once(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}

function storing(swaps: readonly Swap[]): readonly string[] {
  return once(swaps.flatMap(({ store }) => store));
}

/** What was stored, or would be, for a terminal. */
function storingText(swaps: readonly Swap[], done: Storing | 'planned', paint: Paint): string {
  if (done === 'planned')
    return once(swaps.flatMap(({ stored }) => stored ?? []))
      .map((path) => `  ${paint('green', '+')} stored first: ${plainText(path)}\n`)
      .join('');
  const lines = done.stored.map(
    ({ stored, outcome }) =>
      `  ${paint('green', '+')} ${outcome === 'created' ? 'stored' : 'was there'}: ${plainText(stored)} in ${plainText(done.manager)}\n`,
  );
  const problem = done.problem === undefined ? [] : [`  ${paint('red', '✖')} ${plainText(done.problem)}\n`];
  return [...once(lines), ...done.notices.map((notice) => `  ${plainText(notice)}\n`), ...problem].join('');
}

/** What was swapped, what was not and why, and what people do next, for a terminal. `done`: what was stored before. */
export function fixText({ files, left, setup }: Remediation, paint: Paint, written: boolean, done?: Storing | 'planned'): string {
  const swaps = files.flatMap((file) => file.swaps);
  let text = done === undefined ? '' : storingText(swaps, done, paint);
  text += swaps.map((swap) => swapLine(swap, paint)).join('');
  for (const one of left) {
    text += `  ${paint('red', '✖')} ${plainText(nameOf(one))}: ${plainText(one.reason)}  ${paint('dim', `${plainText(one.file)}:${one.line}`)}\n`;
    for (const step of one.steps) text += `      ${paint('green', '→')} ${plainText(step)}\n`;
  }
  if (swaps.length > 0) {
    const steps = once(swaps.flatMap((swap) => swap.steps));
    const rotations = once(swaps.flatMap(({ rotate }) => rotate ?? []));
    text += `\n${paint('bold', 'Then')}\n`;
    if (setup !== undefined) text += `  Install ${plainText(setup.name)}: ${plainText(setup.install)}\n`;
    for (const line of setup?.signIn ?? []) text += `  Sign in: ${plainText(line)}\n`;
    if (done === undefined) for (const line of storing(swaps)) text += `  Store:   ${plainText(line)}\n`;
    else text += '  What is stored is what stood here, and was seen: make a new one, and store that in its place.\n';
    for (const step of steps) text += `  ${plainText(step)}\n`;
    for (const line of rotations) text += `  Revoke what stood here, when the new one is in use: ${plainText(line)}\n`;
    if (rotations.length === 0) text += '  Revoke what stood here, when the new one is in use: the history of the repository keeps it.\n';
  }
  return `${text}\n${headlineOf(swaps.length, left.length, written, paint)}\n`;
}

function headlineOf(swapped: number, left: number, written: boolean, paint: Paint): string {
  const count = (n: number): string => `${n} ${n === 1 ? 'credential' : 'credentials'}`;
  if (swapped + left === 0) return `${paint('green', '✔')} No credential is written out in the configurations that were read.`;
  const done = written
    ? `${count(swapped)} swapped`
    : `${count(swapped)} can be swapped${swapped > 0 ? '; keygate fix --write does it' : ''}`;
  return `${left > 0 || !written ? paint('yellow', '!') : paint('green', '✔')} ${done}${left > 0 ? `, ${count(left)} left` : ''}.`;
}

/** The same for programs. Holds no credential. */
export function fixReport({ files, left, setup }: Remediation, written: boolean, done?: Storing): string {
  const swaps = files.flatMap((file) => file.swaps);
  return `${JSON.stringify({ version: VERSION, written, swapped: swaps, left, ...(setup === undefined ? {} : { setup }), ...(done === undefined ? {} : { storing: done }) }, null, 2)}\n`;
}
