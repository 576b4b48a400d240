import type { Deposit } from '../core/remediation.ts';
import type { Outcome, Provenance, Store } from './storer.ts';

/** A deposit and what became of it. */
export interface Settled {
  readonly deposit: Deposit;
  readonly outcome: Outcome;
}

/**
 * Stores credentials one after the other, each place once, and stops at the first that fails: what comes
 * behind it is not told of. Two that are to have one place are a conflict of the second.
 */
export async function storeAll(
  deposits: readonly Deposit[],
  store: Store,
  provenanceOf: (deposit: Deposit) => Provenance,
): Promise<readonly Settled[]> {
  const settled: Settled[] = [];
  for (const deposit of deposits) {
    const known = settled.find((one) => one.deposit.path === deposit.path);
    const outcome: Outcome =
      known === undefined
        ? await store(deposit, provenanceOf(deposit))
        : known.deposit.secret.equals(deposit.secret)
          ? known.outcome.kind === 'conflict'
            ? known.outcome
            : { kind: 'same' }
          : { kind: 'conflict', reason: `Another credential of these files has its place at ${deposit.path}.` };
    settled.push({ deposit, outcome });
    if (outcome.kind === 'failed') break;
  }
  return settled;
}
