import { styleText } from 'node:util';
import type { Paint } from '../report/text.ts';

/** Whether to colour: what the person asked for, then the common variables, then the terminal. */
export function wantsColour(asked: boolean | undefined, stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (asked !== undefined) return asked;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true;
  return stream.isTTY && env['TERM'] !== 'dumb';
}

/** Paints with ANSI codes, or not at all. */
export function painter(colour: boolean): Paint {
  return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

/** Before this a run is over too soon for a progress line to be anything but flicker. */
const DELAY_MS = 400;

/** A line on standard error that says how far a long run is; silent where nobody watches. */
export function progressLine(stream: NodeJS.WriteStream): {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
} {
  const start = performance.now();
  let last = 0;
  let drawn = false;
  return {
    show(done, total) {
      const now = performance.now();
      if (!stream.isTTY || now - start < DELAY_MS || now - last < 100) return;
      last = now;
      drawn = true;
      stream.write(`\r\u001b[2KReading ${done} of ${total} files`);
    },
    clear() {
      if (drawn) stream.write('\r\u001b[2K');
      drawn = false;
    },
  };
}
