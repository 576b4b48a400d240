import { expect, test } from 'vitest';
import { DEFAULT_POLICY, POLICY_PATHS, TERMS_PATHS } from '../../src/core/policy.ts';

test('a repository without a policy allows nothing, forbids nothing and fails on errors', () => {
  expect(DEFAULT_POLICY).toEqual({
    allow: [],
    failOn: 'error',
    forbidden: new Set(),
    outsideMcp: 'report',
    remediation: {},
    servers: new Map(),
    severities: new Map(),
    standard: { managers: undefined, environments: [], minimum: 'manager', exceptions: [] },
  });
});

test('a policy is looked for in .github first, and never at two spellings of one place', () => {
  expect(POLICY_PATHS[0]).toBe('.github/keygate.yml');
  expect(new Set(POLICY_PATHS).size).toBe(POLICY_PATHS.length);
});

test('each file that may say what stays has places of its own', () => {
  const places = Object.values<readonly string[]>(TERMS_PATHS).flat();
  expect(places).toEqual([
    ...POLICY_PATHS,
    '.github/keygate-baseline.txt',
    '.keygate-baseline.txt',
    '.secrets.baseline',
    '.gitleaksignore',
  ]);
  // The adapter for the GitHub API looks into the root and the folders in it, and no deeper.
  expect(places.filter((path) => path.split('/').length > 2)).toEqual([]);
});
