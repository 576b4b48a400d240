import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationText } from '../../src/core/duration.ts';
import { type Gravity, type Policy, SWITCHES, type Switch } from '../../src/core/policy.ts';
import { AT_EXPIRY, type ServerTerms } from '../../src/core/server-terms.ts';
import { RUNGS } from '../../src/core/rung.ts';
import type { Severity } from '../../src/core/finding.ts';
import { extend } from '../../src/engine/extend.ts';
import { loosenings } from '../../src/engine/loosened.ts';
import { type Permission, settle, SILENCE, type Statement } from '../../src/engine/statement.ts';
import { policyMeans } from '../../src/policy-room.ts';
import { said, TODAY } from '../support/policies.ts';

const NAMES = { base: 'acme/policies/k.yml@main', own: '.github/keygate.yml' };
const severities = policyMeans(TODAY).rules;

/** Two policies taken together, and the sentences about what does not count, without what all of them have. */
async function together(base: string, own: string): Promise<{ readonly policy: Policy; readonly idle: readonly string[] }> {
  const extended = extend({ base: await said(base), own: await said(own), names: NAMES, severities, today: TODAY });
  if ('problem' in extended) throw new Error(extended.problem);
  const idle = extended.notices.map((notice) => {
    const match =
      /^\.github\/keygate\.yml: "(?<setting>.+)" does not count: the policy builds on acme\/policies\/k\.yml@main, and (?<why>.+)\.$/.exec(
        notice,
      );
    return `${match?.groups?.['setting']}: ${match?.groups?.['why']}`;
  });
  return { policy: settle(extended.said), idle };
}

/** The part of the policy that a row is about. */
type Part = (policy: Policy) => unknown;
const failOn: Part = (policy) => policy.failOn;
const outside: Part = (policy) => policy.outsideMcp;
const minimum: Part = (policy) => policy.standard.minimum;
const forbidden: Part = (policy) => [...policy.forbidden];
const grave: Part = (policy) => Object.fromEntries(policy.severities);
const allowed: Part = (policy) => policy.allow.map(({ rule }) => rule);
const excepted: Part = (policy) => policy.standard.exceptions.map(({ server }) => server);
const managers: Part = (policy) =>
  policy.standard.managers?.map(({ id, paths, accounts }) => [id, ...paths, ...accounts.map((account) => `@${account}`)].join(' '));
const environments: Part = (policy) =>
  policy.standard.environments.map(
    ({ name, files, managers: list }) => `${name} ${files.join()} ${list?.map(({ id }) => id).join() ?? 'any'}`,
  );

const servers: Part = (policy) =>
  [...policy.servers].map(([name, { allow = [], deny = [], sensitive = [], maxTtl, onExpiry }]) =>
    [
      name,
      ...allow.map((list) => `+${list.join()}`),
      ...(deny.length === 0 ? [] : [`-${deny.toSorted().join()}`]),
      ...(sensitive.length === 0 ? [] : [`!${sensitive.join()}`]),
      ...(maxTtl === undefined ? [] : [durationText(maxTtl)]),
      ...(onExpiry === undefined ? [] : [onExpiry]),
    ].join(' '),
  );

const allow = (rule: string, more = ''): string => `allow: [{ rule: ${rule}, reason: r${more} }]`;
const except = (server: string, expires: string): string =>
  `exceptions: [{ server: ${server}, reason: r, approver: a, expires: ${expires} }]`;

const ROWS: readonly (readonly [what: string, base: string, own: string, part: Part, expected: unknown, idle: readonly string[]])[] = [
  ['nothing and nothing', '', '', failOn, 'error', []],
  ['fail-on, stricter', 'fail-on: error', 'fail-on: warning', failOn, 'warning', []],
  ['fail-on, looser', 'fail-on: note', 'fail-on: error', failOn, 'note', ['fail-on: error: it says note']],
  ['fail-on, of the base alone', 'fail-on: note', '', failOn, 'note', []],
  ['fail-on, of the own alone', '', 'fail-on: note', failOn, 'note', []],
  ['outside-mcp, stricter', 'outside-mcp: ignore', 'outside-mcp: report', outside, 'report', []],
  ['outside-mcp, looser than what is not said', '', 'outside-mcp: ignore', outside, 'report', ['outside-mcp: ignore: it says report']],
  ['outside-mcp, of the base alone', 'outside-mcp: ignore', '', outside, 'ignore', []],
  ['a higher rung', 'verify: { minimum: environment }', 'verify: { minimum: short-lived }', minimum, 'short-lived', []],
  [
    'a lower rung',
    'verify: { minimum: manager }',
    'verify: { minimum: prompt }',
    minimum,
    'manager',
    ['verify.minimum: prompt: it says manager'],
  ],
  [
    'a lower rung than what is not said',
    '',
    'verify: { minimum: literal }',
    minimum,
    'manager',
    ['verify.minimum: literal: it says manager'],
  ],
  ['the rung of the base', 'verify: { minimum: environment }', '', minimum, 'environment', []],
  [
    'ways that either closes',
    'suppression: { inline: forbid, gitleaks: allow }',
    'suppression: { baseline: forbid, inline: allow, gitleaks: forbid }',
    forbidden,
    ['inline', 'baseline', 'gitleaks'],
    ['suppression.inline: allow: it says forbid'],
  ],
  [
    'severities that rise and fall',
    'severity: { duplicate-key: note, unprotected-input: error }',
    'severity: { duplicate-key: warning, unprotected-input: note, static-credential: warning, unreadable-config: error }',
    grave,
    { 'duplicate-key': 'warning', 'unprotected-input': 'error', 'unreadable-config': 'error' },
    ['severity.unprotected-input: note: there it is error', 'severity.static-credential: warning: there it is error'],
  ],
  ['a rule that is off', 'severity: { duplicate-key: off }', 'severity: { duplicate-key: off }', grave, { 'duplicate-key': 'off' }, []],
  ['managers of the base', 'verify: { managers: [vault] }', '', managers, ['vault'], []],
  ['managers of the own', '', 'verify: { managers: [vault] }', managers, ['vault'], []],
  [
    'managers of both',
    'verify: { managers: [vault, onepassword] }',
    'verify: { managers: [onepassword, doppler] }',
    managers,
    ['onepassword'],
    ['verify.managers.doppler: it is not approved there'],
  ],
  [
    'paths and accounts of both',
    'verify: { managers: { vault: { paths: [secret/mcp/**], accounts: [one, two] }, sops: }}',
    'verify: { managers: { vault: { paths: [secret/mcp/shop/*, kv/**], accounts: [two, three] }, sops: { paths: [a] } } }',
    managers,
    ['vault secret/mcp/shop/* @two', 'sops a'],
    [
      'verify.managers.vault.paths: kv/**: it is not within the paths approved there',
      'verify.managers.vault.accounts: three: it is not approved there',
    ],
  ],
  [
    'a path that is wider',
    'verify: { managers: { vault: { paths: [secret/mcp/**] } } }',
    'verify: { managers: { vault: { paths: [secret/**] } } }',
    managers,
    ['vault secret/mcp/**'],
    ['verify.managers.vault.paths: secret/**: it is not within the paths approved there'],
  ],
  [
    'a manager of which nothing is left',
    'verify: { managers: { vault: { paths: [a/**] }, sops: } }',
    'verify: { managers: { vault: { paths: [b/**] }, sops: } }',
    managers,
    ['sops'],
    ['verify.managers.vault: nothing of it is approved there'],
  ],
  [
    'environments of both',
    'verify: { managers: [vault, sops], environments: { prod: { files: [prod/**], managers: [vault, conjur] }, test: { files: [test/**] } } }',
    'verify: { managers: [sops], environments: { dev: { files: [dev/**], managers: [sops, dotenvx] }, lab: { files: [lab/**] }, prod: { files: [prod/**, b], managers: [conjur] } } }',
    environments,
    ['prod prod/** conjur', 'test test/** sops', 'dev dev/** sops', 'lab lab/** sops'],
    ['verify.environments.prod.files: it says which files these are', 'verify.environments.dev.managers.dotenvx: it is not approved there'],
  ],
  ['allowances of both', allow('duplicate-key'), allow('static-credential'), allowed, ['duplicate-key', 'static-credential'], []],
  [
    'allowances that lack what the base asks for',
    'suppression: { require: [owner], max-days: 30 }',
    'allow: [{ rule: duplicate-key, reason: r, owner: o, expires: 2026-12-30 }, { rule: static-credential, reason: r, expires: 2026-12-30 }, { rule: unreadable-config, reason: r, owner: o, expires: 2026-12-31 }, { rule: unprotected-input, reason: r, owner: o }]',
    allowed,
    ['duplicate-key'],
    ['allow.1: it asks for "owner"', 'allow.2: there an end lies at most 30 days ahead, on 2026-12-30', 'allow.3: it asks for "expires"'],
  ],
  [
    'allowances and exceptions that the base forbids',
    `repositories: { exceptions: forbid }\n${allow('duplicate-key')}\nverify: { ${except('b', '2026-12-31')} }`,
    `${allow('static-credential')}\nverify: { ${except('o', '2026-12-31')} }`,
    (policy) => [allowed(policy), excepted(policy)],
    [['duplicate-key'], ['b']],
    ['allow: it lets no other policy have allowances', 'verify.exceptions: it lets no other policy have exceptions'],
  ],
  ['exceptions of both', `verify: { ${except('b', '2026-12-31')} }`, `verify: { ${except('o', '2026-12-31')} }`, excepted, ['b', 'o'], []],
  [
    'an exception beyond the days of the base',
    'verify: { max-exception-days: 30 }',
    `verify: { ${except('o', '2026-12-31')}, max-exception-days: 60 }`,
    excepted,
    [],
    ['verify.max-exception-days: 60: it says 30', 'verify.exceptions.0: there an end lies at most 30 days ahead, on 2026-12-30'],
  ],
  ['tools of the base', 'exec: { servers: { crm: { tools: { allow: [read_*] } } } }', '', servers, ['crm +read_*'], []],
  [
    'tools, times and ends of both',
    'exec: { servers: { "*": { tools: { deny: [drop] }, max-ttl: 8h }, crm: { tools: { allow: [read_*] } } } }',
    'exec: { servers: { "*": { max-ttl: 1d }, crm: { tools: { allow: [read_a, drop], deny: [b] }, on-expiry: renew }, db: { tools: { sensitive: [c] }, max-ttl: 30m } } }',
    servers,
    ['* -drop 8h stop', 'crm +read_* +read_a,drop -b,drop 8h stop', 'db -drop !c 30m stop'],
    ['exec.servers.*.max-ttl: 1d: it says 8h', 'exec.servers.crm.on-expiry: renew: it stops the server'],
  ],
  [
    'tools, times and ends, where the base lets them be looser',
    'repositories: { loosen: allow }\nexec: { servers: { crm: { tools: { deny: [a], sensitive: [s] }, max-ttl: 1m } } }',
    'exec: { servers: { crm: { tools: { deny: [] }, max-ttl: 2m, on-expiry: renew } } }',
    servers,
    ['crm !s 2m renew'],
    [],
  ],
  [
    'looser, where the base lets it be',
    'repositories: { loosen: allow }\nfail-on: note\nseverity: { duplicate-key: error }\nsuppression: { inline: forbid, baseline: forbid }\nverify: { minimum: none, managers: [vault] }',
    'fail-on: error\nseverity: { duplicate-key: off, static-credential: note }\nsuppression: { inline: allow }\nverify: { minimum: literal, managers: [dotenvx] }',
    (policy) => [failOn(policy), grave(policy), forbidden(policy), minimum(policy), managers(policy)],
    ['error', { 'duplicate-key': 'off', 'static-credential': 'note' }, ['baseline'], 'literal', ['dotenvx']],
    [],
  ],
  [
    'of the base where the own says nothing, however loose it may be',
    'repositories: { loosen: allow }\nfail-on: note\noutside-mcp: ignore\nverify: { minimum: none, managers: [vault], environments: { a: { files: [a] }, b: { files: [b] } } }',
    'verify: { environments: { b: { files: [c], managers: [sops] } } }',
    (policy) => [failOn(policy), outside(policy), minimum(policy), managers(policy), environments(policy)],
    ['note', 'ignore', 'none', ['vault'], ['b c sops', 'a a vault']],
    [],
  ],
];

describe('a policy that builds on another one', () => {
  test.each(ROWS)('%s', async (_, base, own, part, expected, idle) => {
    const found = await together(base, own);
    expect({ part: part(found.policy), idle: found.idle }).toEqual({ part: expected, idle });
  });

  test.each([
    ['verify: { managers: [vault] }', 'verify: { managers: [sops] }', 'verify.managers'],
    [
      'verify: { environments: { prod: { files: [a], managers: [vault] } } }',
      'verify: { environments: { prod: { files: [a], managers: [sops] } } }',
      'verify.environments.prod.managers',
    ],
  ])('approves of something: %s, %s', async (base, own, setting) => {
    expect(extend({ base: await said(base), own: await said(own), names: NAMES, severities, today: TODAY })).toEqual({
      problem: `.github/keygate.yml: ${setting} names nothing that acme/policies/k.yml@main approves of too, so no manager would be approved; name one of those`,
    });
  });

  test.each([
    ['allow', 'allow', 'allow'],
    ['allow', 'forbid', 'forbid'],
    ['forbid', 'allow', 'forbid'],
    ['allow', undefined, 'forbid'],
    [undefined, 'allow', 'forbid'],
  ])('hands down to be loose only what it may: %s and %s is %s', async (base, own, both) => {
    const text = (permission: string | undefined): string => (permission === undefined ? '' : `repositories: { loosen: ${permission} }`);
    const extended = extend({ base: await said(text(base)), own: await said(text(own)), names: NAMES, severities, today: TODAY });
    expect('said' in extended ? extended.said.loosen : extended.problem).toBe(both);
  });
});

const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const glob = fc.constantFrom('**', 'a/**', 'a/b/**', 'a/*', 'a/b', 'b/**', '{a,b}');
const permission = fc.constantFrom<Permission>('allow', 'forbid');
const approvedManagers = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('vault', 'sops', 'doppler'),
    paths: fc.array(glob, { maxLength: 2 }),
    accounts: fc.subarray(['x', 'y']),
  }),
  { selector: ({ id }) => id, minLength: 1 },
);
const environmentList = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('p', 'q', 'r'),
    files: fc.array(glob, { minLength: 1, maxLength: 2 }),
    managers: perhaps(approvedManagers),
  }),
  { selector: ({ name }) => name, maxLength: 3 },
);
const tools = fc.subarray(['*', 'read_*', 'read_a', 'drop']);
const serverTerms: fc.Arbitrary<ServerTerms> = fc.record(
  {
    allow: fc.array(tools, { minLength: 1, maxLength: 2 }),
    deny: tools,
    sensitive: tools,
    maxTtl: fc.constantFrom(60_000, 3_600_000),
    onExpiry: fc.constantFrom(...AT_EXPIRY),
  },
  { requiredKeys: [] },
);
const statement: fc.Arbitrary<Statement> = fc
  .record({
    failOn: perhaps(fc.constantFrom<Severity>('error', 'warning', 'note')),
    outsideMcp: perhaps(fc.constantFrom('report', 'ignore')),
    severities: fc
      .array(fc.tuple(fc.constantFrom('static-credential', 'duplicate-key'), fc.constantFrom<Gravity>('error', 'warning', 'note', 'off')))
      .map((entries) => new Map(entries)),
    ways: fc.array(fc.tuple(fc.constantFrom<Switch>(...SWITCHES), permission)).map((entries) => new Map(entries)),
    demands: fc.record({
      require: fc.subarray(['owner', 'expires'] as const).map((keys) => new Set(keys)),
      maxDays: perhaps(fc.constantFrom(30, 60)),
    }),
    minimum: perhaps(fc.constantFrom(...RUNGS)),
    managers: perhaps(approvedManagers),
    environments: environmentList,
    maxExceptionDays: perhaps(fc.constantFrom(30, 120)),
    maxAge: perhaps(fc.constantFrom(30, 90)),
    servers: fc.array(fc.tuple(fc.constantFrom('*', 'crm', 'db'), serverTerms), { maxLength: 3 }).map((entries) => new Map(entries)),
    ownExceptions: perhaps(permission),
  })
  .map((parts) => ({ ...SILENCE, ...parts }));

describe('whatever the two say', () => {
  test('the base is not loosened', () => {
    let taken = 0;
    fc.assert(
      fc.property(statement, statement, (base, own) => {
        const extended = extend({ base, own, names: NAMES, severities, today: TODAY });
        if ('problem' in extended) return;
        taken += 1;
        expect(loosenings(base, extended.said, severities)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  test('what is the same twice is the same', () => {
    fc.assert(
      fc.property(statement, (one) => {
        expect(loosenings(one, one, severities)).toEqual([]);
        const extended = extend({ base: one, own: one, names: NAMES, severities, today: TODAY });
        const policy = 'said' in extended ? settle(extended.said) : undefined;
        expect(policy?.failOn).toBe(settle(one).failOn);
        expect(policy?.standard.managers?.map(({ id }) => id)).toEqual(one.managers?.map(({ id }) => id));
      }),
    );
  });
});
