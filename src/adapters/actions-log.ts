import type { Secret } from '../core/secret.ts';
import type { Log } from '../ports/log.ts';

/** The part of @actions/core that a log needs. */
export interface ActionsCore {
  debug(message: string): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  setSecret(secret: string): void;
}

/** Shorter values are left alone: masking `test` or `1234` would blot out half the log. */
const SHORTEST_MASK = 6;

/** The log of a workflow run. Every literal is handed to the runner for masking. */
export function actionsLog(core: ActionsCore): Log {
  return {
    debug: (message) => core.debug(message),
    info: (message) => core.info(message),
    notice: (message) => core.notice(message),
    warn: (message) => core.warning(message),
    mask(secret: Secret) {
      // A mask holds for one line of output, so each line of a private key needs its own.
      for (const line of secret.reveal().split(/\\[rn]|[\r\n]/)) if (line.trim().length >= SHORTEST_MASK) core.setSecret(line.trim());
    },
  };
}
