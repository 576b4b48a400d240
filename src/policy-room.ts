/**
 * What only a repository with a policy, a baseline or the like needs: built into a file of its own,
 * which a run loads when it finds one.
 */
export { loosenedPolicyFindings } from './engine/loosened.ts';
export { loadPolicy } from './engine/load-policy.ts';
export { loadTerms } from './engine/terms.ts';
export { policyMeans } from './policy-means.ts';
export { loosenedPolicy } from './rules/loosened-policy.ts';
