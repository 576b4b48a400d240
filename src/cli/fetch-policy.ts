import { setTimeout as sleep } from 'node:timers/promises';
import { requesterOf } from '../adapters/github-answers.ts';
import { type Api, policyIn } from '../adapters/parent-policy.ts';
import type { FetchPolicy } from '../engine/load-policy.ts';

/** GitHub's API. A token is needed for private repositories only. */
export async function connect(env: NodeJS.ProcessEnv): Promise<Api> {
  const { Octokit } = await import('@octokit/rest');
  const auth = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'];
  const silent = (): void => undefined;
  const octokit = new Octokit({
    ...(auth === undefined ? {} : { auth }),
    ...(env['GITHUB_API_URL'] === undefined ? {} : { baseUrl: env['GITHUB_API_URL'] }),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  return { api: requesterOf(octokit), sleep: (milliseconds) => sleep(milliseconds) };
}

/** Reads policies of other repositories over GitHub's API. */
export function fetchPolicy(env: NodeJS.ProcessEnv): FetchPolicy {
  return async (parent) => policyIn(parent, await connect(env));
}
