import { overlaps, type Span } from '../../src/core/text.ts';
import type { Opinion } from '../../src/ports/second-opinion.ts';

/** What two scanners say of one text. */
export interface Comparison {
  readonly both: number;
  readonly onlyTheirs: readonly Opinion[];
  /** Theirs which we saw too, and take for a placeholder, a default or a published key. */
  readonly dismissed: readonly Opinion[];
  readonly onlyOurs: number;
}

/** Two findings are of one credential if they share a character of it. */
export function compared(theirs: readonly Opinion[], ours: readonly Span[], harmless: readonly Span[]): Comparison {
  const within = (spans: readonly Span[], one: Span): boolean => spans.some((other) => overlaps(one, other));
  const theirsAlone = theirs.filter((one) => !within(ours, one));
  return {
    both: theirs.length - theirsAlone.length,
    onlyTheirs: theirsAlone.filter((one) => !within(harmless, one)),
    dismissed: theirsAlone.filter((one) => within(harmless, one)),
    onlyOurs: ours.filter((one) => !within(theirs, one)).length,
  };
}
