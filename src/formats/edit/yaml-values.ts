import type { Json } from '../../core/change.ts';

type Library = typeof import('js-yaml');

/**
 * How many values aliases may make of one file. A program that walks them takes the time of all of
 * them, though the file wrote a few.
 */
const MAX_VALUES = 1_000_000;

/** A reader of YAML that has nothing in common with the one that finds places. */
export async function loadYamlValues(): Promise<(text: string) => readonly Json[] | undefined> {
  const library = await import('js-yaml');
  const schema = schemaOf(library);
  return (text) => {
    try {
      const documents = library.loadAll(text, { schema, json: true, maxDepth: 256 });
      const budget = { left: MAX_VALUES };
      return documents.map((document) => plain(document, budget));
    } catch {
      return undefined;
    }
  };
}

/** YAML 1.2's own types and merge keys; what has any other tag stays what was written. */
function schemaOf(library: Library): InstanceType<Library['Schema']> {
  const never = () => false;
  const { create, addPair, has, keys, get } = library.mapTag;
  return library.CORE_SCHEMA.withTags(
    library.mergeTag,
    library.defineScalarTag('', { matchByTagPrefix: true, resolve: (source) => source, identify: never }),
    library.defineSequenceTag('', {
      matchByTagPrefix: true,
      create: (): unknown[] => [],
      addItem: (items, item) => void items.push(item),
      identify: never,
    }),
    library.defineMappingTag('', { matchByTagPrefix: true, create, addPair, has, keys, get, identify: never }),
  );
}

function plain(value: unknown, budget: { left: number }): Json {
  if (budget.left-- <= 0) throw new RangeError('too many values');
  if (Array.isArray(value)) return value.map((item) => plain(item, budget));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, budget)]));
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean' || typeof value === 'string' || value === null) return value;
  throw new TypeError('no schema of ours makes such a value');
}
