import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../src/core/text.ts';
import { batchesOf, secretSpan } from './batch.ts';
import { judgementOf } from './judgement.ts';
import { literals } from './literal.ts';
import { placesOf } from './places.ts';
import { SHARE, share } from './share.ts';
import { targets } from './target.ts';

const all = literals('matrix');
/** Pairs of a place and a credential that were met in some target. */
const met = new Set<string>();
let cases = 0;

afterAll(() => {
  process.stdout.write(`The matrix: ${cases} credentials in their places, in ${targets.length} files of clients.\n`);
});

test('there are kinds, places and targets enough to mean something', () => {
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(250);
  expect(targets.length).toBeGreaterThan(70);
  for (const target of targets) {
    const ids = placesOf(target).map(({ id }) => id);
    expect(new Set(ids).size, target.path).toBe(ids.length);
    if (target.root !== undefined) expect(ids.length, target.path).toBeGreaterThan(50);
  }
});

describe.each(targets.map((target, i) => ({ what: `${target.client.name}, ${target.path}`, target, i })))('$what', ({ target, i }) => {
  test('each credential is found where it stands, and nothing else', () => {
    const missed: string[] = [];
    const more: string[] = [];
    for (const place of placesOf(target)) {
      for (const batch of batchesOf(target, place, share(all, i, place.id))) {
        const { file, found } = judgementOf(target.path, batch.text);
        // By this client's rules, unless the file is another's as well: then its fields say whose it is.
        if (place.id === 'env' && target.file.shared !== true && file.client !== target.client.id) more.push(`read as ${file.client}`);
        const spans = batch.cases.map((one) => secretSpan(batch, one));
        batch.cases.forEach(({ held }, at) => {
          const span = spans[at] ?? { start: 0, end: 0 };
          met.add(`${place.id}: ${held.kind}`);
          if (!found.some((finding) => contains(finding.span, span))) missed.push(`${place.id}: ${held.kind}`);
        });
        // A second finding of one credential is one too many as well.
        const extra = found.length - found.filter((finding) => spans.some((span) => overlaps(finding.span, span))).length;
        if (extra > 0 || found.length > spans.length) more.push(`${place.id}: ${found.length} findings of ${spans.length} credentials`);
        cases += batch.cases.length;
      }
    }
    expect(missed).toEqual([]);
    expect(more).toEqual([]);
  });
});

test('every credential has stood in every place that is one for it', () => {
  const common = targets.filter(({ root, file }) => root !== undefined && file.single !== true);
  expect(common.length).toBeGreaterThanOrEqual(SHARE);
  const [first] = common;
  const shared = (first === undefined ? [] : placesOf(first)).filter(({ id }) =>
    common.every((target) => placesOf(target).some((place) => place.id === id)),
  );
  expect(shared.length).toBeGreaterThan(40);
  const unmet = shared.flatMap((place) =>
    all
      .filter((literal) => place.write(literal) !== undefined && !met.has(`${place.id}: ${literal.kind}`))
      .map(({ kind }) => `${place.id}: ${kind}`),
  );
  expect(unmet).toEqual([]);
});
