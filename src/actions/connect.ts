import { setTimeout as sleep } from 'node:timers/promises';
import type { Requester, Sleep } from '../adapters/github-answers.ts';
import { UserError } from '../core/errors.ts';

/** A way to the forge's API, made when the first call is needed. */
export interface Connection {
  readonly api: Requester;
  /** `owner/name`. */
  readonly repository: string;
  readonly sleep: Sleep;
}

/**
 * Connects to the API of this run's repository, on github.com or GitHub Enterprise Server.
 * `need` says what the API is needed for, and what to do where there is no token.
 * @throws UserError where the environment names no repository or no token was given.
 */
export async function connect(token: string | undefined, env: NodeJS.ProcessEnv, need: string): Promise<Connection> {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new UserError('The environment names no repository (GITHUB_REPOSITORY).');
  if (token === undefined) {
    throw new UserError(need);
  }
  const { getOctokit } = await import('@actions/github');
  const { requesterOf } = await import('../github-room.ts');
  const octokit = getOctokit(token, {
    ...(env['GITHUB_API_URL'] === undefined ? {} : { baseUrl: env['GITHUB_API_URL'] }),
    // Octokit's own log repeats request URLs; the adapter says what matters.
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  return { api: requesterOf(octokit), repository, sleep: (milliseconds) => sleep(milliseconds) };
}
