import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, test } from 'vitest';
import { secretlint } from '../../src/adapters/secretlint.ts';
import { clients } from '../../src/clients/index.ts';
import { LineMap } from '../../src/core/text.ts';
import { batchesOf } from './batch.ts';
import { harmlessIn, judgementOf } from './judgement.ts';
import { literals } from './literal.ts';
import { compared } from './opinions.ts';
import { placesOf } from './places.ts';
import { share } from './share.ts';
import { type Target, targets } from './target.ts';
import { theirLiterals } from './their-literals.ts';

const opinion = secretlint();
/** One file of each client's first format is a sample; `npm run compare` asks about all of them. */
const sample: readonly Target[] = targets.filter((target, i) => i % 6 === 0 || target.client === clients[0]);

test('what secretlint finds in documents of the matrix, Keygate finds too', async () => {
  const all = [...literals('opinions'), ...theirLiterals('opinions')];
  const met = new Set<string>();
  const only: string[] = [];
  let both = 0;
  for (const [i, target] of sample.entries()) {
    for (const place of placesOf(target)) {
      for (const { text } of batchesOf(target, place, share(all, i, place.id))) {
        const theirs = await opinion.look(target.path, text);
        if ('problem' in theirs) throw new Error(theirs.problem);
        const judgement = judgementOf(target.path, text);
        const ours = judgement.found.map(({ span }) => span);
        const difference = compared(theirs, ours, harmlessIn(judgement, text));
        both += difference.both;
        for (const { rule } of theirs) met.add(rule);
        const lines = new LineMap(text);
        only.push(
          ...[...difference.onlyTheirs, ...difference.dismissed].map(
            ({ start, rule }) => `${target.path}, ${place.id}, line ${lines.at(start).line}: ${rule}`,
          ),
        );
      }
    }
  }
  expect(only).toEqual([]);
  expect(both).toBeGreaterThan(1_000);
  // A key of Google Cloud is a file of its own, and comments have no say.
  const others = /secretlint-rule-(?:gcp|filter-comments)$/;
  expect(rules.map(({ meta }) => meta.id).filter((id) => !met.has(id) && !others.test(id))).toEqual([]);
});

test('a finding that Keygate lacks would be told', () => {
  const theirs = [{ start: 4, end: 9, rule: 'r', name: 'n' }];
  expect(compared(theirs, [], [])).toEqual({ both: 0, onlyTheirs: theirs, dismissed: [], onlyOurs: 0 });
  expect(compared(theirs, [{ start: 9, end: 12 }], [])).toEqual({ both: 0, onlyTheirs: theirs, dismissed: [], onlyOurs: 1 });
  expect(compared(theirs, [{ start: 8, end: 12 }], [])).toEqual({ both: 1, onlyTheirs: [], dismissed: [], onlyOurs: 0 });
  expect(compared(theirs, [], [{ start: 0, end: 20 }])).toEqual({ both: 0, onlyTheirs: [], dismissed: theirs, onlyOurs: 0 });
});
