import { bootstrapCredential } from './bootstrap-credential.ts';
import { broadAccess } from './broad-access.ts';
import { committedEnvFile } from './committed-env-file.ts';
import { credentialInArguments } from './credential-in-arguments.ts';
import { credentialInUrl } from './credential-in-url.ts';
import { deadReference } from './dead-reference.ts';
import { disabledSecret } from './disabled-secret.ts';
import { environmentMix } from './environment-mix.ts';
import { insecureTransport } from './insecure-transport.ts';
import { literalDefault } from './literal-default.ts';
import { longLivedCredential } from './long-lived-credential.ts';
import { lowRung } from './low-rung.ts';
import { missingSecret } from './missing-secret.ts';
import { personalCredential } from './personal-credential.ts';
import { plaintextReference } from './plaintext-reference.ts';
import { readableByVerifier } from './readable-by-verifier.ts';
import { sharedReference } from './shared-reference.ts';
import { staleSecret } from './stale-secret.ts';
import { staticKey } from './static-key.ts';
import { unapprovedManager } from './unapproved-manager.ts';
import { unknownReference } from './unknown-reference.ts';
import { unmanagedReference } from './unmanaged-reference.ts';
import { unpinnedPackage } from './unpinned-package.ts';
import { unrotatedSecret } from './unrotated-secret.ts';
import { untoldSecret } from './untold-secret.ts';
import type { VerifyRule } from './verify-rule.ts';

/** Every rule of `verify`, alphabetical. test/registry.test.ts compares both registries with the folder. */
export const verifyRules: readonly VerifyRule[] = [
  bootstrapCredential,
  broadAccess,
  committedEnvFile,
  credentialInArguments,
  credentialInUrl,
  deadReference,
  disabledSecret,
  environmentMix,
  insecureTransport,
  literalDefault,
  longLivedCredential,
  lowRung,
  missingSecret,
  personalCredential,
  plaintextReference,
  readableByVerifier,
  sharedReference,
  staleSecret,
  staticKey,
  unapprovedManager,
  unknownReference,
  unmanagedReference,
  unpinnedPackage,
  unrotatedSecret,
  untoldSecret,
];
