import { duplicateKey } from './duplicate-key.ts';
import type { Rule } from './rule.ts';
import { staticCredential } from './static-credential.ts';
import { unprotectedInput } from './unprotected-input.ts';
import { unreadableConfig } from './unreadable-config.ts';

/** Every rule about configurations, alphabetical. test/registry.test.ts compares `ruleMetas` with the folder. */
export const rules: readonly Rule[] = [duplicateKey, staticCredential, unprotectedInput, unreadableConfig];
