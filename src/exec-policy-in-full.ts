/**
 * What a policy says to `keygate exec`, with all that the other doors read policies with: those that it
 * builds on, and what takes credentials out of a sentence about it.
 */
import { systemClock } from './adapters/clock.ts';
import { assemble } from './assemble.ts';
import { fetchPolicy } from './cli/fetch-policy.ts';
import { ForgeError, UserError } from './core/errors.ts';
import { type ExecPolicy, execPolicyIn } from './engine/exec-policy.ts';
import type { FoundFile } from './ports/repository.ts';

/** As `readExecPolicy` says it, for any policy. */
export async function readExecPolicyInFull(policy: FoundFile, server: string | undefined, env: NodeJS.ProcessEnv): Promise<ExecPolicy> {
  try {
    const { loadPolicy, policyMeans } = await import('./policy-room.ts');
    const loaded = await loadPolicy(policy, await assemble(), policyMeans(systemClock.today(), fetchPolicy(env)));
    return execPolicyIn(loaded, policy.path, server);
  } catch (error) {
    if (error instanceof UserError || error instanceof ForgeError)
      return { kind: 'unread', sentence: /[.?]$/.test(error.message) ? error.message : `${error.message}.` };
    throw error;
  }
}
