/** The rules of verify and what they need: built into a file of its own, which only runs of verify load. */
export { except } from './engine/exceptions.ts';
export { postureOf } from './engine/posture.ts';
export { isSecretName } from './engine/verify.ts';
export { verifyScan } from './engine/verify-scan.ts';
export { ruleMetas, verifyRules } from './rules/all.ts';
export { isCredential } from './rules/verify-rule.ts';
