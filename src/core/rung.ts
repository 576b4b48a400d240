import type { CredentialSlot, Server } from './model.ts';

/**
 * How a credential reaches a server, worst first: written out · a variable of the process · asked
 * from the person · a secrets manager · made on demand and short-lived · no credential in the
 * configuration at all, because the client signs in or none is needed.
 */
export const RUNGS = ['literal', 'environment', 'prompt', 'manager', 'short-lived', 'none'] as const;

/** A step of the ladder. */
export type Rung = (typeof RUNGS)[number];

/** Whether `rung` is as good as `least`, or better. */
export function reaches(rung: Rung, least: Rung): boolean {
  return RUNGS.indexOf(rung) >= RUNGS.indexOf(least);
}

/**
 * The rung of one place of a server; `undefined` where no credential stands there, `unknown` where
 * nobody can tell what the server gets: a reference that the client does not expand, or may not.
 */
export function rungOf(slot: CredentialSlot, server: Server | undefined): Rung | 'unknown' | undefined {
  const { value } = slot;
  switch (value.kind) {
    case 'empty':
    case 'plain':
    case 'placeholder':
      return undefined;
    case 'literal':
      return 'literal';
    case 'oauth':
      return 'none';
    case 'reference': {
      if (value.plaintext === 'value') return 'literal';
      const given = handedOn(slot, server);
      if (given !== undefined) return rungOf(given, server);
      if (value.via === 'environment') return isInjected(slot, server) ? 'manager' : value.expanded === true ? 'environment' : 'unknown';
      if (value.expanded !== true) return 'unknown';
      return value.via === 'dynamic' ? 'short-lived' : value.via;
    }
  }
}

/** Whether a launcher that injects a whole project sets the variable that is read here. */
function isInjected({ place, value }: CredentialSlot, server: Server | undefined): boolean {
  const bulk = server?.launch.launchers.some(({ style }) => style === 'bulk') === true;
  // What the client replaces on the command line is replaced before the launcher runs.
  return bulk && (place === 'env' || (value.kind === 'reference' && value.process === true));
}

const named = new WeakMap<Server, ReadonlyMap<string, CredentialSlot>>();

/** The variables that an entry names, each with the place that does: in its block of variables, or in a field of the client's own. */
function namedIn(server: Server): ReadonlyMap<string, CredentialSlot> {
  const known = named.get(server);
  if (known !== undefined) return known;
  const made = new Map<string, CredentialSlot>();
  named.set(server, made);
  for (const slot of server.slots) {
    const { place, value } = slot;
    const taken = value.kind === 'reference' && value.process === true;
    if (place === 'env' && value.kind !== 'empty' && !taken) made.set(slot.name, slot);
    else if (place === 'field' && value.kind === 'reference' && !made.has(value.target)) made.set(value.target, slot);
  }
  return made;
}

/** Where a server's own entry names the variable that a process takes; `undefined` where it does not. */
export function handedOn({ value }: CredentialSlot, server: Server | undefined): CredentialSlot | undefined {
  if (value.kind !== 'reference' || value.process !== true || server === undefined) return undefined;
  return namedIn(server).get(value.target);
}

/** The worst rung of these places of a server; `none` where no credential stands in them. */
export function rungOfServer(server: Server, slots: readonly CredentialSlot[] = server.slots): Rung | 'unknown' {
  const rungs = slots.flatMap((slot) => rungOf(slot, server) ?? []);
  if (rungs.includes('literal')) return 'literal';
  if (rungs.includes('unknown')) return 'unknown';
  return RUNGS.find((rung) => rungs.includes(rung)) ?? 'none';
}
