import { isatty } from 'node:tty';
import type { Stop, Stops } from '../ports/servers.ts';
import { makeLineage } from './lineage.ts';

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** How often it is asked whether whoever started us is there, in milliseconds. */
const EVERY = 500;

/** Signals to this process, and the death of its parent. */
export const systemStops: Stops = {
  watch(listener) {
    // A terminal sends what is typed (Ctrl-C) to the server as well, which would get it twice.
    const typed = isatty(0);
    const listeners = SIGNALS.map((name) => {
      const heard = (): void => {
        const stop: Stop = { kind: 'signal', name };
        if (!(typed && name === 'SIGINT')) listener(stop);
      };
      process.on(name, heard);
      return [name, heard] as const;
    });
    const lineage = makeLineage();
    let orphaned = false;
    const timer = setInterval(() => {
      if (orphaned || lineage.isWhole()) return;
      orphaned = true;
      listener({ kind: 'orphaned' });
    }, EVERY);
    timer.unref();
    return () => {
      clearInterval(timer);
      for (const [name, heard] of listeners) process.off(name, heard);
    };
  },
};
