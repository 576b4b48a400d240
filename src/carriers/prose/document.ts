import { cut, type Fragment } from '../../core/fragment.ts';
import type { Carried, CarrierTools } from '../carrier.ts';
import { fileNamedAbove } from './file-names.ts';
import type { Line } from './lines.ts';
import { readProse } from './prose.ts';
import { readSnippet, type Snippet } from './snippet.ts';

/** A block of a document, and which of its lines it takes. */
export interface Block extends Omit<Snippet, 'above'> {
  /** Index of its first line. The lines above it may name its file. */
  readonly first: number;
  /** Index of the line with which the document goes on. */
  readonly next: number;
}

/**
 * Reads a document: its blocks, and the sentences between them.
 * @param from index of the line with which it starts
 * @param blocks in file order, none within another
 */
export async function readDocument(
  text: Fragment,
  lines: readonly Line[],
  from: number,
  blocks: readonly Block[],
  tools: CarrierTools,
): Promise<readonly Carried[]> {
  const found: (readonly Carried[])[] = [];
  const offset = (index: number): number => lines[index]?.from ?? text.text.length;
  let at = from;
  for (const block of blocks) {
    found.push(await readProse(cut(text, offset(at), offset(block.first)), tools));
    if (block.text.text.trim() !== '')
      found.push(await readSnippet({ ...block, above: fileNamedAbove(text.text, lines, block.first, at) }, tools));
    at = block.next;
  }
  found.push(await readProse(cut(text, offset(at), text.text.length), tools));
  return found.flat();
}
