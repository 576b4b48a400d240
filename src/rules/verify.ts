import type { VerifyRule } from './verify-rule.ts';

/** Every rule of `verify`, alphabetical. test/registry.test.ts compares it with the folder. */
export const verifyRules: readonly VerifyRule[] = [];
