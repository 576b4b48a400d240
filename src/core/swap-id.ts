import type { Swap } from './remediation.ts';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const LENGTH = 12;

/**
 * A short name for a text, the same on every machine: FNV-1a in 64 bits, as 12 hexadecimal digits.
 * It tells texts apart, it hides nothing: never of a text that holds a credential.
 */
export function shortId(text: string): string {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * PRIME);
  return hash.toString(16).padStart(16, '0').slice(0, LENGTH);
}

/**
 * Which swap this is, from run to run: the place and what stands there afterwards. The line is left
 * out, since it moves with every edit above it; another reference for the same place is another swap.
 */
export function swapId({ file, client, server, place, slot, delivery, reference }: Swap): string {
  return shortId([file, client, server ?? '', place, slot, delivery, reference].join('\n'));
}

/** The swaps of some files by their ids, sorted and each once, so that two lists of one meaning are one text. */
export function swapIds(files: readonly { readonly swaps: readonly Swap[] }[]): readonly string[] {
  return [...new Set(files.flatMap(({ swaps }) => swaps.map(swapId)))].sort();
}
