import type { Time } from '../ports/time.ts';

/** The machine's clock. A waiting timer keeps the process alive. */
export const systemTime: Time = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
