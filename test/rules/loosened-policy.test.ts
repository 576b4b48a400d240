import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { loosenings, loosenedPolicyFindings } from '../../src/engine/loosened.ts';
import { policyMeans } from '../../src/policy-room.ts';
import type { FoundFile } from '../../src/ports/repository.ts';
import { loosenedPolicy } from '../../src/rules/loosened-policy.ts';
import { policyFile, said, TODAY } from '../support/policies.ts';
import { knowledge } from '../support/reading.ts';
import { githubToken } from '../support/samples.ts';

const MEANS = policyMeans(TODAY);
const COMMIT = 'c'.repeat(40);

/** What of the second policy is looser than the first, each with its setting. */
async function looser(base: string, head: string): Promise<readonly string[]> {
  return loosenings(await said(base), await said(head), MEANS.rules).map(({ way, sentence }) => `${way.join('.')}: ${sentence}`);
}

async function found(base: FoundFile | undefined, head: FoundFile | undefined): Promise<readonly Finding[]> {
  return loosenedPolicyFindings({ base, head, commit: COMMIT }, loosenedPolicy, knowledge, MEANS);
}

const verify = (text: string): string => `verify: { ${text} }`;
const managers = (text: string): string => verify(`managers: ${text}`);
const environments = (text: string): string => verify(`managers: [vault], environments: { ${text} }`);
const exception = (key: string, expires: string): string => verify(`exceptions: [{ ${key}, reason: r, approver: a, expires: ${expires} }]`);

type Row = readonly [what: string, base: string, head: string, expected: readonly string[]];

/** A policy, one that is looser, and what of it is. */
const ROWS: readonly Row[] = [
  ['fail-on', 'fail-on: warning', 'fail-on: error', ['fail-on: A run fails from error instead of warning.']],
  ['fail-on, no longer said', 'fail-on: note', '', ['fail-on: A run fails from error instead of note.']],
  ['outside-mcp', '', 'outside-mcp: ignore', ['outside-mcp: Credentials outside texts that speak of MCP are no longer reported.']],
  [
    'a severity',
    'severity: { duplicate-key: error }',
    'severity: { duplicate-key: note }',
    ['severity.duplicate-key: Findings of duplicate-key are lowered from error to note.'],
  ],
  [
    'a severity, no longer said',
    'severity: { duplicate-key: error }',
    '',
    ['severity.duplicate-key: Findings of duplicate-key are lowered from error to warning.'],
  ],
  [
    'a rule that is off',
    '',
    'severity: { static-credential: off }',
    ['severity.static-credential: Findings of static-credential are lowered from error to off.'],
  ],
  [
    'ways to suppress',
    'suppression: { inline: forbid, baseline: forbid, require: [owner, expires], max-days: 30 }',
    'suppression: { inline: allow, require: [owner], max-days: 60 }',
    [
      'suppression.inline: Suppressing by "inline" was forbidden and is allowed.',
      'suppression.baseline: Suppressing by "baseline" was forbidden and is allowed.',
      'suppression.require: Allowances no longer need "expires".',
      'suppression.max-days: The end of an allowance may lie 60 days ahead instead of 30.',
    ],
  ],
  [
    'any number of days',
    'suppression: { max-days: 30 }',
    '',
    ['suppression.max-days: The end of an allowance may lie any number of days ahead instead of 30.'],
  ],
  [
    'an allowance',
    'allow: [{ path: a/**, reason: r }]',
    'allow: [{ path: b/**, server: s, reason: r }, { path: a/b/**, rule: duplicate-key, reason: q }]',
    ['allow.0: There is a new allowance for path b/**, server s.'],
  ],
  [
    'an allowance that is wider',
    'allow: [{ path: a/**, slot: T, reason: r }]',
    'allow: [{ path: a/**, reason: r }]',
    ['allow.0: There is a new allowance for path a/**.'],
  ],
  [
    'an allowance that lasts longer',
    'allow: [{ slot: T, reason: r, expires: 2027-01-01 }]',
    'allow: [{ slot: U, slot: T, reason: r, expires: 2027-02-01 }]'.replace('slot: U, ', ''),
    ['allow.0.expires: The allowance for slot T lasts until 2027-02-01; it was to end on 2027-01-01.'],
  ],
  [
    'an allowance without an end',
    'allow: [{ slot: T, reason: r, expires: 2027-01-01 }]',
    'allow: [{ slot: T, reason: r }]',
    ['allow.0.expires: The allowance for slot T no longer ends; it was to end on 2027-01-01.'],
  ],
  [
    'a rung',
    verify('minimum: short-lived'),
    verify('minimum: environment'),
    ['verify.minimum: The lowest rung is environment instead of short-lived.'],
  ],
  ['a rung, no longer said', verify('minimum: none'), '', ['verify.minimum: The lowest rung is manager instead of none.']],
  ['managers, no longer said', managers('[vault]'), '', ['verify.managers: The policy no longer says which managers are approved.']],
  ['a manager', managers('[vault]'), managers('[sops, vault]'), ['verify.managers.sops: The manager sops is approved.']],
  [
    'paths and accounts',
    managers('{ vault: { paths: [a/**], accounts: [x] } }'),
    managers('{ vault: { paths: [a/b, "a/{b,c}"], accounts: [x, y] } }'),
    [
      'verify.managers.vault.paths.1: The path of vault "a/{b,c}" is approved.',
      'verify.managers.vault.accounts.1: The account of vault "y" is approved.',
    ],
  ],
  [
    'all paths and accounts',
    managers('{ vault: { paths: [a], accounts: [x] } }'),
    managers('[vault]'),
    [
      'verify.managers.vault.paths: All paths of vault are approved.',
      'verify.managers.vault.accounts: All accounts of vault are approved.',
    ],
  ],
  [
    'a manager of an environment',
    environments('p: { files: [p/**], managers: [vault] }'),
    environments('p: { files: [p/**], managers: [vault, sops] }'),
    ['verify.environments.p.managers.sops: The manager sops is approved in the environment p.'],
  ],
  [
    'a new environment that approves of more',
    environments(''),
    environments('d: { files: [d/**], managers: [vault, sops] }'),
    ['verify.environments.d.files: The environment d takes in further files, for which less may have been approved.'],
  ],
  [
    'an environment that takes in files',
    environments('d: { files: [d/**], managers: [sops, vault] }'),
    environments('d: { files: [d/**, e/**], managers: [sops, vault] }'),
    ['verify.environments.d.files: The environment d takes in further files, for which less may have been approved.'],
  ],
  [
    'a strict environment that is gone',
    environments('p: { files: [p/**], managers: { vault: { paths: [p/**] } } }'),
    environments(''),
    ['verify.environments.p.files: Files that belonged to the environment p do so no longer, and more may be approved for them.'],
  ],
  [
    'the order of environments',
    environments('p: { files: [p/**] }, q: { files: ["**"] }'),
    environments('q: { files: ["**"] }, p: { files: [p/**] }'),
    ['verify.environments: The environments stand in another order, and a file belongs to the first that has a glob for it.'],
  ],
  ['an exception', '', exception('server: s', '2026-12-31'), ['verify.exceptions.0: There is a new exception for server s.']],
  [
    'an exception that lasts longer',
    exception('server: s', '2026-12-31'),
    exception('server: s, slot: T', '2027-01-15'),
    ['verify.exceptions.0.expires: The exception for server s, slot T lasts until 2027-01-15; it was to end on 2026-12-31.'],
  ],
  [
    'the age of values',
    verify('live: { max-age: 90 }'),
    '',
    ["verify.live.max-age: A secret's value may be any number of days old instead of 90."],
  ],
  [
    'the days of exceptions',
    verify('max-exception-days: 30'),
    '',
    ['verify.max-exception-days: The end of an exception may lie 90 days ahead instead of 30.'],
  ],
  ['no policy to build on', 'extends: a/b/c.yml@main', '', ['extends: The policy no longer builds on a/b/c.yml@main.']],
  [
    'a policy to build on',
    '',
    'extends: a/b/c.yml@main',
    ['extends: The policy builds on a/b/c.yml@main, and what that allows is allowed here.'],
  ],
  [
    'another policy to build on',
    'extends: a/b/c.yml@main',
    'extends: a/b/c.yml@dev',
    ['extends: The policy builds on a/b/c.yml@dev instead of a/b/c.yml@main.'],
  ],
  [
    'what others may do',
    'repositories: { exceptions: forbid }',
    'repositories: { loosen: allow }',
    [
      'repositories.loosen: Policies that build on this one may be looser.',
      'repositories.exceptions: Policies that build on this one may have allowances and exceptions of their own.',
    ],
  ],
  [
    'tools of a server',
    'exec: { servers: { "*": { tools: { deny: ["drop_*", send] } }, crm: { tools: { allow: [read_*], sensitive: [read_all, export] } } } }',
    'exec: { servers: { "*": { tools: { deny: [drop_*] } }, crm: { tools: { allow: [read_a, write], deny: [read_all] } } } }',
    [
      'exec.servers.*.tools.deny: Tool "send" of servers is no longer denied.',
      'exec.servers.crm.tools.allow: Tool "write" of server crm may be called.',
      'exec.servers.crm.tools.deny: Tool "send" of server crm is no longer denied.',
      'exec.servers.crm.tools.sensitive: Tool "export" of server crm no longer needs an exception.',
    ],
  ],
  [
    'a server of which nothing is said any more',
    'exec: { servers: { crm: { tools: { allow: [read_*] }, max-ttl: 90m } } }',
    '',
    [
      'exec.servers.crm.tools.allow: All tools of server crm may be called.',
      'exec.servers.crm.max-ttl: Credentials of server crm may be kept for any time instead of 90m.',
      'exec.servers.crm.on-expiry: A credential that is over no longer ends server crm.',
    ],
  ],
  [
    'times of servers',
    'exec: { servers: { "*": { max-ttl: 1h } } }',
    'exec: { servers: { "*": { max-ttl: 1d, on-expiry: renew } } }',
    [
      'exec.servers.*.max-ttl: Credentials of servers may be kept for 1d instead of 1h.',
      'exec.servers.*.on-expiry: A credential that is over no longer ends servers at once.',
    ],
  ],
];

/** Where something becomes looser in the other direction too. */
const BOTH: ReadonlySet<string> = new Set([
  'an allowance',
  'tools of a server',
  'paths and accounts',
  'the order of environments',
  'an exception that lasts longer',
  'no policy to build on',
  'a policy to build on',
  'another policy to build on',
]);

describe('what became looser', () => {
  test.each<Row>(ROWS)('%s', async (_, base, head, expected) => {
    expect(await looser(base, head)).toEqual(expected);
  });

  test.each<Row>(ROWS.filter(([what]) => !BOTH.has(what)))('%s: not the other way round', async (_, base, head) => {
    expect(await looser(head, base)).toEqual([]);
  });

  test.each([
    ['the reason and the owner of an allowance', 'allow: [{ slot: T, reason: r, owner: a }]', 'allow: [{ slot: T, reason: q }]'],
    [
      'an allowance within another one',
      'allow: [{ path: a/**, reason: r }]',
      'allow: [{ path: a/b.json, server: s, reason: r, expires: 2027-01-01 }]',
    ],
    ['a list that becomes a map', managers('[vault]'), managers('{ vault: { paths: [a/**] } }')],
    ['a stricter environment', environments(''), environments('p: { files: [p/**], managers: { vault: { paths: [p/**] } } }')],
    [
      'an environment behind another one, which keeps its files',
      verify('environments: { p: { files: [p/**], managers: [vault] } }'),
      verify('environments: { p: { files: [p/**], managers: [vault] }, d: { files: ["**"], managers: [sops] } }'),
    ],
  ])('is not %s', async (_, base, head) => {
    expect(await looser(base, head)).toEqual([]);
  });

  test('is not told without end', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `{ slot: T${i}, reason: r }`).join(', ');
    expect(await looser('', `allow: [${many}]`)).toHaveLength(100);
  });
});

describe('a finding', () => {
  const BASE = 'version: 1\nverify:\n  minimum: manager\n  managers: [vault]\n';

  test('stands at the setting, with all that a finding has', async () => {
    const head = 'version: 1\nverify:\n  minimum: prompt\n  managers: [vault, sops]\nallow:\n  - slot: T\n    reason: r\n';
    const [rung, ...others] = await found(policyFile(BASE), policyFile(head));
    expect(rung).toEqual({
      rule: 'loosened-policy',
      severity: 'error',
      confidence: 'high',
      standing: 'added',
      origin: { path: '.github/keygate.yml', at: { kind: 'commit', sha: COMMIT } },
      span: { start: head.indexOf('minimum'), end: head.indexOf('minimum') + 'minimum'.length },
      start: { line: 3, column: 3 },
      end: { line: 3, column: 10 },
      client: 'unknown',
      message: 'The lowest rung is prompt instead of manager.',
      help: [
        'Take this out of the change, or have the change approved by whoever answers for the policy.',
        'The policy of the base counts for this change; what is said here would count for every change after it.',
      ],
      fingerprint: 'loosened-policy|.github/keygate.yml||verify.minimum|',
    });
    expect(others.map(({ span, start }) => [head.slice(span.start, span.end).trim(), start.line, start.column])).toEqual([
      ['slot: T\n    reason: r', 6, 5],
      ['sops', 4, 21],
    ]);
  });

  test('stands at what is left where a setting is gone', async () => {
    const head = 'version: 1\nverify:\n  minimum: manager\n';
    expect((await found(policyFile(BASE), policyFile(head))).map(({ start, message }) => [start, message])).toEqual([
      [{ line: 2, column: 1 }, 'The policy no longer says which managers are approved.'],
    ]);
    expect(
      (await found(policyFile('# a\nfail-on: note\n'), policyFile('\n# b\nversion: 1\n'))).map(({ start, end }) => [start, end]),
    ).toEqual([
      [
        { line: 3, column: 1 },
        { line: 3, column: 1 },
      ],
    ]);
  });

  test('is there for a policy that is gone, where it was stricter than none', async () => {
    expect((await found(policyFile(BASE), undefined)).map(({ start, message, origin }) => [origin.path, start.line, message])).toEqual([
      ['.github/keygate.yml', 1, 'The policy no longer says which managers are approved. The policy is gone with this change.'],
    ]);
    expect(await found(policyFile('allow: [{ slot: T, reason: r }]'), undefined)).toEqual([]);
  });

  test('is there for the first policy, where that is looser than none', async () => {
    expect((await found(undefined, policyFile('allow: [{ slot: T, reason: r }]'))).map(({ message }) => message)).toEqual([
      'There is a new allowance for slot T.',
    ]);
    expect(await found(undefined, policyFile(BASE))).toEqual([]);
  });

  test('is there for a policy that can no longer be understood, at the mistake', async () => {
    const [broken, ...others] = await found(policyFile(BASE), policyFile('version: 1\nverify:\n  minimun: literal\n'));
    expect(others).toEqual([]);
    expect(broken).toMatchObject({
      start: { line: 3, column: 12 },
      message:
        'The policy can no longer be understood, and every run after this change would end with that: verify has no setting "minimun"; did you mean "minimum"?',
      help: ['Correct the policy.'],
    });
    const binary: FoundFile = { path: 'k.yml', content: { bytes: new Uint8Array([0x80]) } };
    expect((await found(policyFile(BASE), binary)).map(({ message }) => message)).toEqual([
      'The policy can no longer be understood, and every run after this change would end with that: the policy could not be read: it is not UTF-8 text',
    ]);
  });

  test('is not there for what stayed as it was, understood or not', async () => {
    expect(await found(undefined, undefined)).toEqual([]);
    expect(await found(policyFile(BASE), policyFile(BASE))).toEqual([]);
    expect(await found(policyFile('nothing'), policyFile('nothing'))).toEqual([]);
  });

  test('never repeats a credential, nor anything without end', async () => {
    const token = githubToken();
    const long = 'a'.repeat(50_000);
    const head = `severity: { ${token}: off }\n`;
    const [broken] = await found(undefined, policyFile(head));
    expect(broken?.message).toMatch(/there is no rule "\[redacted\]"/);
    const findings = await found(undefined, policyFile(`allow: [{ slot: ${token}, reason: r }, { slot: ${long}, reason: r }]\n`));
    expect(findings.map(({ message }) => message)).toEqual([
      'There is a new allowance for slot [redacted].',
      'Something is looser that is too long to be repeated here.',
    ]);
    expect(JSON.stringify(findings)).not.toContain(token);
    const [cut] = await found(undefined, policyFile(`${long}: 1\n`));
    expect(cut?.message.length).toBeLessThan(1_200);
  });
});
