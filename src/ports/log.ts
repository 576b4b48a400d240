import type { Secret } from '../core/secret.ts';

/** Where sentences for people go while a run is under way. Never inputs, objects or credentials. */
export interface Log {
  /** Detail that a person asks for (`--verbose`, step debug). */
  debug(message: string): void;
  info(message: string): void;
  /** Something the reader should know and need not act on at once. */
  notice(message: string): void;
  warn(message: string): void;
  /**
   * Called for every literal the moment it is judged one, so that even a line that a library
   * prints is masked by the runner. Does nothing outside a runner.
   */
  mask(secret: Secret): void;
}
