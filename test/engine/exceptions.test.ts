import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { Exception } from '../../src/core/standard.ts';
import { except, type ExceptionMeans } from '../../src/engine/exceptions.ts';
import { decide } from '../../src/engine/verdict.ts';
import { DEFAULT_POLICY } from '../../src/core/policy.ts';
import { findingWith } from '../report/outcomes.ts';

const MEANS: ExceptionMeans = {
  today: '2026-11-30',
  match: (glob) => picomatch(glob, { dot: true }),
  rules: new Set(['low-rung', 'dead-reference']),
};
const FOUND = findingWith({ rule: 'low-rung', standing: 'existing' });

function exception(parts: Partial<Exception> = {}): Exception {
  return { server: 's', reason: 'r', approver: 'ann', expires: '2026-12-31', breakGlass: false, ...parts };
}

/** An exception that says where by this key alone. */
function by(key: Partial<Exception>): Exception {
  return { reason: 'r', approver: 'ann', expires: '2026-12-31', breakGlass: false, ...key };
}

function under(exceptions: readonly Exception[], finding: Finding = FOUND): Finding {
  const [found, ...others] = except([finding], exceptions, MEANS);
  if (found === undefined || others.length > 0) throw new Error('one finding goes in and one comes out');
  return found;
}

const ALLOWED = { kind: 'policy', reason: 'r', owner: 'ann', expires: '2026-12-31' };

describe('an exception', () => {
  test.each<[string, Exception, boolean]>([
    ['a path', by({ path: '.mcp.json' }), true],
    ['a glob', by({ path: '**/*.json' }), true],
    ['another path', by({ path: 'a/**' }), false],
    ['a rule', by({ rule: 'low-rung' }), true],
    ['another rule', by({ rule: 'dead-reference' }), false],
    ['a server', by({ server: 's' }), true],
    ['another server', by({ server: 't' }), false],
    ['a slot', by({ slot: 'T_TOKEN' }), true],
    ['another slot', by({ slot: 'U_TOKEN' }), false],
    ['all that fit', by({ path: '*.json', rule: 'low-rung', server: 's', slot: 'T_TOKEN' }), true],
    ['all, one of which does not', by({ path: '*.json', rule: 'low-rung', server: 's', slot: 'U' }), false],
  ])('by %s', (_, one, covers) => {
    expect(under([one])).toEqual(covers ? { ...FOUND, allowed: ALLOWED } : FOUND);
  });

  test('holds on its last day', () => {
    expect(under([exception({ expires: '2026-11-30' })]).allowed?.expires).toBe('2026-11-30');
  });

  test('in an emergency is one that can be told', () => {
    expect(under([exception({ breakGlass: true })]).allowed).toEqual({ ...ALLOWED, breakGlass: true });
  });

  test('that lasts longest counts', () => {
    const many = [exception({ expires: '2026-12-05', reason: 'a' }), exception({ reason: 'b' }), exception({ expires: '2026-11-29' })];
    expect(under(many).allowed).toEqual({ ...ALLOWED, reason: 'b' });
  });

  test('does not speak of other rules', () => {
    const literal = findingWith({ rule: 'static-credential' });
    expect(under([exception()], literal)).toEqual(literal);
  });

  test('leaves what an allowance covers as it is, and outweighs a mark and an allowance that is over', () => {
    const allowed: Finding = { ...FOUND, allowed: { kind: 'policy', reason: 'x' } };
    expect(under([exception()], allowed)).toBe(allowed);
    expect(under([exception()], { ...FOUND, allowed: { kind: 'inline', reason: 'x' } }).allowed).toEqual(ALLOWED);
    expect(under([exception()], { ...FOUND, lapsed: '2026-01-01' })).toEqual({ ...FOUND, allowed: ALLOWED });
  });
});

describe('an exception that is over', () => {
  test('makes the finding block, even one that was there before', () => {
    const found = under([exception({ expires: '2026-11-29' }), exception({ expires: '2026-10-01' })]);
    expect(found).toEqual({
      ...FOUND,
      lapsed: '2026-11-29',
      help: [...FOUND.help, "The policy's exception ended on 2026-11-29 (approved by ann); meet the standard, or have it approved anew."],
    });
    expect(decide([found], DEFAULT_POLICY).blocked).toEqual([found]);
    expect(decide([FOUND], DEFAULT_POLICY).blocked).toEqual([]);
  });

  test('says that it was an emergency', () => {
    expect(under([exception({ expires: '2026-11-29', breakGlass: true })]).help.at(-1)).toMatch(/^The policy's emergency exception ended/);
  });

  test('outweighs a mark and a baseline, and no allowance', () => {
    const over = exception({ expires: '2026-11-29' });
    for (const kind of ['inline', 'baseline'] as const) {
      const found = under([over], { ...FOUND, allowed: { kind, reason: 'x' } });
      expect([found.allowed, found.lapsed]).toEqual([undefined, '2026-11-29']);
    }
    expect(under([over], { ...FOUND, allowed: { kind: 'policy', reason: 'x' } }).lapsed).toBeUndefined();
  });
});

test('without exceptions nothing changes', () => {
  const findings = [FOUND];
  expect(except(findings, [], MEANS)).toBe(findings);
});
