/**
 * What a policy says to `keygate exec`: a file of its own in dist/, loaded where a policy may say
 * something. A server's start waits for it, so it holds what reads a policy that stands for itself and
 * has no mistake, and nothing of the other doors. The rest is `exec-policy-in-full.ts`.
 */
import { systemClock } from './adapters/clock.ts';
import { UserError } from './core/errors.ts';
import { type ExecPolicy, execPolicyIn } from './engine/exec-policy.ts';
import { type LoadedPolicy, loadPolicy, type PolicyKnowledge } from './engine/load-policy.ts';
import { loadYaml } from './formats/yaml.ts';
import { policyMeans } from './policy-means.ts';
import type { FoundFile } from './ports/repository.ts';

/**
 * A policy that builds on no other and of which there is nothing to say; `undefined` for any other. Where there is
 * a sentence, what finds credentials in it must be there too.
 */
async function loadAlone(policy: FoundFile, managers: readonly string[]): Promise<LoadedPolicy | undefined> {
  if (!('bytes' in policy.content) || Buffer.from(policy.content.bytes).includes('extends')) return undefined;
  const knowledge: PolicyKnowledge = {
    managers: managers.map((id) => ({ id })),
    detector: { findLoosely: () => [] },
    findStructures: () => [],
    loadFormat: loadYaml,
  };
  try {
    const loaded = await loadPolicy(policy, knowledge, policyMeans(systemClock.today()));
    return loaded.notices.length === 0 ? loaded : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What the policy in this file, and those that it builds on, say of a server. `managers`: the ids of those that there are. */
export async function readExecPolicy(
  policy: FoundFile,
  server: string | undefined,
  managers: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ExecPolicy> {
  const loaded = await loadAlone(policy, managers);
  if (loaded !== undefined) return execPolicyIn(loaded, policy.path, server);
  return (await import('./exec-policy-in-full.ts')).readExecPolicyInFull(policy, server, env);
}
