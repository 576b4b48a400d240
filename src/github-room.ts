/** What talks to GitHub's API: built into a file of its own, as most runs read a clone and write nothing. */
export { requesterOf } from './adapters/github-answers.ts';
export { GitHubForge } from './adapters/github-forge.ts';
export { GitHubRepository } from './adapters/github.ts';
export { policyIn } from './adapters/parent-policy.ts';
