import { findReferences, type Found } from './find.ts';
import type { HeadersFile } from './headers.ts';

/** A value that a server is given, cut at its references. */
export interface Slot {
  readonly place: 'env' | 'argument' | 'header';
  /** Name of the variable or header, or which argument it is, counted from 1. */
  readonly name: string;
  readonly parts: readonly (string | Found)[];
}

/** What to start, before anything is resolved. */
export interface Wanted {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly headers?: HeadersFile;
}

/** How a place is called in a sentence. */
export function called({ place, name }: Pick<Slot, 'place' | 'name'>): string {
  return place === 'env' ? name : `${place} ${name}`;
}

/** Variables, arguments and headers that hold references. */
export function slotsOf({ args, env, headers }: Wanted): readonly Slot[] {
  const all = [
    ...Object.entries(env).map(([name, text]) => ({ place: 'env' as const, name, text: text ?? '' })),
    ...(headers?.headers ?? []).map(({ name, text }) => ({ place: 'header' as const, name, text })),
    ...args.map((text, at) => ({ place: 'argument' as const, name: String(at + 1), text })),
  ];
  return all.flatMap(({ place, name, text }) => {
    const parts = findReferences(text);
    return parts.every((part) => typeof part === 'string') ? [] : [{ place, name, parts }];
  });
}
