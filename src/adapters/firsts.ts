import type { FoundFile } from '../ports/repository.ts';

/** Looks for each of several files at its own places, all at the same time; what is nowhere is left out. */
export async function firstsOf<Name extends string>(
  wanted: Readonly<Record<Name, readonly string[]>>,
  look: (paths: readonly string[]) => Promise<FoundFile | undefined>,
): Promise<Readonly<Partial<Record<Name, FoundFile>>>> {
  const found: Partial<Record<Name, FoundFile>> = {};
  await Promise.all(
    (Object.keys(wanted) as Name[]).map(async (name) => {
      const file = await look(wanted[name]);
      if (file !== undefined) found[name] = file;
    }),
  );
  return found;
}
