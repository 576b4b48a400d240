import type { Knowledge } from './engine/knowledge.ts';
import { formatOf, loadFormat } from './formats/index.ts';

/** Puts the rooms together for the engine. Loading them takes some 10 ms, best spent while git runs. */
export async function assemble(): Promise<Knowledge> {
  const { issuers, makeDetector, ...rooms } = await import('./rooms.ts');
  return { ...rooms, detector: makeDetector(issuers), loadFormat, formatOf };
}
