import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import { loadTerms, type Terms, type TermsFiles } from '../../src/engine/terms.ts';
import { policyMeans } from '../../src/finish.ts';
import type { Content, FoundFile } from '../../src/ports/repository.ts';
import { knowledge } from '../support/reading.ts';
import { makeSamples } from '../support/samples.ts';

const make = makeSamples('terms');
const DIGEST = make.random(40, make.hex);

function file(path: string, content: string | Content): FoundFile {
  return { path, content: typeof content === 'string' ? { bytes: new TextEncoder().encode(content) } : content };
}

async function load(files: TermsFiles): Promise<Terms> {
  return loadTerms(files, knowledge, policyMeans('2026-11-30'));
}

const BASELINE = file('.github/keygate-baseline.txt', 'a|x|||\n');
const DETECT_SECRETS = file('.secrets.baseline', JSON.stringify({ results: { 'a.json': [{ hashed_secret: DIGEST }] } }));
const GITLEAKS = file('.gitleaksignore', 'a.json:x:1\n');
const ALL: TermsFiles = { baseline: BASELINE, 'detect-secrets': DETECT_SECRETS, gitleaks: GITLEAKS };

test('of nothing are the default policy', async () => {
  expect(await load({})).toEqual({ policy: DEFAULT_POLICY, notices: [] });
});

test('are all that is there', async () => {
  expect(await load(ALL)).toEqual({
    policy: DEFAULT_POLICY,
    baseline: { path: '.github/keygate-baseline.txt', lines: new Set(['a|x|||']) },
    detectSecrets: new Map([['a.json', new Map([[DIGEST, 'none']])]]),
    gitleaks: new Map([['a.json', [{ path: 'a.json', line: 1 }]]]),
    notices: [],
  });
});

describe('a way that the policy closes', () => {
  const policy = (text: string): FoundFile => file('.github/keygate.yml', `suppression: { ${text} }\n`);

  test.each([
    [
      'baseline: forbid',
      ['detectSecrets', 'gitleaks'],
      ['The policy accepts no baseline, so .github/keygate-baseline.txt covers nothing.'],
    ],
    // Other programs read these files too, so they may well be there.
    ['detect-secrets: forbid', ['baseline', 'gitleaks'], []],
    ['gitleaks: forbid', ['baseline', 'detectSecrets'], []],
    ['inline: forbid, issuer-formats: forbid', ['baseline', 'detectSecrets', 'gitleaks'], []],
  ])('%s', async (text, kept, notices) => {
    const { policy: _policy, notices: said, ...rest } = await load({ ...ALL, policy: policy(text) });
    expect({ kept: Object.keys(rest).sort(), said }).toEqual({ kept, said: notices });
  });

  test('is not even read', async () => {
    const broken = { problem: 'it is larger than it may be' };
    const files = { policy: policy('baseline: forbid, detect-secrets: forbid, gitleaks: forbid') };
    const rest = { baseline: file('b', broken), 'detect-secrets': file('d', broken), gitleaks: file('g', broken) };
    expect((await load({ ...files, ...rest })).notices).toEqual(['The policy accepts no baseline, so b covers nothing.']);
  });
});

describe('what cannot be read', () => {
  test.each<[string, TermsFiles, RegExp]>([
    ['a policy', { policy: file('p.yml', { problem: 'it is too large' }) }, /^p\.yml:1:1: the policy could not be read: it is too large$/],
    [
      'a baseline',
      { baseline: file('b.txt', { problem: 'it is too large' }) },
      /^b\.txt: the baseline could not be read: it is too large\.$/,
    ],
    [
      'a baseline that is no text',
      { baseline: file('b.txt', { bytes: new Uint8Array([0x80]) }) },
      /^b\.txt: the baseline could not be read: it is not UTF-8 text\.$/,
    ],
    ['a line of a baseline', { baseline: file('b.txt', 'a|x|||\nx\n') }, /^b\.txt:2: this line is no fingerprint/],
  ])('closes the gate where it is ours: %s', async (_, files, message) => {
    const error: unknown = await load(files).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error instanceof Error ? error.message : '').toMatch(message);
  });

  test.each<[TermsFiles, string]>([
    [
      { 'detect-secrets': file('.secrets.baseline', { problem: 'it is too large' }) },
      '.secrets.baseline could not be read, so it covers nothing: it is too large.',
    ],
    [
      { 'detect-secrets': file('.secrets.baseline', 'results:') },
      '.secrets.baseline could not be understood, so it covers nothing: it is no JSON.',
    ],
    [
      { 'detect-secrets': file('.secrets.baseline', '{"results":{"a":[{},{}]}}') },
      '.secrets.baseline has entries without a SHA-1 in "hashed_secret" (2), which cover nothing.',
    ],
    [
      { gitleaks: file('.gitleaksignore', { bytes: new Uint8Array([0x80]) }) },
      '.gitleaksignore could not be read, so it covers nothing: it is not UTF-8 text.',
    ],
    [
      { gitleaks: file('.gitleaksignore', '# a\na/b\nc\n') },
      '.gitleaksignore has lines that are neither path:rule:line nor commit:path:rule:line (2, the first is line 2), which cover nothing.',
    ],
  ])('is a notice where it is another program’s, row %#', async (files, notice) => {
    expect((await load(files)).notices).toEqual([notice]);
  });
});
