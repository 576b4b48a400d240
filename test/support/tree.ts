import type { Files } from '../../src/ports/files.ts';
import type { Content } from '../../src/ports/repository.ts';

/** A working tree in memory. A content may be a problem, and `undefined` for a file that is gone when it is read. */
export function treeOf(files: Readonly<Record<string, string | Content | undefined>>): Files {
  return {
    list: async () => Object.keys(files),
    read(path) {
      const content = files[path];
      return typeof content === 'string' ? { bytes: new TextEncoder().encode(content) } : content;
    },
  };
}
