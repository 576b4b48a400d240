import { expect, test } from 'vitest';
import { DEFAULT_POLICY, POLICY_PATHS } from '../../src/core/policy.ts';

test('a repository without a policy allows nothing and fails on errors', () => {
  expect(DEFAULT_POLICY).toEqual({ allow: [], failOn: 'error' });
});

test('a policy is looked for in .github first, and never at two spellings of one place', () => {
  expect(POLICY_PATHS[0]).toBe('.github/keygate.yml');
  expect(new Set(POLICY_PATHS).size).toBe(POLICY_PATHS.length);
});
