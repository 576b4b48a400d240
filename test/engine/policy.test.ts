import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/core/policy.ts';
import { type ApprovedManager, DEFAULT_STANDARD, type Standard } from '../../src/core/standard.ts';
import { loadPolicy } from '../../src/engine/load-policy.ts';
import { policyMeans } from '../../src/policy-room.ts';
import { knowledge } from '../support/reading.ts';

const PATH = '.github/keygate.yml';
const TODAY = '2026-11-30';

async function load(text: string | Uint8Array): Promise<Policy> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return (await loadPolicy({ path: PATH, content: { bytes } }, knowledge, policyMeans(TODAY))).policy;
}

function approved(id: string, paths: readonly string[] = [], accounts: readonly string[] = []): ApprovedManager {
  return { id, paths, accounts };
}

function standard(parts: Partial<Standard>): Partial<Policy> {
  return { standard: { ...DEFAULT_STANDARD, ...parts } };
}

const EXCEPTION = 'verify:\n  exceptions:\n    - server: s\n      reason: r\n      approver: ann\n      expires: 2026-12-24\n';

describe('a policy that is right', () => {
  test.each<[string, string, Partial<Policy>]>([
    ['is empty', '', DEFAULT_POLICY],
    ['is a comment', '# nothing yet\n', DEFAULT_POLICY],
    ['is null', '~\n', DEFAULT_POLICY],
    ['is an empty map', '{}\n', DEFAULT_POLICY],
    ['says a version', 'version: 1\n', DEFAULT_POLICY],
    ['names its schema', '$schema: https://example.com/policy.json\nversion: 1\n', DEFAULT_POLICY],
    ['fails on warnings', 'fail-on: warning\n', { failOn: 'warning' }],
    ['fails on notes', 'fail-on: note\n', { failOn: 'note' }],
    ['fails on errors', 'fail-on: error\n', {}],
    ['leaves out what is outside MCP', 'outside-mcp: ignore\n', { outsideMcp: 'ignore' }],
    ['allows nothing', 'allow: []\n', DEFAULT_POLICY],
    ['is JSON', '{"version":1,"allow":[{"path":"a/**","reason":"r"}]}', { allow: [{ path: 'a/**', reason: 'r' }] }],
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
      },
    ],
    ['closes nothing', 'suppression: {}\n', DEFAULT_POLICY],
    ['closes one way', 'suppression:\n  inline: forbid\n  baseline: allow\n', { forbidden: new Set(['inline'] as const) }],
    [
      'closes every way',
      'suppression: { inline: forbid, baseline: forbid, detect-secrets: forbid, gitleaks: forbid, issuer-formats: forbid }\n',
      {
        forbidden: new Set(['inline', 'baseline', 'detect-secrets', 'gitleaks', 'issuer-formats'] as const),
      },
    ],
    [
      'asks for what its allowances have',
      'suppression: { require: [owner, expires], max-days: 30 }\nallow: [{ rule: duplicate-key, reason: r, owner: o, expires: 2026-12-30 }]\n',
      { allow: [{ rule: 'duplicate-key', reason: 'r', owner: 'o', expires: '2026-12-30' }] },
    ],
    [
      'asks for an owner, and no end',
      'suppression: { require: [owner] }\nallow: [{ rule: duplicate-key, reason: r, owner: o }]\n',
      { allow: [{ rule: 'duplicate-key', reason: 'r', owner: 'o' }] },
    ],
    [
      'keeps an allowance that is over, however short its days',
      'suppression: { max-days: 1 }\nallow: [{ rule: duplicate-key, reason: r, expires: 2020-01-01 }]\n',
      { allow: [{ rule: 'duplicate-key', reason: 'r', expires: '2020-01-01' }] },
    ],
    [
      'writes its date in quotes',
      'allow: [{ rule: duplicate-key, reason: r, expires: "2027-03-31" }]',
      { allow: [{ rule: 'duplicate-key', reason: 'r', expires: '2027-03-31' }] },
    ],
    [
      'says how grave rules are',
      'severity: { duplicate-key: error, unprotected-input: off, static-credential: note }\n',
      {
        severities: new Map([
          ['duplicate-key', 'error'],
          ['unprotected-input', 'off'],
          ['static-credential', 'note'],
        ]),
      },
    ],
    ['lets others be looser, which says nothing here', 'repositories: { loosen: allow, exceptions: forbid }\n', {}],
    ['asks verify for nothing', 'verify: {}\n', {}],
    ['names a rung', 'verify: { minimum: short-lived }\n', standard({ minimum: 'short-lived' })],
    [
      'names managers in a list',
      'verify: { managers: [vault, onepassword] }\n',
      standard({ managers: [approved('vault'), approved('onepassword')] }),
    ],
    [
      'names managers and their parts in a map',
      'verify:\n  managers:\n    vault:\n      paths: [secret/data/**, kv/*]\n      accounts: [vault.example.com]\n    doppler:\n    sops: {}\n',
      standard({ managers: [approved('vault', ['secret/data/**', 'kv/*'], ['vault.example.com']), approved('doppler'), approved('sops')] }),
    ],
    [
      'names environments, with managers of their own and without',
      'verify:\n  managers: [vault]\n  environments:\n    prod: { files: [prod/**] }\n    dev: { files: [dev/**, a.json], managers: [dotenvx] }\n',
      standard({
        managers: [approved('vault')],
        environments: [
          { name: 'prod', files: ['prod/**'], managers: [approved('vault')] },
          { name: 'dev', files: ['dev/**', 'a.json'], managers: [approved('dotenvx')] },
        ],
      }),
    ],
    [
      'has exceptions',
      [
        'verify:',
        '  max-exception-days: 10',
        '  exceptions:',
        '    - { path: a/**, rule: duplicate-key, server: s, slot: T, reason: r, approver: ann, expires: 2026-12-10, break-glass: true }',
        '    - { slot: T, reason: r, approver: ann, expires: 2020-01-01, break-glass: false }',
      ].join('\n'),
      standard({
        exceptions: [
          {
            path: 'a/**',
            rule: 'duplicate-key',
            server: 's',
            slot: 'T',
            reason: 'r',
            approver: 'ann',
            expires: '2026-12-10',
            breakGlass: true,
          },
          { slot: 'T', reason: 'r', approver: 'ann', expires: '2020-01-01', breakGlass: false },
        ],
      }),
    ],
    [
      'has an exception that ends in the last of 90 days',
      'verify: { exceptions: [{ server: s, reason: r, approver: ann, expires: 2027-02-28 }] }\n',
      standard({ exceptions: [{ server: 's', reason: 'r', approver: 'ann', expires: '2027-02-28', breakGlass: false }] }),
    ],
  ])('%s', async (_, text, policy) => {
    expect(await load(text)).toEqual({ ...DEFAULT_POLICY, ...policy });
  });

  test('is not there: the default', async () => {
    expect(await loadPolicy(undefined, knowledge, policyMeans(TODAY))).toEqual({ policy: DEFAULT_POLICY, notices: [] });
  });
});

/** A small text that aliases make endless. */
function bomb(): string {
  const lists = Array.from(
    { length: 30 },
    (_, i) => `k${i}: &a${i} [${Array.from({ length: 10 }, () => (i === 0 ? 'x' : `*a${i - 1}`)).join(', ')}]`,
  );
  return `${lists.join('\n')}\n`;
}

/** A mistake, and the start of the message that must come: `line:column: what to do`. */
const MISTAKES: readonly (readonly [what: string, text: string, place: string, message: RegExp])[] = [
  ['an unknown setting', 'fail_on: warning\n', '1:10', /has no setting "fail_on"; did you mean "fail-on"\?/],
  [
    'a setting that nobody meant',
    'version: 1\nzzzzzzzzzz: 1\n',
    '2:13',
    /has no setting "zzzzzzzzzz"; it knows \$schema, version, extends, fail-on, outside-mcp, severity, suppression, allow, verify, remediate, exec, repositories/,
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
  [
    'a rule that there is not',
    'allow:\n  - rule: static-credentials\n    reason: r\n',
    '2:11',
    /allow\.0\.rule: there is no rule "static-credentials"; did you mean "static-credential"\?$/,
  ],
  [
    'a severity of a rule that there is not',
    'severity:\n  duplicatekey: off\n',
    '2:3',
    /severity: there is no rule "duplicatekey"; did you mean "duplicate-key"\?$/,
  ],
  [
    'a severity of a rule that nobody meant',
    'severity:\n  zzzzzzzzz: off\n',
    '2:3',
    /there is no rule "zzzzzzzzz"; the rules are bootstrap-credential, /,
  ],
  [
    'a severity that there is not',
    'severity:\n  duplicate-key: errors\n',
    '2:18',
    /severity\.duplicate-key must be one of error, warning, note, off; did you mean "error"\?$/,
  ],
  [
    'a rung that there is not',
    'verify:\n  minimum: managers\n',
    '2:12',
    /verify\.minimum must be one of literal, environment, prompt, manager, short-lived, none; did you mean "manager"\?$/,
  ],
  [
    'a manager that there is not, in a list',
    'verify:\n  managers: [vault, 1password]\n',
    '2:21',
    /verify\.managers: there is no manager "1password"; did you mean "onepassword"\?$/,
  ],
  [
    'a manager that there is not, in a map',
    'verify:\n  managers:\n    vaults: {}\n',
    '3:5',
    /verify\.managers: there is no manager "vaults"; did you mean "vault"\?$/,
  ],
  [
    'a manager that nobody meant',
    'verify:\n  managers: [zzzzzzzzzzzz]\n',
    '2:14',
    /there is no manager "zzzzzzzzzzzz"; the managers are akeyless, /,
  ],
  [
    'a manager that there is not, in an environment',
    'verify:\n  environments:\n    prod: { files: [a], managers: [opaque] }\n',
    '3:36',
    /verify\.environments\.prod\.managers: there is no manager "opaque"/,
  ],
  ['no manager at all', 'verify:\n  managers: []\n', '2:13', /verify\.managers must NOT have fewer than 1 items/],
  [
    'a part of a manager that there is not',
    'verify:\n  managers:\n    vault: { path: [a] }\n',
    '3:20',
    /verify\.managers\.vault has no setting "path"; did you mean "paths"\?/,
  ],
  ['an environment without files', 'verify:\n  environments:\n    prod: {}\n', '3:11', /verify\.environments\.prod needs "files"/],
  [
    'a setting of verify that there is not',
    'verify:\n  minimun: manager\n',
    '2:12',
    /verify has no setting "minimun"; did you mean "minimum"\?/,
  ],
  ['an exception without an approver', EXCEPTION.replace('      approver: ann\n', ''), '3:7', /verify\.exceptions\.0 needs "approver"$/],
  ['an exception without an end', EXCEPTION.replace('      expires: 2026-12-24\n', ''), '3:7', /verify\.exceptions\.0 needs "expires"$/],
  ['an exception with an empty approver', EXCEPTION.replace('ann', '" "'), '5:17', /verify\.exceptions\.0\.approver must not be empty/],
  [
    'an exception that covers everything',
    EXCEPTION.replace('server: s\n      ', ''),
    '3:7',
    /verify\.exceptions\.0 must say what it covers: path, rule, server or slot$/,
  ],
  ['an exception for a day that there is not', EXCEPTION.replace('12-24', '11-31'), '6:16', /there is no day 2026-11-31/],
  ['an exception by an issuer', EXCEPTION.replace('server: s', 'issuer: GitHub'), '3:15', /verify\.exceptions\.0 has no setting "issuer"/],
  [
    'an exception for a rule that there is not',
    EXCEPTION.replace('server: s', 'rule: dead'),
    '3:13',
    /verify\.exceptions\.0\.rule: there is no rule "dead"/,
  ],
  [
    'an exception that ends a day too late',
    EXCEPTION.replace('2026-12-24', '2027-03-01'),
    '6:16',
    /verify\.exceptions\.0\.expires lies more than the 90 days of verify\.max-exception-days ahead; write 2027-02-28 or an earlier day$/,
  ],
  [
    'an exception that ends too late for its own policy',
    `${EXCEPTION}  max-exception-days: 20\n`,
    '6:16',
    /more than the 20 days of verify\.max-exception-days ahead; write 2026-12-20 or an earlier day$/,
  ],
  ['break-glass in words', `${EXCEPTION}      break-glass: 'yes'\n`, '7:20', /break-glass must be boolean/],
  [
    'something else than a place to build on',
    'extends: acme/policies\n',
    '1:10',
    /extends must be owner\/repo\/path@ref, for example acme\/policies\/keygate\.yml@main$/,
  ],
  ['a place to build on without a ref', 'extends: acme/policies/keygate.yml\n', '1:10', /extends must be owner\/repo\/path@ref/],
  ['a place to build on that climbs', 'extends: acme/policies/../keygate.yml@main\n', '1:10', /without empty parts, "\." and "\.\."$/],
  ['a ref to build on that climbs', 'extends: acme/policies/keygate.yml@a/../b\n', '1:10', /without empty parts, "\." and "\.\."$/],
  ['a permission that there is not', 'repositories:\n  loosen: true\n', '2:11', /repositories\.loosen must be one of allow, forbid$/],
  ['two documents', 'version: 1\n---\nfail-on: note\n', '3:1', /a policy is one document; this is a second one$/],
  ['aliases without end', bomb(), '1:1', /the policy has too many parts, aliases counted$/],
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
      /^\.github\/keygate\.yml:1:1: the policy could not be read: it is not UTF-8 text$/,
    );
  });

  test('too large', async () => {
    const content = { problem: 'it is too large' };
    await expect(loadPolicy({ path: PATH, content }, knowledge, policyMeans(TODAY))).rejects.toThrow(UserError);
  });
});
