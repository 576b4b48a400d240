import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import type { Finding, Standing } from '../../src/core/finding.ts';
import { type Allowance, DEFAULT_POLICY, type Policy, type Switch } from '../../src/core/policy.ts';
import { Secret } from '../../src/core/secret.ts';
import type { Baseline } from '../../src/engine/baseline.ts';
import type { Audit } from '../../src/engine/detect-secrets.ts';
import type { GitleaksEntry } from '../../src/engine/gitleaks.ts';
import { type Means, suppress } from '../../src/engine/suppress.ts';
import type { Terms } from '../../src/engine/terms.ts';
import { findingWith } from '../report/outcomes.ts';
import { password } from '../support/samples.ts';

const TODAY = '2026-11-30';
const MEANS: Means = { today: TODAY, match: (glob) => picomatch(glob, { dot: true }) };
const STANDINGS: readonly Standing[] = ['added', 'regressed', 'transient', 'existing', 'present'];

function policyWith(allow: readonly Partial<Allowance>[], ...forbidden: readonly Switch[]): Policy {
  return { ...DEFAULT_POLICY, allow: allow.map((one) => ({ reason: 'r', ...one })), forbidden: new Set(forbidden) };
}

/** The finding as it comes out under these terms. */
function under(terms: Partial<Terms>, finding: Finding, means: Partial<Means> = {}): Finding {
  const [marked, ...others] = suppress([finding], { policy: DEFAULT_POLICY, notices: [], ...terms }, { ...MEANS, ...means });
  if (marked === undefined || others.length > 0) throw new Error('one finding goes in and one comes out');
  return marked;
}

/** What was added to the help of a finding. */
function said(finding: Finding): readonly string[] {
  return finding.help.slice(findingWith().help.length);
}

describe('an allowance', () => {
  const issued = findingWith({ issuer: 'GitHub' });

  test.each<[string, Partial<Allowance>, boolean]>([
    ['a path', { path: '.mcp.json' }, true],
    ['another path', { path: 'other.json' }, false],
    ['a glob', { path: '*.json' }, true],
    ['a glob of any depth', { path: '**/.mcp.json' }, true],
    ['a folder’s glob', { path: 'examples/**' }, false],
    ['a rule', { rule: 'static-credential' }, true],
    ['another rule', { rule: 'duplicate-key' }, false],
    ['a server', { server: 's' }, true],
    ['another server', { server: 'S' }, false],
    ['a slot', { slot: 'T_TOKEN' }, true],
    ['another slot', { slot: 'T' }, false],
    ['an issuer', { issuer: 'GitHub' }, true],
    ['another issuer', { issuer: 'GitLab' }, false],
    ['a fingerprint', { fingerprint: findingWith().fingerprint }, true],
    ['another fingerprint', { fingerprint: 'x' }, false],
    ['two keys that fit', { path: '*.json', slot: 'T_TOKEN' }, true],
    ['two keys, one of which does not', { path: '*.json', slot: 'OTHER' }, false],
  ])('by %s', (_, allowance, covers) => {
    const finding = under({ policy: policyWith([allowance]) }, issued);
    expect(finding).toEqual(covers ? { ...issued, allowed: { kind: 'policy', reason: 'r' } } : issued);
  });

  test('carries its owner and its last day', () => {
    const policy = policyWith([{ slot: 'T_TOKEN', owner: 'team-a', expires: '2027-01-01' }]);
    expect(under({ policy }, issued).allowed).toEqual({ kind: 'policy', reason: 'r', owner: 'team-a', expires: '2027-01-01' });
  });

  test.each(STANDINGS)('covers whatever its standing: %s', (standing) => {
    expect(under({ policy: policyWith([{ slot: 'T_TOKEN' }]) }, findingWith({ standing })).allowed).toEqual({
      kind: 'policy',
      reason: 'r',
    });
  });

  test.each([
    ['2026-11-30', true],
    ['2026-12-01', true],
    ['2026-11-29', false],
    ['2025-12-31', false],
  ])('whose last day is %s', (expires, holds) => {
    const finding = under({ policy: policyWith([{ slot: 'T_TOKEN', expires }]) }, issued);
    expect(finding.allowed?.expires).toBe(holds ? expires : undefined);
    expect(finding.lapsed).toBe(holds ? undefined : expires);
    expect(said(finding)).toEqual(holds ? [] : [`The policy allowed this until ${expires}; renew the allowance or remove the credential.`]);
  });

  test('that is over gives way to one that holds', () => {
    const policy = policyWith([
      { slot: 'T_TOKEN', reason: 'old', expires: '2020-01-01' },
      { slot: 'T_TOKEN', reason: 'new' },
    ]);
    expect(under({ policy }, issued)).toEqual({ ...issued, allowed: { kind: 'policy', reason: 'new' } });
  });

  test('that is over, twice, is told by the later day', () => {
    const policy = policyWith([
      { slot: 'T_TOKEN', expires: '2021-05-01' },
      { server: 's', expires: '2020-01-01' },
    ]);
    expect(under({ policy }, issued).lapsed).toBe('2021-05-01');
  });

  test('for a finding without server, slot and issuer does not cover it by those', () => {
    const { server: _server, slot: _slot, ...bare } = findingWith({ rule: 'unreadable-config' });
    for (const allowance of [{ server: 's' }, { slot: 'T_TOKEN' }, { issuer: 'GitHub' }])
      expect(under({ policy: policyWith([allowance]) }, bare).allowed).toBeUndefined();
    expect(under({ policy: policyWith([{ rule: 'unreadable-config' }]) }, bare).allowed).toEqual({ kind: 'policy', reason: 'r' });
  });

  test('changes no other finding and no order', () => {
    const findings = [findingWith({ rule: 'a' }), findingWith({ rule: 'b' }), findingWith({ rule: 'c' })];
    const marked = suppress(findings, { policy: policyWith([{ rule: 'b' }]), notices: [] }, MEANS);
    expect(marked.map(({ rule, allowed }) => [rule, allowed !== undefined])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    expect(marked[0]).toBe(findings[0]);
  });
});

describe('a mark', () => {
  const mark = { name: 'keygate:allow', reason: 'a fixture' };

  test.each(STANDINGS)('with a reason covers whatever its standing: %s', (standing) => {
    expect(under({}, findingWith({ standing, mark })).allowed).toEqual({ kind: 'inline', reason: 'a fixture' });
  });

  test('without a reason covers nothing, and says so', () => {
    const finding = under({}, findingWith({ mark: { name: 'keygate:allow' } }));
    expect(finding.allowed).toBeUndefined();
    expect(said(finding)).toEqual([
      'The mark "keygate:allow" beside it gives no reason, so it covers nothing; write the reason behind it.',
    ]);
  });

  test.each(['keygate:allow', 'gitleaks:allow', 'pragma: allowlist secret'])(
    '%s that the policy forbids covers nothing, and says so',
    (name) => {
      const finding = under({ policy: policyWith([], 'inline') }, findingWith({ mark: { name, reason: name } }));
      expect(finding.allowed).toBeUndefined();
      expect(said(finding)).toEqual([`Marks are not accepted here: the policy forbids "${name}" and its like.`]);
    },
  );

  test('does not cover a file that could not be read: its comments may be none', () => {
    const finding = under({}, findingWith({ rule: 'unreadable-config', mark }));
    expect(finding.allowed).toBeUndefined();
    expect(said(finding)).toEqual(['The mark "keygate:allow" beside it covers nothing: what was not read cannot be allowed by a comment.']);
  });

  test('gives way to an allowance, and does not outweigh one that is over', () => {
    const finding = findingWith({ mark });
    expect(under({ policy: policyWith([{ slot: 'T_TOKEN' }]) }, finding).allowed?.kind).toBe('policy');
    const lapsed = under({ policy: policyWith([{ slot: 'T_TOKEN', expires: '2020-01-01' }]) }, finding);
    expect([lapsed.allowed, lapsed.lapsed]).toEqual([undefined, '2020-01-01']);
  });
});

const BASELINE: Baseline = { path: '.github/keygate-baseline.txt', lines: new Set([findingWith().fingerprint]) };

describe('a baseline', () => {
  test.each(STANDINGS)('covers what was there and nothing that is new: %s', (standing) => {
    const finding = under({ baseline: BASELINE }, findingWith({ standing }));
    const known = standing === 'present' || standing === 'existing';
    expect(finding.allowed).toEqual(known ? { kind: 'baseline', reason: 'accepted for now in .github/keygate-baseline.txt' } : undefined);
    expect(said(finding)).toEqual(known ? [] : ['The baseline accepts what stood in this place before; this is new.']);
  });

  test('covers a fingerprint and no other', () => {
    const second = findingWith({ fingerprint: `${findingWith().fingerprint}#2` });
    expect(under({ baseline: BASELINE }, second)).toBe(second);
  });

  test('knows a fingerprint with a line break by the way it is written', () => {
    const baseline = { path: 'b', lines: new Set(['static-credential|a\\u{a}b|||']) };
    expect(under({ baseline }, findingWith({ fingerprint: 'static-credential|a\nb|||' })).allowed?.kind).toBe('baseline');
  });

  test('does not outweigh an allowance that is over, and gives way to a mark', () => {
    const policy = policyWith([{ slot: 'T_TOKEN', expires: '2020-01-01' }]);
    const lapsed = under({ baseline: BASELINE, policy }, findingWith({ standing: 'existing' }));
    expect([lapsed.allowed, lapsed.lapsed]).toEqual([undefined, '2020-01-01']);
    const marked = findingWith({ mark: { name: 'gitleaks:allow', reason: 'gitleaks:allow' } });
    expect(under({ baseline: BASELINE }, marked).allowed).toEqual({ kind: 'inline', reason: 'gitleaks:allow' });
    expect(under({ baseline: BASELINE, policy: policyWith([], 'inline') }, marked).allowed?.kind).toBe('baseline');
  });
});

/** A finding of a credential with this text. */
function literal(text: string, parts: Partial<Finding> = {}): Finding {
  const slot = findingWith().slot;
  if (slot === undefined) throw new Error('the finding has a slot');
  return findingWith({
    slot: { ...slot, value: { kind: 'literal', secret: new Secret(text), confidence: 'high', evidence: 'x' } },
    ...parts,
  });
}

const X = password('x');
const Y = password('y');

describe('the list of detect-secrets', () => {
  const table = new Map<string, Audit>([['digest', 'none']]);
  const detectSecrets = new Map([['.mcp.json', table]]);
  const lookUp: Means['lookUp'] = (secret, given) => (secret.equals(new Secret(X)) ? given.get('digest') : undefined);

  test.each(STANDINGS)('covers what was there and nothing that is new: %s', (standing) => {
    const finding = literal(X, { standing });
    const known = standing === 'present' || standing === 'existing';
    expect(under({ detectSecrets }, finding, { lookUp })).toEqual(
      known ? { ...finding, allowed: { kind: 'detect-secrets', reason: 'listed in .secrets.baseline' } } : finding,
    );
  });

  test.each([
    ['harmless', 'listed in .secrets.baseline, audited there as no credential'],
    ['credential', 'listed in .secrets.baseline, audited there as a credential'],
  ] as const)('says what its audit said: %s', (audit, reason) => {
    const audited = new Map([['.mcp.json', new Map<string, Audit>([['digest', audit]])]]);
    expect(under({ detectSecrets: audited }, literal(X), { lookUp }).allowed).toEqual({ kind: 'detect-secrets', reason });
  });

  test.each([
    ['another value', literal(Y)],
    ['another file', literal(X, { origin: { path: 'other.json', at: { kind: 'worktree' } } })],
    ['a finding without a value', findingWith()],
    ['another rule', literal(X, { rule: 'duplicate-key' })],
  ])('does not cover %s', (_, finding) => {
    expect(under({ detectSecrets }, finding, { lookUp })).toBe(finding);
  });

  test('covers nothing where no digests were made', () => {
    expect(under({ detectSecrets }, literal(X)).allowed).toBeUndefined();
  });
});

describe('the list of gitleaks', () => {
  const entry: GitleaksEntry = { path: '.mcp.json', line: 3 };
  const gitleaks = new Map([['.mcp.json', [entry]]]);

  test.each(STANDINGS)('covers a line with what was there and nothing that is new: %s', (standing) => {
    const finding = literal(X, { standing });
    const known = standing === 'present' || standing === 'existing';
    expect(under({ gitleaks }, finding)).toEqual(
      known ? { ...finding, allowed: { kind: 'gitleaks', reason: 'listed in .gitleaksignore' } } : finding,
    );
  });

  test.each([
    ['another line', literal(X, { start: { line: 4, column: 1 } })],
    ['another file', literal(X, { origin: { path: 'other.json', at: { kind: 'worktree' } } })],
    ['another rule', literal(X, { rule: 'duplicate-key' })],
  ])('does not cover %s', (_, finding) => {
    expect(under({ gitleaks }, finding)).toBe(finding);
  });

  test('covers by a commit what stood there then, on whatever line it stands now, and not what stands there now', () => {
    const dated: GitleaksEntry = { ...entry, commit: 'abcdef0' };
    const list = new Map([['.mcp.json', [dated]]]);
    const stood = new Map([[dated, [new Secret(X)]]]);
    expect(under({ gitleaks: list }, literal(X, { start: { line: 80, column: 1 } }), { stood }).allowed?.kind).toBe('gitleaks');
    expect(under({ gitleaks: list }, literal(Y), { stood }).allowed).toBeUndefined();
    expect(under({ gitleaks: list }, literal(X)).allowed).toBeUndefined();
  });
});

describe('a credential in an issuer’s format, where the policy lets nothing suppress it', () => {
  const strict = (...allow: readonly Partial<Allowance>[]): Policy => policyWith(allow, 'issuer-formats');
  const issued = (parts: Partial<Finding> = {}): Finding => literal(X, { issuer: 'GitHub', ...parts });
  const SAYS = ["The policy lets nothing suppress a credential in an issuer's format, so this counts all the same."];

  test.each<[string, Partial<Terms>, Finding]>([
    ['an allowance', { policy: strict({ path: '**' }) }, issued()],
    ['a mark', { policy: strict() }, issued({ mark: { name: 'keygate:allow', reason: 'r' } })],
    ['a baseline', { policy: strict(), baseline: BASELINE }, issued()],
    ['a list of gitleaks', { policy: strict(), gitleaks: new Map([['.mcp.json', [{ path: '.mcp.json', line: 3 }]]]) }, issued()],
  ])('counts in spite of %s, and says so', (_, terms, finding) => {
    const judged = under(terms, finding);
    expect(judged.allowed).toBeUndefined();
    expect(said(judged)).toEqual(SAYS);
    // The same credential without a known issuer may stay.
    const { issuer: _issuer, ...plain } = finding;
    expect(under(terms, plain).allowed).toBeDefined();
  });

  test('of which nothing speaks is left as it is', () => {
    const finding = issued();
    expect(under({ policy: strict() }, finding)).toBe(finding);
  });

  test('blocks after the last day of an allowance as any other', () => {
    expect(under({ policy: strict({ path: '**', expires: '2020-01-01' }) }, issued({ standing: 'existing' })).lapsed).toBe('2020-01-01');
  });
});
