import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from '../adapters/parent-policy.ts';
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
  const { requesterOf } = await import('../github-room.ts');
  return { api: requesterOf(octokit), sleep: (milliseconds) => sleep(milliseconds) };
}

/** Reads policies of other repositories over GitHub's API. */
export function fetchPolicy(env: NodeJS.ProcessEnv): FetchPolicy {
  return async (parent) => {
    const api = await connect(env);
    const { policyIn } = await import('../github-room.ts');
    return policyIn(parent, api);
  };
}
