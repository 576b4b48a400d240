import { describe, expect, test } from 'vitest';
import type { Severity, Standing } from '../../src/core/finding.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/core/policy.ts';
import { decide } from '../../src/engine/verdict.ts';
import { findingWith } from '../report/outcomes.ts';

const failing = (failOn: Severity): Policy => ({ ...DEFAULT_POLICY, failOn });
const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];
const NEW: readonly Standing[] = ['added', 'regressed', 'transient', 'present'];

describe('a finding that is new', () => {
  const rows = NEW.flatMap((standing) => GRAVITY.flatMap((severity) => GRAVITY.map((failOn) => ({ standing, severity, failOn }))));
  test.each(rows)('$standing, $severity, failing on $failOn', ({ standing, severity, failOn }) => {
    const finding = findingWith({ standing, severity });
    const blocks = GRAVITY.indexOf(severity) >= GRAVITY.indexOf(failOn);
    expect(decide([finding], failing(failOn))).toEqual({
      blocked: blocks ? [finding] : [],
      reported: blocks ? [] : [finding],
      allowed: [],
    });
  });
});

test('what was there before the change never blocks', () => {
  const finding = findingWith({ standing: 'existing' });
  expect(decide([finding], failing('note'))).toEqual({ blocked: [], reported: [finding], allowed: [] });
});

test('what was there before blocks once its allowance is over, if it is grave enough', () => {
  const lapsed = findingWith({ standing: 'existing', lapsed: '2026-01-31' });
  const minor = findingWith({ standing: 'existing', lapsed: '2026-01-31', severity: 'warning' });
  expect(decide([lapsed, minor], DEFAULT_POLICY)).toEqual({ blocked: [lapsed], reported: [minor], allowed: [] });
});

test('what the policy allows never blocks, and stays in sight', () => {
  const finding = findingWith({ standing: 'added', allowed: { kind: 'policy', reason: 'a fixture' } });
  expect(decide([finding], failing('note'))).toEqual({ blocked: [], reported: [], allowed: [finding] });
});

test('each finding is in one of the three, in the order given', () => {
  const findings = NEW.flatMap((standing) => GRAVITY.map((severity) => findingWith({ standing, severity })));
  const { blocked, reported, allowed } = decide(findings, failing('warning'));
  expect([...blocked, ...reported, ...allowed]).toHaveLength(findings.length);
  expect(blocked).toEqual(findings.filter(({ severity }) => severity !== 'note'));
  expect(reported).toEqual(findings.filter(({ severity }) => severity === 'note'));
});
