import { describe, expect, test } from 'vitest';
import type { Confidence } from '../../src/core/model.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Gravity } from '../../src/core/policy.ts';
import { isLower, severityOf, withSeverities } from '../../src/engine/severity.ts';
import { findingWith } from '../report/outcomes.ts';

const ORDER: readonly Gravity[] = ['off', 'note', 'warning', 'error'];

test('severities have an order', () => {
  const lower = ORDER.flatMap((one) => ORDER.filter((other) => isLower(one, other)).map((other) => `${one} ${other}`));
  expect(lower).toEqual(['off note', 'off warning', 'off error', 'note warning', 'note error', 'warning error']);
});

test.each<[Severity, Confidence, Severity]>([
  ['error', 'high', 'error'],
  ['error', 'medium', 'error'],
  ['error', 'low', 'warning'],
  ['warning', 'low', 'warning'],
  ['note', 'low', 'note'],
])('%s of %s confidence is %s', (rule, confidence, severity) => {
  expect(severityOf(rule, confidence)).toBe(severity);
});

describe('the severities of a policy', () => {
  const one = findingWith({ rule: 'a', severity: 'warning' });
  const unsure = findingWith({ rule: 'a', severity: 'warning', confidence: 'low' });
  const other = findingWith({ rule: 'b' });

  test('count for the findings of their rules alone', () => {
    expect(withSeverities([one, unsure, other], new Map([['a', 'error']]))).toEqual([{ ...one, severity: 'error' }, unsure, other]);
    expect(withSeverities([one, unsure, other], new Map([['a', 'note']]))).toEqual([
      { ...one, severity: 'note' },
      { ...unsure, severity: 'note' },
      other,
    ]);
  });

  test('leave out what is off', () => {
    expect(withSeverities([one, unsure, other], new Map([['a', 'off']]))).toEqual([other]);
  });

  test('may be none', () => {
    const findings = [one, other];
    expect(withSeverities(findings, new Map())).toBe(findings);
  });
});
