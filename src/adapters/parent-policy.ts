import type { Parent } from '../core/policy.ts';
import type { Content } from '../ports/repository.ts';
import { GitHubRepository } from './github.ts';
import type { Requester, Sleep } from './github-answers.ts';

/** A way to GitHub's API. */
export interface Api {
  readonly api: Requester;
  readonly sleep: Sleep;
}

/**
 * Reads the policy of another repository that a policy builds on; `undefined` where it is not there
 * or may not be seen.
 * @throws ForgeError where the API could not be asked.
 */
export async function policyIn({ owner, repo, path, ref }: Parent, { api, sleep }: Api): Promise<Content | undefined> {
  const repository = new GitHubRepository(api, `${owner}/${repo}`, sleep);
  const commit = await repository.resolve(ref);
  return commit === undefined ? undefined : (await repository.file(commit, [path]))?.content;
}
