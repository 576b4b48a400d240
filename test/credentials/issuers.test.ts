import { describe, expect, test } from 'vitest';
import type { CredentialKind } from '../../src/credentials/credential.ts';
import { makeDetector } from '../../src/credentials/detect.ts';
import { issuers } from '../../src/credentials/index.ts';
import { makeSamples } from '../support/samples.ts';

const detector = makeDetector(issuers);
const SEEDS = ['one', 'two', 'three', 'four', 'five'];

interface Sample {
  readonly name: string;
  readonly text: string;
}

function samplesOf(kind: CredentialKind): readonly Sample[] {
  return SEEDS.flatMap((seed) =>
    kind.samples(makeSamples(`${seed} ${kind.id}`)).map((sample) => (typeof sample === 'string' ? { name: 'KEY', text: sample } : sample)),
  );
}

/** Where people write a credential; the sample stands in each as it is. */
const SETTINGS: readonly (readonly [string, (sample: Sample) => string])[] = [
  ['bare', ({ text }) => text],
  ['in JSON', ({ text }) => `{"mcpServers":{"a":{"env":{"SETTING":"x","VALUE":"${text}","LAST":"y"}}}}`],
  ['behind KEY=', ({ text }) => `export KEY=${text}\nOTHER=1`],
  ['behind a colon', ({ text }) => `Authorization: ${text}`],
  ['in prose', ({ text }) => `Start it with ${text}, then wait.`],
];

const kinds = issuers.flatMap((issuer) => issuer.kinds.map((kind) => ({ id: kind.id, issuer, kind })));
const anchored = kinds.filter(({ kind }) => kind.names === undefined);
const named = kinds.filter(({ kind }) => kind.names !== undefined);

/** Clerk's and Stripe's secret keys look the same, so a bare one is Stripe's. */
function found(text: string): readonly string[] {
  return detector.find(text).map((match) => `${match.kind.id}${match.harmless ? ' harmless' : ''}`);
}

test('at least eighty issuers are known', () => {
  expect(issuers.length).toBeGreaterThanOrEqual(80);
  expect(kinds.length).toBeGreaterThan(issuers.length);
});

test('every kind has a sample, a lookalike, and an anchor or a name', () => {
  expect(kinds.filter(({ kind }) => samplesOf(kind).length === 0).map(({ id }) => id)).toEqual([]);
  expect(kinds.filter(({ kind }) => kind.lookalikes.length === 0).map(({ id }) => id)).toEqual([]);
  expect(kinds.filter(({ kind }) => kind.names === undefined && kind.anchors.length === 0).map(({ id }) => id)).toEqual([]);
});

test('no pattern keeps a place between two uses', () => {
  const patterns = kinds.flatMap(({ kind }) => [kind.pattern, ...(kind.names === undefined ? [] : [kind.names])]);
  expect(patterns.filter((pattern) => /[gy]/.test(pattern.flags)).map(String)).toEqual([]);
});

test('every sample holds one of its anchors', () => {
  const without = anchored.filter(({ kind }) => samplesOf(kind).some(({ text }) => !kind.anchors.some((anchor) => text.includes(anchor))));
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('samples are made and not written: another seed makes another one', () => {
  const same = kinds.filter(({ kind }) => {
    const [one, two] = ['one', 'two'].map((seed) => JSON.stringify(kind.samples(makeSamples(seed))));
    return one === two;
  });
  expect(same.map(({ id }) => id)).toEqual([]);
});

describe.each(anchored)('$id', ({ id, kind }) => {
  const expected = kind.harmless === true ? `${id} harmless` : id;

  test.each(SETTINGS)('is found %s', (_, write) => {
    for (const sample of samplesOf(kind)) expect(found(write(sample))).toEqual([expected]);
  });

  test('is found where it stands, to the character', () => {
    for (const sample of samplesOf(kind)) {
      const [bare] = detector.find(sample.text);
      const text = `🔑 "x" = "${sample.text}"`;
      const [match] = detector.find(text);
      expect(text.slice(match?.start, match?.end)).toBe(sample.text.slice(bare?.start, bare?.end));
      // Where a group or a word in front (`FlyV1 …`) sets the secret apart, it is a part of the sample.
      if (!/\(\?<secret>/.test(kind.pattern.source) && !sample.text.includes(' '))
        expect(match?.end).toBe((match?.start ?? 0) + sample.text.length);
    }
  });

  test('is not seen in what looks alike', () => {
    for (const lookalike of kind.lookalikes) {
      const seen = detector.find(lookalike).filter((match) => match.kind.id === id && !match.harmless);
      expect(seen, lookalike).toEqual([]);
    }
  });
});

describe.each(named)('$id', ({ id, kind }) => {
  test('is known under its names', () => {
    for (const { name, text } of samplesOf(kind)) {
      const match = detector.named(name, text);
      expect(match?.kind.id, name).toBe(id);
      expect(match?.harmless, name).toBe(kind.harmless === true);
      expect(match?.end ?? 0, name).toBeGreaterThan(match?.start ?? 0);
    }
  });

  test('is known under the name as a flag and as a header', () => {
    for (const { name, text } of samplesOf(kind)) {
      const words = name.toLowerCase().replaceAll('_', '-');
      expect(detector.named(`--${words}`, text)?.kind.id).toBe(id);
      expect(detector.named(words, text)?.kind.id).toBe(id);
    }
  });

  test('is nothing under another name', () => {
    for (const { text } of samplesOf(kind)) expect(detector.named('LOG_LEVEL', text)).toBeUndefined();
  });

  test('is not seen in what looks alike', () => {
    for (const lookalike of kind.lookalikes) {
      for (const { name } of samplesOf(kind)) {
        const match = detector.named(name, lookalike);
        expect(match?.kind.id === id && !match.harmless, lookalike).toBe(false);
      }
    }
  });
});

describe('two issuers with one form', () => {
  const make = makeSamples();
  const shared = `sk_test_${make.random(42)}`;

  test('a secret key of Clerk or Stripe is Stripe’s where only its form speaks', () => {
    expect(found(shared)).toEqual(['stripe-secret-key']);
  });

  test('under its variable it is Clerk’s', () => {
    expect(detector.named('CLERK_SECRET_KEY', shared)?.kind.id).toBe('clerk-secret-key');
  });
});

describe('a text with several', () => {
  const make = makeSamples('several');
  const github = `ghp_${make.random(36)}`;
  const anthropic = kinds.find(({ id }) => id === 'anthropic-api-key')?.kind.samples(make)[0];
  const text = `first ${github} then ${typeof anthropic === 'string' ? anthropic : ''} and ${github} again`;

  test('each is found, in order', () => {
    expect(detector.find(text).map((match) => match.kind.id)).toEqual([
      'github-classic-token',
      'anthropic-api-key',
      'github-classic-token',
    ]);
  });

  test('the same text twice gives the same answer', () => {
    expect(detector.find(text)).toEqual(detector.find(text));
  });
});

describe('an example in the form of a credential', () => {
  const make = makeSamples('example');
  test.each([
    ['filled with one letter', `ghp_${'x'.repeat(36)}`],
    ['counted up', `ghp_${'1234567890'.repeat(3)}123456`],
    ['counted once', `ghp_1234567890${make.lower}`],
    ['the alphabet', `ghp_${make.lower}0123456789`],
    ['says so', `ghp_${make.random(29)}EXAMPLE`],
  ])('%s: claimed, and harmless', (_, text) => {
    expect(detector.find(text).map((match) => match.harmless)).toEqual([true]);
  });
});

test('the access key that AWS prints in its own pages is no credential', () => {
  const example = `AKIA${makeSamples('vendor').random(9, 'BCDFGHJKMNPQ')}EXAMPLE`;
  expect(detector.find(example).filter((match) => !match.harmless)).toEqual([]);
});

test('a kind is looked up by its id', () => {
  expect(detector.kind('github-classic-token')?.issuer.id).toBe('github');
  expect(detector.kind('nobody')).toBeUndefined();
});
