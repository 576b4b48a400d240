import { EVERY_SERVER, type ServerTerms, termsFor } from '../core/server-terms.ts';
import type { Exception } from '../core/standard.ts';
import type { LoadedPolicy } from './load-policy.ts';

/** What counts for one server, or why that cannot be told: plain data, since the launcher's classes are others than those here. */
export type ExecPolicy =
  | { readonly kind: 'read'; readonly terms: ServerTerms; readonly exceptions: readonly Exception[]; readonly notices: readonly string[] }
  /** `unread`: the policy, or one that it builds on, cannot be had · `unnamed`: it speaks of servers by name, and this one has none. */
  | { readonly kind: 'unread' | 'unnamed'; readonly sentence: string };

/** What of a policy counts for a server. `path`: the policy's, for the sentence about a server without a name. */
export function execPolicyIn({ policy, notices }: LoadedPolicy, path: string, server: string | undefined): ExecPolicy {
  const { servers, standard } = policy;
  const named = [...servers.keys()].filter((name) => name !== EVERY_SERVER);
  if (server === undefined && named.length > 0)
    return {
      kind: 'unnamed',
      sentence: `${path} says what servers may do by their names (exec.servers), and this one has none; name it with --server.`,
    };
  return { kind: 'read', terms: termsFor(servers, server), exceptions: standard.exceptions, notices };
}
