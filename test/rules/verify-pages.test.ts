import { expect, describe, test } from 'vitest';
import type { Standard } from '../../src/core/standard.ts';
import { verifyRules } from '../../src/rules/verify.ts';
import { blockOf, pageOf } from '../support/pages.ts';
import { verified } from '../support/verify-tester.ts';

/** What the pages say in words of the policy and of the repository. */
const STANDARDS: Readonly<Record<string, Partial<Standard>>> = {
  'unapproved-manager': { managers: [{ id: 'onepassword', paths: ['mcp/**'], accounts: [] }] },
};
const TREE = ['.env.mcp', 'secrets/inventory.txt'];
/** Files that the blocks of a page are, where the page says so. */
const PATHS: Readonly<Record<string, string>> = { 'environment-mix': 'deploy/dev/.mcp.json' };
/** What else is wrong with a Before that cannot be shown without it: a static credential has no manager behind it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'bootstrap-credential': ['unmanaged-reference'],
  'static-key': ['unmanaged-reference'],
};

describe.each(verifyRules.map(({ meta }) => meta.id))('docs/rules/%s.md', (rule) => {
  function rulesFor(label: 'Before' | 'After'): readonly string[] {
    const standard = STANDARDS[rule] ?? {};
    const path = PATHS[rule] ?? '.mcp.json';
    const found = verified(verifyRules, { [path]: blockOf(rule, label) }, { standard, tree: TREE }).map((finding) => finding.rule);
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
