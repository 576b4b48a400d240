import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/core/policy.ts';
import { loadPolicy } from '../../src/engine/load-policy.ts';
import { validatePolicy } from '../../src/finish.ts';
import { knowledge } from '../support/reading.ts';

const PATH = '.github/keygate.yml';
const TODAY = '2026-11-30';
const NONE: Policy['forbidden'] = new Set();

async function load(text: string | Uint8Array): Promise<Policy> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return loadPolicy({ path: PATH, content: { bytes } }, knowledge, validatePolicy, TODAY);
}

describe('a policy that is right', () => {
  test.each<[string, string, Policy]>([
    ['is empty', '', DEFAULT_POLICY],
    ['is a comment', '# nothing yet\n', DEFAULT_POLICY],
    ['is null', '~\n', DEFAULT_POLICY],
    ['is an empty map', '{}\n', DEFAULT_POLICY],
    ['says a version', 'version: 1\n', DEFAULT_POLICY],
    ['names its schema', '$schema: https://example.com/policy.json\nversion: 1\n', DEFAULT_POLICY],
    ['fails on warnings', 'fail-on: warning\n', { allow: [], failOn: 'warning', outsideMcp: 'report', forbidden: NONE }],
    ['fails on notes', 'fail-on: note\n', { allow: [], failOn: 'note', outsideMcp: 'report', forbidden: NONE }],
    ['fails on errors', 'fail-on: error\n', { allow: [], failOn: 'error', outsideMcp: 'report', forbidden: NONE }],
    ['leaves out what is outside MCP', 'outside-mcp: ignore\n', { allow: [], failOn: 'error', outsideMcp: 'ignore', forbidden: NONE }],
    ['allows nothing', 'allow: []\n', DEFAULT_POLICY],
    [
      'is JSON',
      '{"version":1,"allow":[{"path":"a/**","reason":"r"}]}',
      { allow: [{ path: 'a/**', reason: 'r' }], failOn: 'error', outsideMcp: 'report', forbidden: NONE },
    ],
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
        outsideMcp: 'report',
        forbidden: NONE,
      },
    ],
    ['closes nothing', 'suppression: {}\n', DEFAULT_POLICY],
    [
      'closes one way',
      'suppression:\n  inline: forbid\n  baseline: allow\n',
      { allow: [], failOn: 'error', outsideMcp: 'report', forbidden: new Set(['inline'] as const) },
    ],
    [
      'closes every way',
      'suppression: { inline: forbid, baseline: forbid, detect-secrets: forbid, gitleaks: forbid, issuer-formats: forbid }\n',
      {
        allow: [],
        failOn: 'error',
        outsideMcp: 'report',
        forbidden: new Set(['inline', 'baseline', 'detect-secrets', 'gitleaks', 'issuer-formats'] as const),
      },
    ],
    [
      'asks for what its allowances have',
      'suppression: { require: [owner, expires], max-days: 30 }\nallow: [{ rule: a, reason: r, owner: o, expires: 2026-12-30 }]\n',
      { allow: [{ rule: 'a', reason: 'r', owner: 'o', expires: '2026-12-30' }], failOn: 'error', outsideMcp: 'report', forbidden: NONE },
    ],
    [
      'asks for an owner, and no end',
      'suppression: { require: [owner] }\nallow: [{ rule: a, reason: r, owner: o }]\n',
      { allow: [{ rule: 'a', reason: 'r', owner: 'o' }], failOn: 'error', outsideMcp: 'report', forbidden: NONE },
    ],
    [
      'keeps an allowance that is over, however short its days',
      'suppression: { max-days: 1 }\nallow: [{ rule: a, reason: r, expires: 2020-01-01 }]\n',
      { allow: [{ rule: 'a', reason: 'r', expires: '2020-01-01' }], failOn: 'error', outsideMcp: 'report', forbidden: NONE },
    ],
    [
      'writes its date in quotes',
      'allow: [{ rule: a, reason: r, expires: "2027-03-31" }]',
      { allow: [{ rule: 'a', reason: 'r', expires: '2027-03-31' }], failOn: 'error', outsideMcp: 'report', forbidden: NONE },
    ],
  ])('%s', async (_, text, policy) => {
    expect(await load(text)).toEqual(policy);
  });

  test('is not there: the default', async () => {
    expect(await loadPolicy(undefined, knowledge, validatePolicy, TODAY)).toEqual(DEFAULT_POLICY);
  });
});

/** A mistake, and the start of the message that must come: `line:column: what to do`. */
const MISTAKES: readonly (readonly [what: string, text: string, place: string, message: RegExp])[] = [
  ['an unknown setting', 'fail_on: warning\n', '1:10', /has no setting "fail_on"; did you mean "fail-on"\?/],
  [
    'a setting that nobody meant',
    'version: 1\nzzzzzzzzzz: 1\n',
    '2:13',
    /has no setting "zzzzzzzzzz"; it knows \$schema, version, fail-on, suppression, allow/,
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
  ['a word for the suppression', 'suppression: forbid\n', '1:14', /suppression must be object/],
  ['a way that there is not', 'suppression:\n  inlin: forbid\n', '2:10', /suppression has no setting "inlin"; did you mean "inline"\?/],
  [
    'a way that nobody meant',
    'suppression:\n  zzzzzzzzzz: forbid\n',
    '2:15',
    /it knows inline, baseline, detect-secrets, gitleaks, issuer-formats, require, max-days$/,
  ],
  ['a yes for a switch', 'suppression:\n  inline: yes\n', '2:11', /suppression\.inline must be one of allow, forbid/],
  [
    'a requirement that there is not',
    'suppression:\n  require: [owner, reason]\n',
    '2:20',
    /suppression\.require\.1 must be one of owner, expires/,
  ],
  ['a word for the requirements', 'suppression:\n  require: owner\n', '2:12', /suppression\.require must be array/],
  ['no day at all', 'suppression:\n  max-days: 0\n', '2:13', /suppression\.max-days must be >= 1/],
  ['days beyond counting', 'suppression:\n  max-days: 100000\n', '2:13', /suppression\.max-days must be <= 3660/],
  ['half a day', 'suppression:\n  max-days: 1.5\n', '2:13', /suppression\.max-days must be integer/],
  [
    'no owner where one is asked for',
    'suppression: { require: [owner] }\nallow:\n  - path: a\n    reason: r\n',
    '3:5',
    /allow\.0 needs "owner", which suppression\.require asks for; write for example "owner: platform-team"$/,
  ],
  [
    'an empty owner where one is asked for',
    'suppression: { require: [owner] }\nallow:\n  - path: a\n    reason: r\n    owner: " "\n',
    '5:12',
    /allow\.0 needs "owner"/,
  ],
  [
    'no end where one is asked for',
    'allow:\n  - { path: a, reason: r, owner: o, expires: 2026-12-01 }\n  - { path: b, reason: r, owner: o }\nsuppression: { require: [owner, expires] }\n',
    '3:5',
    /allow\.1 needs "expires", which suppression\.require asks for; write for example "expires: 2027-02-28"$/,
  ],
  [
    'no end where its distance is bounded',
    'suppression: { max-days: 30 }\nallow:\n  - path: a\n    reason: r\n',
    '3:5',
    /allow\.0 needs "expires", because suppression\.max-days is 30; write 2026-12-30 or an earlier day$/,
  ],
  [
    'an end a day too far ahead',
    'suppression: { max-days: 30 }\nallow:\n  - path: a\n    reason: r\n    expires: 2026-12-31\n',
    '5:14',
    /allow\.0\.expires lies more than the 30 days of suppression\.max-days ahead; write 2026-12-30 or an earlier day$/,
  ],
  [
    'an allowance that the terms make idle',
    'suppression: { issuer-formats: forbid }\nallow:\n  - issuer: GitHub\n    reason: r\n',
    '3:13',
    /allow\.0 can cover nothing, because suppression\.issuer-formats is "forbid"; delete the allowance, or write "issuer-formats: allow"$/,
  ],
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
    await expect(loadPolicy({ path: PATH, content }, knowledge, validatePolicy, TODAY)).rejects.toThrow(UserError);
  });
});
