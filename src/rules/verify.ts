import { committedEnvFile } from './committed-env-file.ts';
import { deadReference } from './dead-reference.ts';
import { literalDefault } from './literal-default.ts';
import { lowRung } from './low-rung.ts';
import { plaintextReference } from './plaintext-reference.ts';
import { unapprovedManager } from './unapproved-manager.ts';
import { unknownReference } from './unknown-reference.ts';
import { unmanagedReference } from './unmanaged-reference.ts';
import type { VerifyRule } from './verify-rule.ts';

/** Every rule of `verify`, alphabetical. test/registry.test.ts compares both registries with the folder. */
export const verifyRules: readonly VerifyRule[] = [
  committedEnvFile,
  deadReference,
  literalDefault,
  lowRung,
  plaintextReference,
  unapprovedManager,
  unknownReference,
  unmanagedReference,
];
