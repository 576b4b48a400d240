import type { ProblemKind } from './resolver.ts';

/** Exit codes of keygate exec where the server was not started; else the code is the server's own. */
export const REFUSED = {
  usage: 64,
  reference: 65,
  input: 66,
  unreachable: 69,
  internal: 70,
  audit: 73,
  permission: 77,
  value: 78,
  denied: 126,
  missing: 127,
} as const;

/** When several references failed for different reasons, the one that a person must mend first counts. */
const ORDER: readonly ProblemKind[] = ['reference', 'value', 'permission', 'unreachable'];

/** The exit code for these problems. */
export function codeOf(kinds: readonly ProblemKind[]): number {
  const first = ORDER.find((kind) => kinds.includes(kind));
  return first === undefined ? REFUSED.internal : REFUSED[first];
}
