import type { CredentialSlot, Server, Value } from './model.ts';

type Reference = Extract<Value, { readonly kind: 'reference' }>;

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
      if (value.via === 'environment')
        return value.expanded === true || isInjected(slot, server) ? environmentRung(slot, value, server) : 'unknown';
      if (value.expanded !== true) return 'unknown';
      return value.via === 'dynamic' ? 'short-lived' : value.via;
    }
  }
}

/** Whether a launcher that injects a whole project sets what the server reads here. */
function isInjected({ place, value }: CredentialSlot, server: Server | undefined): boolean {
  const bulk = server?.launch.launchers.some(({ style }) => style === 'bulk') === true;
  // What the client replaces on the command line is replaced before the launcher runs.
  return bulk && (place === 'env' || (value.kind === 'reference' && value.inside === true));
}

function environmentRung(slot: CredentialSlot, { target, inside }: Reference, server: Server | undefined): Rung | 'unknown' {
  if (isInjected(slot, server)) return 'manager';
  // The entry may set the variable itself, and a launcher replace what it sets.
  const set = inside === true ? server?.slots.find((other) => isSet(other, target)) : undefined;
  return (set === undefined ? undefined : rungOf(set, server)) ?? 'environment';
}

function isSet({ place, name, value }: CredentialSlot, variable: string): boolean {
  return place === 'env' && name === variable && !(value.kind === 'reference' && value.inside === true);
}

/** The worst rung of a server's credentials; `none` where it has none. */
export function rungOfServer(server: Server): Rung | 'unknown' {
  const rungs = server.slots.flatMap((slot) => rungOf(slot, server) ?? []);
  if (rungs.includes('literal')) return 'literal';
  if (rungs.includes('unknown')) return 'unknown';
  return RUNGS.find((rung) => rungs.includes(rung)) ?? 'none';
}
