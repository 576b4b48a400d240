import { describe, expect, test } from 'vitest';
import type { Severity, Standing } from '../../src/core/finding.ts';
import { decide } from '../../src/engine/verdict.ts';
import { findingWith } from '../report/outcomes.ts';

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];
const NEW: readonly Standing[] = ['added', 'regressed', 'transient', 'present'];

describe('a finding that is new', () => {
  const rows = NEW.flatMap((standing) => GRAVITY.flatMap((severity) => GRAVITY.map((failOn) => ({ standing, severity, failOn }))));
  test.each(rows)('$standing, $severity, failing on $failOn', ({ standing, severity, failOn }) => {
    const finding = findingWith({ standing, severity });
    const blocks = GRAVITY.indexOf(severity) >= GRAVITY.indexOf(failOn);
    expect(decide([finding], { allow: [], failOn })).toEqual({
      blocked: blocks ? [finding] : [],
      reported: blocks ? [] : [finding],
      allowed: [],
    });
  });
});

test('what was there before the change never blocks', () => {
  const finding = findingWith({ standing: 'existing' });
  expect(decide([finding], { allow: [], failOn: 'note' })).toEqual({ blocked: [], reported: [finding], allowed: [] });
});

test('what the policy allows never blocks, and stays in sight', () => {
  const finding = findingWith({ standing: 'added', allowed: { reason: 'a fixture' } });
  expect(decide([finding], { allow: [], failOn: 'note' })).toEqual({ blocked: [], reported: [], allowed: [finding] });
});

test('each finding is in one of the three, in the order given', () => {
  const findings = NEW.flatMap((standing) => GRAVITY.map((severity) => findingWith({ standing, severity })));
  const { blocked, reported, allowed } = decide(findings, { allow: [], failOn: 'warning' });
  expect([...blocked, ...reported, ...allowed]).toHaveLength(findings.length);
  expect(blocked).toEqual(findings.filter(({ severity }) => severity !== 'note'));
  expect(reported).toEqual(findings.filter(({ severity }) => severity === 'note'));
});
