import { expect, describe, test } from 'vitest';
import type { SecretFacts } from '../../src/core/live.ts';
import type { Standard } from '../../src/core/standard.ts';
import { verifyRules } from '../../src/rules/verify.ts';
import { blockOf, pageOf } from '../support/pages.ts';
import { verified } from '../support/verify-tester.ts';

/** What the pages say in words of the policy and of the repository. */
const STANDARDS: Readonly<Record<string, Partial<Standard>>> = {
  'stale-secret': { maxAge: 90 },
  'unapproved-manager': { managers: [{ id: 'onepassword', paths: ['mcp/**'], accounts: [] }] },
};
const TREE = ['.env.mcp', 'secrets/inventory.txt'];
/** Files that the blocks of a page are, where the page says so. */
const PATHS: Readonly<Record<string, string>> = { 'environment-mix': 'deploy/dev/.mcp.json' };
/** What the manager says of the secret that a Before names, for rules of runs that ask; of an After it says that all is well. */
const FACTS: Readonly<Record<string, Partial<SecretFacts>>> = {
  'disabled-secret': { presence: { told: { is: 'disabled', what: 'version 3 was destroyed' } } },
  'missing-secret': { presence: { told: { is: 'there' } }, key: { told: false } },
  'readable-by-verifier': { readable: { told: 'yes' } },
  'stale-secret': { changed: { told: 0 } },
  'unrotated-secret': { rotation: { told: false } },
  'untold-secret': { presence: { untold: 'nobody is signed in to the manager' } },
};
const WELL: Partial<SecretFacts> = {
  presence: { told: { is: 'there' } },
  key: { told: true },
  changed: { told: Date.UTC(2100, 0) },
  rotation: { told: true },
  readable: { told: 'no' },
};
/** What else is wrong with a Before that cannot be shown without it: a static credential has no manager behind it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'bootstrap-credential': ['unmanaged-reference'],
  'static-key': ['unmanaged-reference'],
};

describe.each(verifyRules.map(({ meta }) => meta.id))('docs/rules/%s.md', (rule) => {
  function rulesFor(label: 'Before' | 'After'): readonly string[] {
    const standard = STANDARDS[rule] ?? {};
    const path = PATHS[rule] ?? '.mcp.json';
    const asked = FACTS[rule];
    const facts = asked === undefined ? {} : { facts: label === 'Before' ? { ...WELL, ...asked } : WELL };
    const found = verified(verifyRules, { [path]: blockOf(rule, label) }, { standard, tree: TREE, ...facts }).map(
      (finding) => finding.rule,
    );
    return [...new Set(found)];
  }

  test('what stands under Before is found, by this rule alone', () => {
    if (PATHS[rule] !== undefined) expect(pageOf(rule)).toContain(`\`${PATHS[rule]}\``);
    expect(rulesFor('Before')).toEqual([rule, ...(BESIDE[rule] ?? [])]);
  });

  test('nothing is found under After', () => {
    expect(rulesFor('After')).toEqual([]);
  });
});
