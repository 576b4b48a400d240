import type { Content } from './repository.ts';

/** Files of a working tree. */
export interface Files {
  /** Every file that may be a configuration, relative to the root, `/` between the parts. */
  list(wanted: (path: string) => boolean): Promise<readonly string[]>;
  /**
   * A file's bytes; larger than `limit`, unreadable or led out of the root by a link: a problem.
   * `undefined` where there is nothing to read: it is gone, or a link to a file that is read itself.
   */
  read(path: string, limit: number): Content | undefined;
}
