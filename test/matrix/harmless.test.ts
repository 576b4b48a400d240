import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { batchesOf } from './batch.ts';
import { managed, ownReferences, placeholders, references, settings } from './harmless.ts';
import { judgementOf } from './judgement.ts';
import type { Place, Text } from './place.ts';
import { placesOf } from './places.ts';
import { share } from './share.ts';
import { targets } from './target.ts';

let cases = 0;

afterAll(() => {
  process.stdout.write(
    `The matrix: ${cases} references, placeholders and settings in their places, in ${targets.length} files of clients.\n`,
  );
});

test('there are texts enough to mean something, and no row stands twice', () => {
  for (const list of [references, managed, placeholders, settings]) {
    expect(list.length).toBeGreaterThan(50);
    const rows = list.map(({ name, text }) => `${name}=${text}`);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  }
});

/** The texts that may stand there without being a credential. */
function fitting(texts: readonly Text[], place: Place): readonly Text[] {
  // A reference is written as it is: with its signs percent-encoded it is none.
  return texts.filter(({ text }) => place.spell === undefined || place.spell(text) === text);
}

describe.each(targets.map((target, i) => ({ what: `${target.client.name}, ${target.path}`, target, i })))('$what', ({ target, i }) => {
  test.each<[string, readonly Text[]]>([
    ['its own references', ownReferences(target.client)],
    ['references of clients', references],
    ['references of secrets managers', managed],
    ['placeholders', placeholders],
    ['settings', settings],
  ])('%s are no credentials', (what, texts) => {
    const alarms: string[] = [];
    for (const place of placesOf(target)) {
      // The place says that a credential stands there, so a setting that looks like one is taken for it.
      if (what === 'settings' && place.telling === true) continue;
      const chosen = what === 'its own references' ? texts : share(texts, i, place.id);
      for (const batch of batchesOf(target, place, fitting(chosen, place))) {
        const { found } = judgementOf(target.path, batch.text);
        alarms.push(...found.map(({ span }) => `${place.id}: ${batch.text.slice(span.start, span.end)}`));
        cases += batch.cases.length;
      }
    }
    expect(alarms).toEqual([]);
  });
});
