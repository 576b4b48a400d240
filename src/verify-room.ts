/** The rules of verify and what they need: built into a file of its own, which only runs of verify load. */
export { ask, printableFacts } from './engine/asked.ts';
export { except } from './engine/exceptions.ts';
export { postureOf } from './engine/posture.ts';
export { isSecretName, makeVerifyContext } from './engine/verify.ts';
export { verifyScan } from './engine/verify-scan.ts';
export { ruleMetas, verifyRules } from './rules/all.ts';
export { credentialPlaces } from './rules/credential-places.ts';
export { isCredential } from './rules/verify-rule.ts';
