import { applyChange, type Change, type Json } from '../../core/change.ts';
import { applyEdits, overlaps, type TextEdit } from '../../core/text.ts';
import type { Format } from '../../formats/document.ts';
import type { Editor } from '../../formats/editor.ts';

/** Changes that belong together, of one document, in their order. */
export interface ChangeList {
  readonly document: number;
  readonly changes: readonly Change[];
}

/** How a file's text is read and written. */
export interface Writing {
  readonly format: Format;
  readonly editor: Editor;
}

/** The text with changes made, or why one of them could not be made, as the end of a sentence. */
export type Written = { readonly text: string } | { readonly problem: string };

/** More changes than any server needs. */
const MAX_ROUNDS = 1_000;

function touches(edits: readonly TextEdit[], taken: readonly TextEdit[]): boolean {
  return edits.some(({ span }) =>
    taken.some(
      (other) =>
        overlaps(span, other.span) || span.start === other.span.start || span.end === other.span.start || span.start === other.span.end,
    ),
  );
}

/**
 * Makes changes of several lists, which must not depend on each other. A round takes the next change
 * of each list; the text is read anew between rounds, so that a change meets what the one before it left.
 */
export function write(text: string, lists: readonly ChangeList[], asides: readonly TextEdit[], { format, editor }: Writing): Written {
  let current = text;
  let waiting = lists.map(({ document, changes }) => ({ document, changes, next: 0 })).filter(({ changes }) => changes.length > 0);
  let aside = asides;
  for (let round = 0; waiting.length > 0 || aside.length > 0; round++) {
    if (round > MAX_ROUNDS) return { problem: 'it needs too many changes' };
    const parsed = format.parse(current);
    const edits: TextEdit[] = [...aside];
    aside = [];
    for (const list of waiting) {
      const root = parsed.documents[list.document];
      const change = list.changes[list.next];
      if (root === undefined || change === undefined) return { problem: 'the text could not be read again' };
      const made = editor.edit(current, root, change);
      if ('problem' in made) return made;
      // What lies side by side is left for the next round, so that each edit is made in the text it was made for.
      if (touches(made, edits)) continue;
      edits.push(...made);
      list.next++;
    }
    current = applyEdits(current, edits);
    waiting = waiting.filter(({ changes, next }) => next < changes.length);
  }
  return { text: current };
}

function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => isEqual(value, (b as Readonly<Record<string, Json>>)[key]));
}

/** Whether another parser reads the changed text as the original with just these changes. */
export function agrees(before: string, after: string, lists: readonly ChangeList[], { editor }: Writing): boolean {
  const [old, made] = [editor.values(before), editor.values(after)];
  if (old === undefined || made === undefined || old.length !== made.length) return false;
  const wanted = [...old];
  try {
    for (const { document, changes } of lists) {
      for (const change of changes) {
        const value = wanted[document];
        if (value === undefined) return false;
        wanted[document] = applyChange(value, change);
      }
    }
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  return wanted.every((value, i) => isEqual(value, made[i]));
}
