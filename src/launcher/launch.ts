import { Secret } from '../core/secret.ts';
import type { Audit } from '../ports/audit.ts';
import type { Ended, RunningServer, Servers, Stop, Stops } from '../ports/servers.ts';
import { bootstrapWarnings } from './bootstrap.ts';
import { makeCallLog } from './calls.ts';
import { makeTell, type Tell } from './events.ts';
import { codeOf, REFUSED } from './exit-codes.ts';
import type { Found } from './find.ts';
import { type Leases, makeLeases } from './leases.ts';
import { called, type Slot, slotsOf, type Wanted } from './request.ts';
import type { Problem, Resolution, World } from './resolver.ts';
import { makeResolvers } from './resolvers.ts';

/** What a launch may touch. */
export interface Surroundings extends Omit<World, 'issued' | 'env'> {
  readonly servers: Servers;
  readonly stops: Stops;
  readonly audit?: Audit;
  readonly workspace: string;
}

/** What a person asked for beside the start. */
export interface Wishes {
  /** Name of the server as the client calls it. */
  readonly server?: string;
  /** Variables whose value is for the server as it stands, references or not. */
  readonly keep?: readonly string[];
  /** The arguments are for the server as they stand. */
  readonly keepArguments?: boolean;
  /** The longest that the server may keep what it was given, in milliseconds. */
  readonly maxTtl?: number;
  /** Ends the server when a credential of its has expired. */
  readonly stopWhenExpired?: boolean;
  /** Tells of the calls of tools that pass. */
  readonly logCalls?: boolean;
}

/** How a launch ended: as the server did, or before there was one. */
export type Ending =
  | Exclude<Ended, { readonly kind: 'not-started' }>
  | { readonly kind: 'refused'; readonly code: number; readonly sentences: readonly string[] };

/** What a lease is given after the server was told to end, in milliseconds: clients kill soon after. */
const AFTER_SIGNAL = 1_000;
/** What a server is given whose client is dead, before it is killed. */
const GRACE = 5_000;
/** How long a stop waits for managers that are being asked. */
const SETTLING = 2_000;

interface Asked {
  readonly found: Found;
  readonly places: Slot[];
}

/** Every reference once, with all places that it stands in. */
function asked(slots: readonly Slot[], syntaxes: ReadonlySet<string>): ReadonlyMap<string, Asked> {
  const all = new Map<string, Asked>();
  for (const slot of slots)
    for (const part of slot.parts) {
      if (typeof part === 'string' || !syntaxes.has(part.form.syntax)) continue;
      const known = all.get(part.text) ?? { found: part, places: [] };
      if (!known.places.includes(slot)) known.places.push(slot);
      all.set(part.text, known);
    }
  return all;
}

function refusal(failures: readonly { readonly places: readonly Slot[]; readonly problem: Problem }[]): Ending {
  return {
    kind: 'refused',
    code: codeOf(failures.map(({ problem }) => problem.kind)),
    sentences: failures.map(({ places, problem }) => `${places.map(called).join(', ')}: ${problem.sentence}. The server was not started.`),
  };
}

function filled(slot: Slot, values: ReadonlyMap<string, Secret>): Secret {
  return Secret.joined(slot.parts.map((part) => (typeof part === 'string' ? part : (values.get(part.text) ?? part.written))));
}

/** What could not be started, as a refusal. */
function unstarted(command: string, { problem, where }: Extract<Ended, { readonly kind: 'not-started' }>): Ending {
  switch (problem) {
    case 'missing':
      return { kind: 'refused', code: REFUSED.missing, sentences: [`There is no command "${command}" on the PATH.`] };
    case 'denied':
      return { kind: 'refused', code: REFUSED.denied, sentences: [`"${command}" may not be run; is it a program, and executable?`] };
    case 'large':
      return {
        kind: 'refused',
        code: REFUSED.value,
        sentences: [
          `${where ?? 'The environment with its values'}: this is more than the system hands to a program. The server was not started.`,
        ],
      };
    case 'other':
      return {
        kind: 'refused',
        code: REFUSED.denied,
        sentences: [`"${command}" could not be started${where === undefined ? '' : ` (${where})`}.`],
      };
  }
}

/** Lets the server end: what it is told, and what happens when it does not. The second answer forgets what is still to come. */
function accompany(
  server: RunningServer,
  leases: Leases,
  { time }: Surroundings,
): readonly [onStop: (stop: Stop) => void, forget: () => void] {
  const pending: (() => void)[] = [];
  return [
    (stop) => {
      const over = stop.kind !== 'signal';
      const name = over ? 'SIGTERM' : stop.name;
      server.signal(name);
      if (name === 'SIGTERM') pending.push(time.after(AFTER_SIGNAL, () => void leases.close()));
      if (over) pending.push(time.after(GRACE, () => server.signal('SIGKILL')));
    },
    () => {
      for (const cancel of pending) cancel();
    },
  ];
}

/**
 * Resolves every reference in the environment and the arguments, starts the server with the values,
 * and gives back what was made for it when it has ended. Never starts it with a value missing.
 */
export async function launch(wanted: Wanted, around: Surroundings, wishes: Wishes = {}): Promise<Ending> {
  const { server, maxTtl } = wishes;
  const tell = makeTell(around.audit, around.time, {
    ...(server === undefined ? {} : { server }),
    workspace: around.workspace,
    command: wanted.command,
  });
  let onStop: (stop: Stop) => void = () => undefined;
  const leases = makeLeases(around.time, tell, around.warn, () => {
    if (wishes.stopWhenExpired === true) onStop({ kind: 'expired' });
  });
  const stopped = new Promise<Stop>((resolve) => {
    onStop = resolve;
  });
  const unwatch = around.stops.watch((stop) => onStop(stop));
  const calls = wishes.logCalls === true ? makeCallLog(tell, around.time) : undefined;
  let unlimited: () => void = () => undefined;
  try {
    const resolved = await resolveAll(wanted, wishes, around, leases, tell, stopped);
    if (resolved.kind !== 'resolved') return resolved;
    const running = await around.servers.start({
      command: wanted.command,
      args: resolved.args,
      env: resolved.env,
      ...(calls === undefined ? {} : { observer: calls }),
    });
    const [told, forget] = accompany(running, leases, around);
    onStop = told;
    if (maxTtl !== undefined)
      unlimited = around.time.after(maxTtl, () => {
        tell('limit', {});
        around.warn(
          'The longest time that the server may keep its credentials (--max-ttl) is over, so it is ended; start it again to get others.',
        );
        onStop({ kind: 'expired' });
      });
    const ended = await running.ended;
    forget();
    calls?.close();
    if (ended.kind === 'not-started') return unstarted(wanted.command, ended);
    tell('ended', ended.kind === 'exited' ? { code: ended.code } : { signal: ended.signal });
    return ended;
  } finally {
    // Whatever comes while it is given back must not end us before.
    onStop = () => undefined;
    unlimited();
    await leases.close();
    unwatch();
  }
}

interface Resolved {
  readonly kind: 'resolved';
  readonly args: readonly (string | Secret)[];
  readonly env: Readonly<Record<string, string | Secret>>;
}

async function resolveAll(
  wanted: Wanted,
  { keep = [], keepArguments = false }: Wishes,
  around: Surroundings,
  leases: Leases,
  tell: Tell,
  stopped: Promise<Stop>,
): Promise<Resolved | Ending> {
  const slots = slotsOf(wanted).filter(({ place, name }) => (place === 'argument' ? !keepArguments : !keep.includes(name)));
  const world: World = { ...around, env: wanted.env, issued: (lease) => leases.add(lease) };
  const resolvers = makeResolvers(world);
  const questions = asked(slots, new Set(resolvers.keys()));
  for (const { parts, name, place } of slots) {
    const [only, more] = parts;
    if (more === undefined && only !== undefined && typeof only !== 'string' && !questions.has(only.text))
      around.warn(
        `${called({ place, name })} holds a reference of ${only.manager.name} (${only.form.syntax}), which keygate exec does not resolve; the server gets it as it stands.`,
      );
  }
  for (const sentence of bootstrapWarnings(
    [...questions.values()].map(({ found }) => found.manager.id),
    wanted.env,
  ))
    around.warn(sentence);
  const values = new Map<string, Secret>();
  const failures: { readonly places: readonly Slot[]; readonly problem: Problem }[] = [];
  const settled = Promise.all(
    [...questions.values()].map(async ({ found, places }) => {
      const resolution: Resolution = (await resolvers.get(found.form.syntax)?.resolve(found)) ?? {
        ok: false,
        problem: { kind: 'reference', sentence: 'keygate exec does not resolve it' },
      };
      const told = { manager: found.manager.id, reference: found.text, places: places.map(called) };
      if (resolution.ok) {
        values.set(found.text, resolution.secret);
        const { lease, identity } = resolution;
        tell('read', { ...told, identity, ...(lease === undefined ? {} : { lease: lease.id }) });
      } else {
        failures.push({ places, problem: resolution.problem });
        tell('refused', { ...told, problem: resolution.problem.sentence });
      }
    }),
  );
  const stop = await Promise.race([settled, stopped]);
  if (!Array.isArray(stop)) {
    // A manager that is being asked may be making a credential just now.
    await Promise.race([settled, new Promise<void>((resolve) => void around.time.after(SETTLING, resolve))]);
    return { kind: 'killed', signal: stop.kind === 'signal' ? stop.name : 'SIGTERM' };
  }
  if (failures.length > 0) return refusal(failures);
  const env: Record<string, string | Secret> = {};
  for (const [name, text] of Object.entries(wanted.env)) if (text !== undefined) env[name] = text;
  const args: (string | Secret)[] = [...wanted.args];
  for (const slot of slots) {
    if (slot.place === 'env') env[slot.name] = filled(slot, values);
    else args[Number(slot.name) - 1] = filled(slot, values);
  }
  return { kind: 'resolved', args, env };
}
