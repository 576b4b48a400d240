import { bootstrapCredential } from './bootstrap-credential.ts';
import { broadAccess } from './broad-access.ts';
import { credentialInArguments } from './credential-in-arguments.ts';
import { credentialInUrl } from './credential-in-url.ts';
import { environmentMix } from './environment-mix.ts';
import { insecureTransport } from './insecure-transport.ts';
import { longLivedCredential } from './long-lived-credential.ts';
import { personalCredential } from './personal-credential.ts';
import { sharedReference } from './shared-reference.ts';
import { staticKey } from './static-key.ts';
import { unpinnedPackage } from './unpinned-package.ts';
import type { VerifyRule } from './verify-rule.ts';

/** Every rule of `verify`, alphabetical. test/registry.test.ts compares it with the folder. */
export const verifyRules: readonly VerifyRule[] = [
  bootstrapCredential,
  broadAccess,
  credentialInArguments,
  credentialInUrl,
  environmentMix,
  insecureTransport,
  longLivedCredential,
  personalCredential,
  sharedReference,
  staticKey,
  unpinnedPackage,
];
