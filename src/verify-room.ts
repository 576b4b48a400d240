/** The rules of verify and what they need: built into a file of its own, which only runs of verify load. */
export { except } from './engine/exceptions.ts';
export { postureOf } from './engine/posture.ts';
export { verifyScan } from './engine/verify-scan.ts';
export { ruleMetas } from './rules/all.ts';
export { verifyRules } from './rules/verify.ts';
