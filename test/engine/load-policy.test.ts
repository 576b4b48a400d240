import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForgeError, UserError } from '../../src/core/errors.ts';
import type { Parent } from '../../src/core/policy.ts';
import { type FetchPolicy, type LoadedPolicy, loadPolicy, understand } from '../../src/engine/load-policy.ts';
import { loosenedPolicyFindings } from '../../src/engine/loosened.ts';
import { policyMeans } from '../../src/finish.ts';
import { loosenedPolicy } from '../../src/rules/loosened-policy.ts';
import { policyFile, TODAY } from '../support/policies.ts';
import { knowledge } from '../support/reading.ts';

/** Policies of other repositories by `owner/repo/path@ref`, and what was asked for. */
function fetching(policies: Readonly<Record<string, string>>): { readonly fetch: FetchPolicy; readonly asked: readonly Parent[] } {
  const asked: Parent[] = [];
  return {
    asked,
    async fetch(parent) {
      asked.push(parent);
      const text = policies[`${parent.owner}/${parent.repo}/${parent.path}@${parent.ref}`];
      return text === undefined ? undefined : { bytes: new TextEncoder().encode(text) };
    },
  };
}

async function load(own: string, fetch?: FetchPolicy): Promise<LoadedPolicy> {
  return loadPolicy(policyFile(own), knowledge, policyMeans(TODAY, fetch));
}

async function failure(own: string, fetch?: FetchPolicy): Promise<Error> {
  const error: unknown = await load(own, fetch).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('it was loaded');
  return error;
}

describe('a policy that builds on others', () => {
  test('is asked for once each, and has what all of them say', async () => {
    const { fetch, asked } = fetching({
      'acme/policies/team.yml@v1': 'extends: acme/policies/all/keygate.yml@main\nfail-on: warning\n',
      'acme/policies/all/keygate.yml@main': 'severity: { duplicate-key: error }\nverify: { minimum: prompt, managers: [vault, sops] }\n',
    });
    const { policy, notices } = await load(
      'extends: acme/policies/team.yml@v1\nverify: { minimum: environment, managers: [sops] }\n',
      fetch,
    );
    expect(asked).toEqual([
      { owner: 'acme', repo: 'policies', path: 'team.yml', ref: 'v1' },
      { owner: 'acme', repo: 'policies', path: 'all/keygate.yml', ref: 'main' },
    ]);
    expect(policy.failOn).toBe('warning');
    expect(policy.severities).toEqual(new Map([['duplicate-key', 'error']]));
    expect([policy.standard.minimum, policy.standard.managers]).toEqual(['prompt', [{ id: 'sops', paths: [], accounts: [] }]]);
    expect(notices).toEqual([
      '.github/keygate.yml: "verify.minimum: environment" does not count: the policy builds on acme/policies/team.yml@v1, and it says prompt.',
    ]);
  });

  test('may have exceptions beyond its own days where the other allows them', async () => {
    const { fetch } = fetching({ 'a/b/c.yml@main': 'verify: { max-exception-days: 300 }\n' });
    const own = 'extends: a/b/c.yml@main\nverify: { exceptions: [{ server: s, reason: r, approver: a, expires: 2027-08-01 }] }\n';
    const { policy, notices } = await load(own, fetch);
    expect([policy.standard.exceptions.length, notices]).toEqual([1, []]);
    const strict = await load(own, fetching({ 'a/b/c.yml@main': '' }).fetch);
    expect(strict.policy.standard.exceptions).toEqual([]);
    expect(strict.notices).toEqual([
      '.github/keygate.yml: "verify.exceptions.0" does not count: the policy builds on a/b/c.yml@main, and there an end lies at most 90 days ahead, on 2027-02-28.',
    ]);
  });

  test('three of them, and no more', async () => {
    const chain = (length: number): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => [`a/b/${i}.yml@main`, i + 1 < length ? `extends: a/b/${i + 1}.yml@main\n` : 'fail-on: note\n']),
      );
    expect((await load('extends: a/b/0.yml@main\n', fetching(chain(3)).fetch)).policy.failOn).toBe('note');
    const error = await failure('extends: a/b/0.yml@main\n', fetching(chain(4)).fetch);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe('a/b/2.yml@main:1:1: at most 3 policies may stand above one another; a/b/3.yml@main would be one more.');
  });

  test('in a circle is a mistake, whatever the case of its names', async () => {
    const { fetch } = fetching({ 'a/b/c.yml@main': 'version: 1\nextends: A/B/c.yml@main\n' });
    const error = await failure('extends: a/b/c.yml@main\n', fetch);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe(
      'a/b/c.yml@main:2:1: the policy builds on A/B/c.yml@main, which builds on it in turn; take one "extends" out.',
    );
  });

  const OWN = 'version: 1\nextends: acme/policies/keygate.yml@main\n';

  test('of which one is wrong: the place in that one', async () => {
    const error = await failure(OWN, fetching({ 'acme/policies/keygate.yml@main': 'fail-on: no\n' }).fetch);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(
      /^acme\/policies\/keygate\.yml@main:1:10: fail-on must be one of error, warning, note; did you mean "note"\?$/,
    );
  });

  test('that approves of nothing together is a mistake', async () => {
    const { fetch } = fetching({ 'acme/policies/keygate.yml@main': 'verify: { managers: [vault] }\n' });
    expect((await failure(`${OWN}verify: { managers: [sops] }\n`, fetch)).message).toBe(
      '.github/keygate.yml: verify.managers names nothing that acme/policies/keygate.yml@main approves of too, so no manager would be approved; name one of those.',
    );
  });

  test('of which one is not there, or may not be read: which permission', async () => {
    const error = await failure(OWN, fetching({}).fetch);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(
      /^\.github\/keygate\.yml:2:1: the policy builds on acme\/policies\/keygate\.yml@main, and there is no such file, or it may not be read\. The run's token must be able to read acme\/policies \("contents: read"\)/,
    );
  });

  test('of which one could not be asked for keeps what the forge said', async () => {
    const refused = new ForgeError('GitHub refused reading (403).', { status: 403, permission: 'contents: read' });
    const error = await failure(OWN, async () => {
      throw refused;
    });
    expect(error).toBeInstanceOf(ForgeError);
    expect(error).toMatchObject({ status: 403, permission: 'contents: read', cause: refused });
    expect(error.message).toMatch(
      /^\.github\/keygate\.yml:2:1: .* could not be read: GitHub refused reading \(403\)\. The run's token must/,
    );
  });

  test('where nothing else can be read', async () => {
    const error = await failure(OWN);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toBe(
      '.github/keygate.yml:2:1: the policy builds on acme/policies/keygate.yml@main, and other repositories cannot be read here.',
    );
  });

  test('and our own errors stay our own', async () => {
    const bug = new TypeError('x');
    expect(
      await failure(OWN, async () => {
        throw bug;
      }),
    ).toBe(bug);
  });
});

describe('a policy that means harm', () => {
  const repeated = (piece: (i: number) => string, head: string, length = 120_000): string => {
    let text = head;
    for (let i = 0; text.length < length; i++) text += piece(i);
    return text;
  };

  test.each([
    ['empty allowances', repeated(() => '- {}\n', 'allow:\n')],
    ['misspelt keys', repeated((i) => `- { pathh${i}: a }\n`, 'allow:\n')],
    ['some misspelt keys', repeated((i) => `- { pathh${i}: a }\n`, 'allow:\n', 60_000)],
    ['rules that there are not', repeated((i) => `- { rule: r${i}, reason: r }\n`, 'allow:\n', 60_000)],
    ['severities of rules that there are not', repeated((i) => `  static-credentiall${i}: off\n`, 'severity:\n', 60_000)],
    ['managers that there are not', repeated((i) => `    vaultt${i}:\n`, 'verify:\n  managers:\n', 60_000)],
    ['environments', repeated((i) => `    e${i}: { files: ["**/a*b*c*d"] }\n`, 'verify:\n  environments:\n', 60_000)],
    ['a key without end', `${'a'.repeat(240_000)}: 1\n`],
    ['a glob without end', `allow:\n- { path: "${'*/'.repeat(100_000)}", reason: r }\n`],
    ['flat brackets', '['.repeat(100_000)],
  ])('is understood or not in short time: %s', async (_, text) => {
    const started = performance.now();
    const findings = await loosenedPolicyFindings(
      { base: policyFile('allow: [{ path: "a/**", reason: r }]\n'), head: policyFile(text), commit: 'a'.repeat(40) },
      loosenedPolicy,
      knowledge,
      policyMeans(TODAY),
    );
    expect(findings.length).toBeLessThanOrEqual(100);
    expect(performance.now() - started).toBeLessThan(4_500);
  });

  test('is not read beyond a length', async () => {
    const comment = (length: number): string => `# ${'a'.repeat(length - 3)}\n`;
    expect((await load(comment(250_000))).notices).toEqual([]);
    const { message } = await failure(comment(250_001));
    expect(message).toBe('.github/keygate.yml:1:1: the policy could not be read: it has more than 250000 characters');
  });

  test('never throws, whatever it is', async () => {
    const word = fc.constantFrom(
      'version: 1',
      'extends: a/b/c@d',
      'verify:',
      '  managers:',
      '    vault:',
      '  - vault',
      '  exceptions: [{ server: s, reason: r, approver: a, expires: 2026-12-01 }]',
      'severity: { constructor: off }',
      '__proto__: {}',
      'allow:',
      '- &a b',
      '*a',
      '<<: *a',
      '---',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (policy) => {
        const read = await understand(policyFile(policy).content, knowledge, policyMeans(TODAY));
        expect('mistake' in read ? read.at.line : read.lines.at(0).line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
