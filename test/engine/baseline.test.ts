import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import { acceptable, BASELINE_TITLE, baselineOf, lineOf, readBaseline, unmatchedIn } from '../../src/engine/baseline.ts';
import { findingWith } from '../report/outcomes.ts';

const named = (fingerprint: string): { readonly fingerprint: string } => ({ fingerprint });

describe('what is written', () => {
  test('is a header and the fingerprints by code unit, each once', () => {
    const text = baselineOf(['b|x|||', 'Z|x|||', 'a|é|||', 'a|z|||', 'b|x|||', 'a|Z|||'].map(named));
    const lines = text.split('\n');
    expect(lines[0]).toBe(BASELINE_TITLE);
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual(['Z|x|||', 'a|Z|||', 'a|z|||', 'a|é|||', 'b|x|||', '']);
  });

  test('is the same whatever the order of the findings', () => {
    expect(baselineOf(['a|1|||', 'b|1|||'].map(named))).toBe(baselineOf(['b|1|||', 'a|1|||'].map(named)));
  });

  test('of nothing is a header', () => {
    expect(readBaseline('b', baselineOf([])).lines.size).toBe(0);
  });

  test.each([
    'static-credential|.mcp.json|s|mcpServers.s.env.T_TOKEN|T_TOKEN',
    'static-credential|.mcp.json|s|mcpServers.s.env.T_TOKEN|T_TOKEN#2',
    'unreadable-config|a b/.mcp.json|||',
    'static-credential|a\\|b\\\\c|s|x|y',
    'static-credential|a\nb|s\r|x\u2028|y\u202e',
    'static-credential|a|\ud800|x|y',
    'static-credential|# a|s|x|  ',
    'static-credential|\ufeff|s|x|y',
  ])('is read as it was meant: %j', (fingerprint) => {
    const text = baselineOf([named(fingerprint), named('duplicate-key|a|||')]);
    // As git and an editor may bring it back.
    for (const version of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, Buffer.from(text).toString('utf8')]) {
      const { lines } = readBaseline('b', version);
      expect(lines.size).toBe(2);
      expect(lines.has(lineOf(named(fingerprint)))).toBe(true);
    }
  });

  test('hides nothing: what acts in a terminal or an editor is spelled out', () => {
    expect(lineOf(named('static-credential|a\u001b[31m\u202e\u0000|s|x|y'))).toBe('static-credential|a\\u{1b}[31m\\u{202e}\\u{0}|s|x|y');
  });
});

describe('what is read', () => {
  test('has comments, blank lines and an order of its own', () => {
    const { path, lines } = readBaseline('b.txt', '# a\n\n  \nb|x|||\n#c\na|x|||');
    expect(path).toBe('b.txt');
    expect([...lines]).toEqual(['b|x|||', 'a|x|||']);
  });

  test.each([
    ['<<<<<<< HEAD', 'a mark of a merge'],
    ['=======', 'another'],
    ['>>>>>>> change', 'a third'],
    ['.mcp.json', 'a path'],
    ['static-credential|.mcp.json|s|x', 'four parts'],
    ['static-credential|.mcp.json|s|x|y|z', 'six parts'],
    [' static-credential|.mcp.json|s|x|y', 'a blank before'],
    ['Static|.mcp.json|s|x|y', 'no rule'],
    ['static-credential|.mcp.json|s|x|y\\', 'an escape of nothing'],
  ])('is refused with its line: %j (%s)', (line) => {
    const read = (): unknown => readBaseline('.github/keygate-baseline.txt', `# a\na|x|||\n\n${line}\nb|x|||\n`);
    expect(read).toThrow(UserError);
    expect(read).toThrow(
      '.github/keygate-baseline.txt:4: this line is no fingerprint; delete it, or write the baseline anew with "keygate check --write-baseline".',
    );
  });

  test('repeats nothing of a line that is refused', () => {
    expect(() => readBaseline('b', 'hunter2\n')).not.toThrow(/hunter2/);
  });

  test('ends in linear time', () => {
    const start = performance.now();
    expect(() => readBaseline('b', `a|${'\\'.repeat(1_000_001)}`)).toThrow(UserError);
    expect(() => readBaseline('b', 'a'.repeat(1_000_000))).toThrow(UserError);
    expect(() => readBaseline('b', 'a|'.repeat(500_000))).toThrow(UserError);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test('entries that match nothing are counted', () => {
  const baseline = readBaseline('b', 'a|x|||\nb|x|||\nc|\\u{a}|||\n');
  expect(unmatchedIn(baseline, [])).toBe(3);
  expect(unmatchedIn(baseline, ['a|x|||', 'd|x|||', 'c|\n|||'].map(named))).toBe(1);
  expect(unmatchedIn(baseline, ['a|x|||', 'b|x|||', 'c|\n|||'].map(named))).toBe(0);
});

describe('what a baseline may accept', () => {
  const policy = DEFAULT_POLICY;
  const strict = { ...policy, forbidden: new Set(['issuer-formats'] as const) };
  const by = (kind: 'policy' | 'inline' | 'baseline' | 'detect-secrets' | 'gitleaks') => findingWith({ allowed: { kind, reason: 'r' } });

  test('is what nothing better covers', () => {
    const findings = [findingWith(), by('policy'), by('inline'), by('baseline'), by('detect-secrets'), by('gitleaks')];
    expect(acceptable(findings, policy)).toEqual({ accepted: [findings[0], findings[3], findings[4], findings[5]], refused: 0 });
  });

  test('is not what an allowance that is over speaks of', () => {
    expect(acceptable([findingWith({ lapsed: '2020-01-01' })], policy)).toEqual({ accepted: [], refused: 1 });
  });

  test('is a credential in an issuer’s format where the policy lets it be', () => {
    const issued = findingWith({ issuer: 'GitHub' });
    expect(acceptable([issued], policy)).toEqual({ accepted: [issued], refused: 0 });
    expect(acceptable([issued, findingWith()], strict)).toEqual({ accepted: [findingWith()], refused: 1 });
  });
});
