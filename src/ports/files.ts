import type { Content } from './repository.ts';

/** Files of a working tree. */
export interface Files {
  /**
   * Every file, or with `configurations` those whose name ends like a configuration's; relative to
   * the root, `/` between the parts.
   */
  list(scope: 'configurations' | 'all'): Promise<readonly string[]>;
  /**
   * A file's bytes; larger than `limit`, unreadable or led out of the root by a link: a problem.
   * `undefined` where there is nothing to read: it is gone, or a link to a file that `known` says
   * is read under its own name.
   */
  read(path: string, limit: number, known: (path: string) => boolean): Content | undefined;
}
