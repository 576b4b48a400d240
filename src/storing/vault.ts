import type { Deposit } from '../core/remediation.ts';
import { Secret } from '../core/secret.ts';
import { unreachable } from '../launcher/asking.ts';
import type { World } from '../launcher/resolver.ts';
import { member, textOf } from '../launcher/sealed.ts';
import { isDone, openVault, type VaultKind, type VaultSession } from '../launcher/vault-session.ts';
import { compared, failed, labels, type Outcome, type Provenance, type Store } from './storer.ts';

/** Custom metadata takes no longer values. */
const LONGEST = 512;

/** Whether a mount holds version 2 of the key-value engine: in version 1 a write would write over what is there. */
async function isSecondVersion(session: VaultSession, mount: string): Promise<boolean> {
  const answer = await session.call('GET', `sys/internal/ui/mounts/${mount}`);
  const data = answer.kind === 'answered' ? member(answer.json, 'data') : undefined;
  return textOf(member(data, 'options'), 'version') === '2';
}

async function valueAt(session: VaultSession, place: string): Promise<Secret | undefined> {
  const answer = await session.call('GET', place);
  const value = answer.kind === 'answered' ? textOf(member(member(answer.json, 'data'), 'data'), 'value') : undefined;
  return value === undefined ? undefined : new Secret(value);
}

async function store(kind: VaultKind, session: VaultSession, deposit: Deposit, provenance: Provenance): Promise<Outcome> {
  const { head = '', rest = '' } = deposit.values;
  const name = kind.name;
  if (!(await isSecondVersion(session, head)))
    return failed(
      `${name} shows no key-value engine of version 2 at "${head}" to ${session.identity.name ?? 'this token'}, and only there can be stored without writing over something`,
    );
  // Check-and-set 0: only where there is nothing yet. https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2 (read 2026-11-26).
  const answer = await session.call('PUT', `${head}/data/${rest}`, { data: { value: deposit.secret }, options: { cas: 0 } });
  if (answer.kind === 'unreachable') return failed(unreachable(name, session.address, answer.code).problem.sentence);
  if (answer.status === 400) return compared(await valueAt(session, `${head}/data/${rest}`), deposit, name);
  if (answer.status === 401 || answer.status === 403) {
    // Who may create and not update is refused, and not told that the check failed, where something is there.
    const there = await valueAt(session, `${head}/data/${rest}`);
    if (there !== undefined) return compared(there, deposit, name);
    return failed(`${name} does not let ${session.identity.name ?? 'this token'} create ${deposit.path}; ask for a policy that allows it`);
  }
  if (!isDone(answer)) return failed(`${name} answered with status ${String(answer.status)}; it may be sealed or overloaded, so try again`);
  const custom = Object.fromEntries(labels(provenance).map(([label, value]) => [label, value.slice(0, LONGEST)]));
  const noted = await session.call('PUT', `${head}/metadata/${rest}`, { custom_metadata: custom });
  return isDone(noted) ? { kind: 'created' } : { kind: 'created', note: `${name} did not take the metadata of ${deposit.path}.` };
}

/** Vault and OpenBao: a key-value engine of version 2. */
export function makeVaultStore(kind: VaultKind, world: World): Store {
  let opened: ReturnType<typeof openVault> | undefined;
  return async (deposit, provenance) => {
    opened ??= openVault(kind, world, {});
    const session = await opened;
    return 'ok' in session ? failed(session.problem.sentence) : store(kind, session, deposit, provenance);
  };
}
