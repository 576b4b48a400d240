import { duplicateKey } from './duplicate-key.ts';
import { loosenedPolicy } from './loosened-policy.ts';
import type { Rule, RuleMeta } from './rule.ts';
import { staticCredential } from './static-credential.ts';
import { unprotectedInput } from './unprotected-input.ts';
import { unreadableConfig } from './unreadable-config.ts';
import { verifyRules } from './verify.ts';

/** Every rule about configurations, alphabetical. test/registry.test.ts compares `ruleMetas` with the folder. */
export const rules: readonly Rule[] = [duplicateKey, staticCredential, unprotectedInput, unreadableConfig];

/** The words of every rule, alphabetical: those about configurations, those of verify, and the one about the policy itself. */
export const ruleMetas: readonly RuleMeta[] = [...[...rules, ...verifyRules].map(({ meta }) => meta), loosenedPolicy].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
