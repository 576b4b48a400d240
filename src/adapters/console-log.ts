import type { Log } from '../ports/log.ts';

/** A log on standard error, so that standard output holds the report and nothing else. */
export function consoleLog(verbose: boolean): Log {
  const write = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  return {
    debug: (message) => {
      if (verbose) write(message);
    },
    info: write,
    notice: write,
    warn: (message) => write(`warning: ${message}`),
    // `::add-mask::` on a plain terminal would itself be the leak.
    mask: () => undefined,
  };
}
