import { UserError } from './core/errors.ts';
import type { Finding } from './core/finding.ts';
import type { Deposit, RemediatedFile, Remediation, StoredCredential, Storing, SwapPlace, Unswapped } from './core/remediation.ts';
import type { Lease, World } from './launcher/resolver.ts';
import { staticSecrets } from './launcher/static-secrets.ts';
import type { Manager } from './managers/manager.ts';
import { storeAll } from './storing/store-all.ts';
import { storers } from './storing/storers.ts';

/** Where credentials are stored, and what is said of them there. */
export interface Depositing {
  readonly manager: Manager;
  /** All that are known: some sign in with the credential of another. */
  readonly managers: readonly Manager[];
  /** Who answers for the credentials. */
  readonly owner: string | undefined;
  /** The repository, for people: `github.com/acme/app`. */
  readonly repository: string;
  readonly now: Date;
  /** What the run may touch; sign-ins are given back at its end. */
  readonly world: Omit<World, 'issued' | 'warn'>;
}

/** A remediation whose credentials are stored, or of which nothing may be written. */
export interface Deposited {
  readonly remediation: Remediation;
  readonly storing: Storing;
}

/**
 * Refuses a manager that Keygate cannot store in.
 * @throws UserError with those that it can.
 */
export function expectStorable({ id, name }: Manager): void {
  if (storers[id] !== undefined) return;
  throw new UserError(
    `Keygate cannot store in ${name} itself: there is no way that keeps a value out of the arguments of a program. It stores in ${Object.keys(storers).join(', ')}. Leave out --store, and use the lines that are printed.`,
  );
}

function isAt(place: Pick<SwapPlace, 'file' | 'line' | 'slot'>): (other: Pick<SwapPlace, 'file' | 'line' | 'slot'>) => boolean {
  return ({ file, line, slot }) => file === place.file && line === place.line && slot === place.slot;
}

function placeOf({ path: _path, values: _values, secret: _secret, ...place }: Deposit): SwapPlace {
  return place;
}

function depositsOf(files: readonly RemediatedFile[]): readonly Deposit[] {
  return files.flatMap(({ deposits }) => deposits);
}

/** A remediation of which nothing is written. */
function withheld({ files, left }: Remediation, reason: string): Remediation {
  return { files: [], left: [...left, ...files.flatMap(({ swaps }) => swaps.map((swap) => ({ ...swap, reason, steps: [] })))] };
}

/**
 * Stores what the swaps of a remediation refer to, before any file is changed: creates, and never writes
 * over. A credential whose place holds another value is not swapped, so `remediate` is asked again without
 * it. Where storing fails, or the second remediation refers to anything else, no file is left to write.
 * @throws UserError where the manager is none that Keygate stores in.
 */
export async function depositFirst(
  remediation: Remediation,
  findings: readonly Finding[],
  remediate: (findings: readonly Finding[]) => Promise<Remediation>,
  { manager, managers, owner, repository, now, world }: Depositing,
): Promise<Deposited> {
  expectStorable(manager);
  const leases: Lease[] = [];
  const warnings = new Set(staticSecrets(managers, [manager.id], world.env));
  const store = storers[manager.id]?.({ ...world, issued: (lease) => leases.push(lease), warn: (sentence) => warnings.add(sentence) });
  if (store === undefined) throw new RangeError('a manager is storable and has nothing that stores');
  try {
    const settled = await storeAll(depositsOf(remediation.files), store, ({ file, server }) => ({
      ...(owner === undefined ? {} : { owner }),
      source: `${repository}/${file}${server === undefined ? '' : `#${server}`}`,
      time: now.toISOString(),
    }));
    const stored = settled.flatMap(({ deposit, outcome }): readonly StoredCredential[] =>
      outcome.kind === 'created' || outcome.kind === 'same' ? [{ ...placeOf(deposit), stored: deposit.path, outcome: outcome.kind }] : [],
    );
    const notes = settled.flatMap(({ outcome }) => (outcome.kind === 'created' && outcome.note !== undefined ? [outcome.note] : []));
    const storing: Storing = { manager: manager.name, stored, notices: [...warnings, ...notes] };
    const failure = settled.find(({ outcome }) => outcome.kind === 'failed')?.outcome;
    if (failure?.kind === 'failed')
      return {
        remediation: withheld(remediation, 'No file was changed, because storing failed.'),
        storing: { ...storing, problem: failure.reason },
      };
    const conflicts = settled.flatMap(({ deposit, outcome }): readonly Unswapped[] =>
      outcome.kind === 'conflict'
        ? [
            {
              ...placeOf(deposit),
              reason: outcome.reason,
              steps: ['Store it at another place, or see which of the two values is the right one.'],
            },
          ]
        : [],
    );
    if (conflicts.length === 0) return { remediation, storing };
    const rest = findings.filter(
      ({ origin, start, slot }) => !conflicts.some(isAt({ file: origin.path, line: start.line, slot: slot?.name ?? 'text' })),
    );
    const again = await remediate(rest);
    const known = settled.filter(({ outcome }) => outcome.kind !== 'conflict');
    const isStored = ({ path, secret }: Deposit): boolean =>
      known.some(({ deposit }) => deposit.path === path && deposit.secret.equals(secret));
    if (!depositsOf(again.files).every(isStored)) {
      const problem = 'Without the credentials whose places are taken, the others would be stored elsewhere.';
      return { remediation: withheld(remediation, 'No file was changed, because storing failed.'), storing: { ...storing, problem } };
    }
    return { remediation: { ...again, left: [...again.left, ...conflicts] }, storing };
  } finally {
    for (const lease of leases) await lease.revoke();
  }
}
