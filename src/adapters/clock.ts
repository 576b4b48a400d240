import type { Clock } from '../ports/clock.ts';

/** The machine's own date. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  },
};
