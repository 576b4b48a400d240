import type { ConfigFile, Source } from '../../core/model.ts';
import type { Node } from '../../formats/document.ts';
import type { Refusal } from '../../formats/editor.ts';
import type { Candidate } from '../discover.ts';
import type { Reader } from '../read.ts';
import { literalSpans } from './masking.ts';
import { type Aside, type Plan, sharedChanges } from './plan.ts';
import { agrees, write, type Writing } from './write.ts';

/** A file as it was read, and what reads and writes it. */
export interface Confirming {
  readonly source: Source;
  readonly candidate: Candidate;
  readonly file: ConfigFile;
  readonly documents: readonly Node[];
  readonly reader: Reader;
  readonly writing: Writing;
}

/** A text and what it is read as. */
export interface Confirmed {
  readonly text: string;
  readonly file: ConfigFile;
}

/** In how many places of a file a credential stands. Several servers may share one place. */
function literalPlaces(file: ConfigFile): number {
  return new Set(literalSpans(file).map(({ start, end }) => `${start}:${end}`)).size;
}

/**
 * The text with these plans carried out. It must be read in full, without the credentials that were
 * swapped and with no other, and a second parser must find every other value equal; else the reason is
 * given, as the end of a sentence.
 */
export function confirm(
  plans: readonly Plan[],
  asides: readonly Aside[],
  { source, candidate, file, documents, reader, writing }: Confirming,
): Confirmed | Refusal {
  const impossible = plans.find(({ problem }) => problem !== undefined)?.problem;
  if (impossible !== undefined) return { problem: impossible };
  const lists = [...plans.map(({ list }) => list), ...sharedChanges(plans, documents)].filter(({ changes }) => changes.length > 0);
  if (lists.length === 0 && asides.length === 0) return { text: source.text, file };
  const made = write(
    source.text,
    lists,
    asides.map(({ edit }) => edit),
    writing,
  );
  if ('problem' in made) return made;
  if (!agrees(source.text, made.text, lists, writing)) return { problem: 'another parser reads the changed file otherwise' };
  const again = reader.read({ ...source, text: made.text }, candidate);
  if (again === undefined || again.problems.length > 0) return { problem: 'the changed file could not be read again' };
  const gone = plans.reduce((sum, { done }) => sum + done.reduce((all, { unit }) => all + unit.slots.length, 0), asides.length);
  if (literalPlaces(again) !== literalPlaces(file) - gone) return { problem: 'a credential was still found after the change' };
  return { text: made.text, file: again };
}
