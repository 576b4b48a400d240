import { rules } from './index.ts';
import { loosenedPolicy } from './loosened-policy.ts';
import type { RuleMeta } from './rule.ts';
import { verifyRules } from './verify.ts';

/** The words of every rule, alphabetical: those about configurations, those of verify, and the one about the policy itself. */
export const ruleMetas: readonly RuleMeta[] = [...[...rules, ...verifyRules].map(({ meta }) => meta), loosenedPolicy].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

export { verifyRules };
