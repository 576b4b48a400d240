import { actionsLog } from '../adapters/actions-log.ts';
import { GitRepository } from '../adapters/git.ts';
import { ForgeError, UserError } from '../core/errors.ts';
import type { Parent } from '../core/policy.ts';
import { pullRequestOf } from '../engine/event.ts';
import { GitHubRepository, policyIn } from '../github-room.ts';
import type { Repository } from '../ports/repository.ts';
import { askedFor } from '../remedying.ts';
import { plainText } from '../report/escape.ts';
import { connect } from './connect.ts';
import { computeSwaps } from './compute-swaps.ts';
import { inputOf, linesIn, readInputs, REMEDIATE_INPUTS } from './inputs.ts';
import type { Core } from './publish.ts';
import type { Remediate, Run } from './remediation-run.ts';
import { readEvent } from './run.ts';

function fail(core: Core, error: unknown): void {
  if (error instanceof UserError || error instanceof ForgeError) core.setFailed(plainText(error.message));
  else
    core.setFailed(
      `Keygate failed; please report this at https://github.com/mcp-keygate/keygate/issues\n${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}`,
    );
}

const NEED = 'Remediation writes through the API, and there is no token. Give the input "token".';

/** Remediate: proposes swaps as a pull request, or on somebody else's pull request as suggestions. */
export async function runRemediate(remediate: Remediate): Promise<void> {
  const { env } = process;
  const core = await import('@actions/core');
  let local: GitRepository | undefined;
  try {
    const inputs = readInputs(REMEDIATE_INPUTS, (name) => inputOf(env, name));
    if (inputs.token !== undefined) core.setSecret(inputs.token);
    const payload = readEvent(env['GITHUB_EVENT_PATH']);
    const connection = await connect(inputs.token, env, NEED);
    const workspace = env['GITHUB_WORKSPACE'];
    local = workspace !== undefined && GitRepository.isRepository(workspace) ? new GitRepository(workspace) : undefined;
    const repositoryWith = async (commit: string): Promise<Repository> =>
      local !== undefined && (await local.has(commit))
        ? local
        : new GitHubRepository(connection.api, connection.repository, connection.sleep);
    const log = actionsLog(core);
    const asked = askedFor({
      manager: inputs.manager,
      place: inputs.place,
      settings: linesIn(inputs.settings),
      launcher: inputs.launcher,
      deliveries: inputs.deliveries,
    });
    const common = {
      log,
      asked,
      store: inputs.store === 'true',
      name: connection.repository,
      fetch: (parent: Parent) => policyIn(parent, connection),
    };
    const run: Run = {
      inputs,
      core,
      log,
      connection,
      payload,
      repositoryWith,
      remediate: (task) => remediate({ ...task, ...common }),
    };
    const pull = pullRequestOf(payload);
    const { proposeSwaps, publishRemediation, suggestSwaps } = await import('../proposal-room.ts');
    publishRemediation(run, pull === undefined ? await proposeSwaps(run) : await suggestSwaps(run, pull));
  } catch (error) {
    fail(core, error);
  } finally {
    await local?.close();
  }
}

/** Remediate: swaps literals for references, and proposes that. */
export async function run(): Promise<void> {
  await runRemediate(computeSwaps);
}
