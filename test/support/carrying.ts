import { carriers } from '../../src/carriers/index.ts';
import { sourceFragment } from '../../src/core/fragment.ts';
import type { Carried, CarrierId } from '../../src/carriers/carrier.ts';
import type { ConfigFile } from '../../src/core/model.ts';
import { makeTextReader } from '../../src/engine/text.ts';
import { relocate } from '../../src/formats/relocate.ts';
import { discovery, knowledge, sourceOf } from './reading.ts';

const reader = makeTextReader(knowledge, discovery, carriers);

/** What the engine makes of a text that is no configuration; `undefined` where there is nothing to report. */
export function readText(path: string, text: string, named = false): Promise<ConfigFile | undefined> {
  return reader.read(sourceOf(path, text), named ? 'named' : undefined);
}

/** What one carrier alone finds in a text. */
export async function carriedBy(id: CarrierId, path: string, text: string): Promise<readonly Carried[]> {
  const carrier = carriers.find((one) => one.id === id);
  if (carrier === undefined) throw new Error(`there is no carrier "${id}"`);
  return carrier.read(sourceFragment(text, 0, text.length), path, {
    parse: async (format, part) => relocate((await knowledge.loadFormat(format)).parse(part.text), part),
  });
}
