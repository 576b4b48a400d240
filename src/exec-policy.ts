/**
 * What a policy says to `keygate exec`: a file of its own in dist/, loaded where a policy may say
 * something. It hands on plain data, since the launcher's classes are others than those here.
 */
import { systemClock } from './adapters/clock.ts';
import { assemble } from './assemble.ts';
import { fetchPolicy } from './cli/fetch-policy.ts';
import { ForgeError, UserError } from './core/errors.ts';
import type { LoadedPolicy, PolicyKnowledge } from './engine/load-policy.ts';
import { loadFormat } from './formats/index.ts';
import { EVERY_SERVER, type ServerTerms, termsFor } from './core/server-terms.ts';
import type { Exception } from './core/standard.ts';
import type { FoundFile } from './ports/repository.ts';

/** What counts for one server, or why that cannot be told. */
export type ExecPolicy =
  | { readonly kind: 'read'; readonly terms: ServerTerms; readonly exceptions: readonly Exception[]; readonly notices: readonly string[] }
  /** `unread`: the policy, or one that it builds on, cannot be had · `unnamed`: it speaks of servers by name, and this one has none. */
  | { readonly kind: 'unread' | 'unnamed'; readonly sentence: string };

async function load(policy: FoundFile, knowledge: PolicyKnowledge, env: NodeJS.ProcessEnv): Promise<LoadedPolicy> {
  const { loadPolicy, policyMeans } = await import('./policy-room.ts');
  return loadPolicy(policy, knowledge, policyMeans(systemClock.today(), fetchPolicy(env)));
}

/**
 * Reads a policy without what finds credentials in a sentence about it, which takes a server's start
 * ten milliseconds to load. Where there is a sentence, or may be one, it is read with that.
 */
async function loadQuickly(policy: FoundFile, managers: readonly string[], env: NodeJS.ProcessEnv): Promise<LoadedPolicy> {
  const alone = 'bytes' in policy.content && !Buffer.from(policy.content.bytes).includes('extends');
  const quick: PolicyKnowledge = {
    managers: managers.map((id) => ({ id })),
    detector: { findLoosely: () => [] },
    findStructures: () => [],
    loadFormat,
  };
  if (alone) {
    try {
      const loaded = await load(policy, quick, env);
      if (loaded.notices.length === 0) return loaded;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return load(policy, await assemble(), env);
}

/** What the policy in this file, and those that it builds on, say of a server. `managers`: the ids of those that there are. */
export async function readExecPolicy(
  policy: FoundFile,
  server: string | undefined,
  managers: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ExecPolicy> {
  try {
    const read = await loadQuickly(policy, managers, env);
    const { servers, standard } = read.policy;
    const named = [...servers.keys()].filter((name) => name !== EVERY_SERVER);
    if (server === undefined && named.length > 0)
      return {
        kind: 'unnamed',
        sentence: `${policy.path} says what servers may do by their names (exec.servers), and this one has none; name it with --server.`,
      };
    return { kind: 'read', terms: termsFor(servers, server), exceptions: standard.exceptions, notices: read.notices };
  } catch (error) {
    if (error instanceof UserError || error instanceof ForgeError)
      return { kind: 'unread', sentence: /[.?]$/.test(error.message) ? error.message : `${error.message}.` };
    throw error;
  }
}
