import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import type { Finding } from '../../src/core/finding.ts';
import { type Allowance, DEFAULT_POLICY, type Policy } from '../../src/core/policy.ts';
import { loadPolicy } from '../../src/engine/load-policy.ts';
import { applyAllowances } from '../../src/engine/policy.ts';
import { validatePolicy } from '../../src/finish.ts';
import { findingWith } from '../report/outcomes.ts';
import { knowledge } from '../support/reading.ts';

const PATH = '.github/keygate.yml';

async function load(text: string | Uint8Array): Promise<Policy> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return loadPolicy({ path: PATH, content: { bytes } }, knowledge, validatePolicy);
}

describe('a policy that is right', () => {
  test.each<[string, string, Policy]>([
    ['is empty', '', DEFAULT_POLICY],
    ['is a comment', '# nothing yet\n', DEFAULT_POLICY],
    ['is null', '~\n', DEFAULT_POLICY],
    ['is an empty map', '{}\n', DEFAULT_POLICY],
    ['says a version', 'version: 1\n', DEFAULT_POLICY],
    ['names its schema', '$schema: https://example.com/policy.json\nversion: 1\n', DEFAULT_POLICY],
    ['fails on warnings', 'fail-on: warning\n', { allow: [], failOn: 'warning' }],
    ['fails on notes', 'fail-on: note\n', { allow: [], failOn: 'note' }],
    ['fails on errors', 'fail-on: error\n', { allow: [], failOn: 'error' }],
    ['allows nothing', 'allow: []\n', DEFAULT_POLICY],
    ['is JSON', '{"version":1,"allow":[{"path":"a/**","reason":"r"}]}', { allow: [{ path: 'a/**', reason: 'r' }], failOn: 'error' }],
    [
      'allows by every key',
      [
        'allow:',
        '  - path: examples/**',
        '    rule: static-credential',
        '    server: s',
        '    slot: T_TOKEN',
        '    issuer: GitHub',
        "    fingerprint: 'a|b'",
        '    reason: a fixture',
        '    owner: team-a',
        '    expires: 2027-03-31',
      ].join('\n'),
      {
        allow: [
          {
            path: 'examples/**',
            rule: 'static-credential',
            server: 's',
            slot: 'T_TOKEN',
            issuer: 'GitHub',
            fingerprint: 'a|b',
            reason: 'a fixture',
            owner: 'team-a',
            expires: '2027-03-31',
          },
        ],
        failOn: 'error',
      },
    ],
    [
      'writes its date in quotes',
      'allow: [{ rule: a, reason: r, expires: "2027-03-31" }]',
      { allow: [{ rule: 'a', reason: 'r', expires: '2027-03-31' }], failOn: 'error' },
    ],
  ])('%s', async (_, text, policy) => {
    expect(await load(text)).toEqual(policy);
  });

  test('is not there: the default', async () => {
    expect(await loadPolicy(undefined, knowledge, validatePolicy)).toEqual(DEFAULT_POLICY);
  });
});

/** A mistake, and the start of the message that must come: `line:column: what to do`. */
const MISTAKES: readonly (readonly [what: string, text: string, place: string, message: RegExp])[] = [
  ['an unknown setting', 'fail_on: warning\n', '1:10', /has no setting "fail_on"; did you mean "fail-on"\?/],
  [
    'a setting that nobody meant',
    'version: 1\nzzzzzzzzzz: 1\n',
    '2:13',
    /has no setting "zzzzzzzzzz"; it knows \$schema, version, fail-on, allow/,
  ],
  ['an unknown severity', 'version: 1\nfail-on: critical\n', '2:10', /fail-on must be one of error, warning, note/],
  ['another version', 'version: 2\n', '1:10', /version must be 1/],
  ['a version in quotes', 'version: "1"\n', '1:10', /version must be 1/],
  ['a list for a policy', '- a\n- b\n', '1:1', /must be object/],
  ['a word for a policy', 'nothing\n', '1:1', /must be object/],
  ['a map of allowances', 'allow:\n  path: a\n', '2:3', /allow must be array/],
  ['a word for an allowance', 'allow:\n  - a\n', '2:5', /allow\.0 must be object/],
  ['an allowance without a reason', 'allow:\n  - path: a/**\n', '2:5', /allow\.0 needs "reason"/],
  ['an allowance with an empty reason', 'allow:\n  - path: a\n    reason: "  "\n', '3:13', /allow\.0\.reason must not be empty/],
  [
    'an allowance that covers everything',
    'allow:\n  - reason: r\n',
    '2:5',
    /must say what it covers: path, rule, server, slot, issuer or fingerprint/,
  ],
  ['a second allowance that is wrong', 'allow:\n  - path: a\n    reason: r\n  - path: b\n', '4:5', /allow\.1 needs "reason"/],
  ['a key misspelt', 'allow:\n  - pth: a\n    rule: x\n    reason: r\n', '2:10', /allow\.0 has no setting "pth"; did you mean "path"\?/],
  [
    'a date of another kind',
    'allow:\n  - path: a\n    reason: r\n    expires: 31.03.2027\n',
    '4:14',
    /expires must be a date like 2027-03-31/,
  ],
  ['a day that does not exist', 'allow:\n  - path: a\n    reason: r\n    expires: 2027-02-31\n', '4:14', /there is no .*2027-02-31/],
  ['a number for a path', 'allow:\n  - path: 7\n    reason: r\n', '2:11', /allow\.0\.path must be string/],
  ['a list for a path', 'allow:\n  - path: [a, b]\n    reason: r\n', '2:11', /allow\.0\.path must be string/],
  ['no YAML', 'allow:\n  - path: "a\n', '', /the policy could not be read/],
  ['a tab for indentation', 'allow:\n\t- path: a\n', '2:1', /the policy could not be read/],
  ['a key twice', 'fail-on: error\nfail-on: note\n', '2:1', /fail-on/],
];

describe('a policy that is wrong', () => {
  test.each(MISTAKES)('%s', async (_, text, place, message) => {
    const error: unknown = await load(text).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    const said = error instanceof UserError ? error.message : '';
    expect(said).toMatch(message);
    expect(said).toMatch(/^\.github\/keygate\.yml:\d+:\d+: /);
    if (place !== '') expect(said.startsWith(`${PATH}:${place}: `), said).toBe(true);
  });

  test('no text at all', async () => {
    await expect(load(new Uint8Array([0x80, 0xff]))).rejects.toThrow(
      /^\.github\/keygate\.yml: the policy could not be read: it is not UTF-8 text$/,
    );
  });

  test('too large', async () => {
    const content = { problem: 'it is too large' };
    await expect(loadPolicy({ path: PATH, content }, knowledge, validatePolicy)).rejects.toThrow(UserError);
  });
});

const match = (glob: string): ((path: string) => boolean) => picomatch(glob, { dot: true });
const TODAY = '2026-11-30';

/** The finding as it comes out of a policy with this allowance. */
function under(allowance: Partial<Allowance>, finding: Finding = findingWith({ issuer: 'GitHub' })): Finding {
  const [marked] = applyAllowances([finding], { allow: [{ reason: 'r', ...allowance }], failOn: 'error' }, TODAY, match);
  if (marked === undefined) throw new Error('the finding is gone');
  return marked;
}

describe('an allowance', () => {
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
    expect(under(allowance).allowed).toEqual(covers ? { reason: 'r' } : undefined);
  });

  test('carries its owner and its last day', () => {
    expect(under({ slot: 'T_TOKEN', owner: 'team-a', expires: '2027-01-01' }).allowed).toEqual({
      reason: 'r',
      owner: 'team-a',
      expires: '2027-01-01',
    });
  });

  test.each([
    ['2026-11-30', true],
    ['2026-12-01', true],
    ['2026-11-29', false],
    ['2025-12-31', false],
  ])('whose last day is %s', (expires, holds) => {
    const finding = under({ slot: 'T_TOKEN', expires });
    expect(finding.allowed !== undefined).toBe(holds);
    expect(finding.help.some((step) => step.includes(`until ${expires}`))).toBe(!holds);
  });

  test('that is over gives way to one that holds', () => {
    const policy: Policy = {
      allow: [
        { slot: 'T_TOKEN', reason: 'old', expires: '2020-01-01' },
        { slot: 'T_TOKEN', reason: 'new' },
      ],
      failOn: 'error',
    };
    expect(applyAllowances([findingWith()], policy, TODAY, match)[0]?.allowed).toEqual({ reason: 'new' });
  });

  test('for a finding without server, slot and issuer does not cover it by those', () => {
    const { server: _server, slot: _slot, ...bare } = findingWith({ rule: 'unreadable-config' });
    for (const allowance of [{ server: 's' }, { slot: 'T_TOKEN' }, { issuer: 'GitHub' }])
      expect(under(allowance, bare).allowed).toBeUndefined();
    expect(under({ rule: 'unreadable-config' }, bare).allowed).toEqual({ reason: 'r' });
  });

  test('changes no other finding and no order', () => {
    const findings = [findingWith({ rule: 'a' }), findingWith({ rule: 'b' }), findingWith({ rule: 'c' })];
    const marked = applyAllowances(findings, { allow: [{ rule: 'b', reason: 'r' }], failOn: 'error' }, TODAY, match);
    expect(marked.map(({ rule, allowed }) => [rule, allowed !== undefined])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    expect(marked[0]).toBe(findings[0]);
  });
});
