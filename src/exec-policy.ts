/**
 * What a policy says to `keygate exec`: a file of its own in dist/, loaded where a policy may say
 * something. It hands on plain data, since the launcher's classes are others than those here.
 */
import { systemClock } from './adapters/clock.ts';
import { assemble } from './assemble.ts';
import { fetchPolicy } from './cli/fetch-policy.ts';
import { ForgeError, UserError } from './core/errors.ts';
import { EVERY_SERVER, type ServerTerms, termsFor } from './core/server-terms.ts';
import type { Exception } from './core/standard.ts';
import type { FoundFile } from './ports/repository.ts';
import { readTerms } from './terms.ts';

/** What counts for one server, or why that cannot be told. */
export type ExecPolicy =
  | { readonly kind: 'read'; readonly terms: ServerTerms; readonly exceptions: readonly Exception[]; readonly notices: readonly string[] }
  /** `unread`: the policy, or one that it builds on, cannot be had · `unnamed`: it speaks of servers by name, and this one has none. */
  | { readonly kind: 'unread' | 'unnamed'; readonly sentence: string };

/** What the policy in this file, and those that it builds on, say of a server. */
export async function readExecPolicy(policy: FoundFile, server: string | undefined, env: NodeJS.ProcessEnv): Promise<ExecPolicy> {
  try {
    const read = await readTerms({ policy }, await assemble(), systemClock.today(), fetchPolicy(env));
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
