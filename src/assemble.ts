import type { Carrier } from './carriers/carrier.ts';
import type { Knowledge } from './engine/knowledge.ts';
import { formatOf, loadFormat } from './formats/index.ts';

/** Readers of prose, scripts and code: loaded when a text first gives a reason. */
async function loadCarriers(): Promise<readonly Carrier[]> {
  return (await import('./carriers/index.ts')).carriers;
}

/** Puts the rooms together for the engine. Loading them takes some 10 ms, best spent while git runs. */
export async function assemble(): Promise<Knowledge> {
  const { issuers, makeDetector, ...rooms } = await import('./rooms.ts');
  return { ...rooms, detector: makeDetector(issuers), loadFormat, formatOf, loadCarriers };
}
