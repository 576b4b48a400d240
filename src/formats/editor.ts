import type { Change, Json } from '../core/change.ts';
import type { TextEdit } from '../core/text.ts';
import type { Node } from './document.ts';

/** Why a change cannot be made in this text, as the end of a sentence: "the key stands in a merged map". */
export interface Refusal {
  readonly problem: string;
}

/** Writes a format. Loaded only by what changes files. */
export interface Editor {
  /**
   * The smallest splices that make `change` in the document `root` of `text`. Everything else stays
   * byte for byte: comments, order, spacing, quotes, trailing commas, line ends, byte order mark.
   */
  edit(text: string, root: Node, change: Change): readonly TextEdit[] | Refusal;
  /**
   * The values of each document, read by a parser that has nothing in common with the one that
   * places were found with; `undefined` where that one cannot read the text.
   */
  values(text: string): readonly Json[] | undefined;
}
