import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuers } from '../../src/credentials/index.ts';
import { upperSnake } from '../../src/credentials/names.ts';
import { requiredWords, wordsTest } from '../../src/credentials/required-words.ts';
import { makeSamples } from '../support/samples.ts';

describe('what a pattern requires', () => {
  test.each<[RegExp, string]>([
    [/^BW_SESSION$/, 'BW_SESSION'],
    [/(?:^|_)ADYEN_(?:API_)?KEY$/, 'ADYEN_ KEY'],
    [/(?:^|_)(?:PAGERDUTY|PD)_KEYS?$/, 'PAGERDUTY|PD _KEY'],
    [/HOME_?ASSISTANT/, 'HOME ASSISTANT'],
    [/A{2}B+C*D{0,3}E/, 'A B E'],
    [/(?!HIDDEN)(?<!BEHIND)SHOWN/, 'SHOWN'],
    [/[A-Z0-9]{1,12}_TOKEN\d/, '_TOKEN'],
    [/ONE_KEY|TWO_TOKEN/, 'ONE_KEY|TWO_TOKEN'],
    [/(?:ONE|)_KEY/, '_KEY'],
    [/ONE|[A-Z]+/, ''],
    [/KEY/i, ''],
    [/\x41BC/, ''],
  ])('%s', (pattern, words) => {
    expect(requiredWords(pattern)).toBe(words);
  });
});

const named = issuers.flatMap(({ kinds }) => kinds.flatMap((kind) => (kind.names === undefined ? [] : [{ ...kind, names: kind.names }])));

test('nearly every kind that is known by its names asks for a word', () => {
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter(({ words = '' }) => words === '').map(({ id }) => id)).toEqual([]);
});

test.each(named)('a name of $id holds its words', (kind) => {
  const { id, names, words = '' } = kind;
  const holdsWords = wordsTest(words);
  const tried = kind.samples(makeSamples(id)).flatMap((sample) => (typeof sample === 'string' ? [] : [upperSnake(sample.name)]));
  expect(tried.filter((name) => names.test(name) && !holdsWords(name))).toEqual([]);
  expect(tried.some((name) => names.test(name))).toBe(true);
  // Names of the pattern's own making, as the samples are a few of many; what it excludes is left out again.
  const open = new RegExp(names.source.replace(/\(\?![^)]*\)/g, ''));
  const made = fc.stringMatching(open).filter((name) => names.test(name));
  fc.assert(
    fc.property(made, (name) => holdsWords(name)),
    { numRuns: 20 },
  );
});
