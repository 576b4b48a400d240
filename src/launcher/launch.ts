import type { Audit } from '../ports/audit.ts';
import { atExpiry } from '../core/server-terms.ts';
import type { Ended, RunningServer, Servers, Stop, Stops } from '../ports/servers.ts';
import { makeCallLog } from './calls.ts';
import { makeTell, type Tell } from './events.ts';
import { codeOf, REFUSED } from './exit-codes.ts';
import { type Failure, fill, type Filled, type Kept } from './fill.ts';
import { makeGuard } from './guard.ts';
import { type Leases, makeLeases } from './leases.ts';
import { called, type Wanted } from './request.ts';
import type { World } from './resolver.ts';
import { type Bounds, boundsTools, makeToolRules } from './tool-rules.ts';

/** What a launch may touch. */
export interface Surroundings extends Omit<World, 'issued' | 'env'> {
  readonly servers: Servers;
  readonly stops: Stops;
  readonly audit?: Audit;
  readonly workspace: string;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What a person asked for beside the start. */
export interface Wishes extends Kept {
  /** Name of the server as the client calls it. */
  readonly server?: string;
  /** The longest that the server may keep what it was given, in milliseconds. */
  readonly maxTtl?: number;
  /** Ends the server when a credential of its has expired. */
  readonly stopWhenExpired?: boolean;
  /** Tells of the calls of tools that pass. */
  readonly logCalls?: boolean;
  /** What the policy says of the server just now. The times are those at the start, and so is whether tools are bounded at all. */
  readonly bounds?: () => Bounds;
}

/** How a launch ended: as the server did, or before there was one. */
export type Ending =
  | Exclude<Ended, { readonly kind: 'not-started' }>
  | { readonly kind: 'refused'; readonly code: number; readonly sentences: readonly string[] };

/** What counts where there is no policy. */
const UNBOUNDED: Bounds = { terms: {}, exceptions: [] };
/** What a lease is given after the server was told to end, in milliseconds: clients kill soon after. */
const AFTER_SIGNAL = 1_000;
/** What a server is given whose client is dead, before it is killed. */
const GRACE = 5_000;
/** What a server with credentials of its own is given whose client has closed its end, to finish by itself. */
const FINISHING = 10_000;
/** How long a stop waits for managers that are being asked. */
const SETTLING = 2_000;

function refusal(failures: readonly Failure[]): Ending {
  return {
    kind: 'refused',
    code: codeOf(failures.map(({ problem }) => problem.kind)),
    sentences: failures.map(({ places, problem }) => `${places.map(called).join(', ')}: ${problem.sentence}. The server was not started.`),
  };
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
    case 'header':
      return {
        kind: 'refused',
        code: REFUSED.value,
        sentences: [
          `header ${where ?? ''}: its value has a line break or a NUL character, which no header holds. The server was not started.`,
        ],
      };
    case 'pipe':
      return {
        kind: 'refused',
        code: REFUSED.denied,
        sentences: [
          'The headers could not be handed on: mkfifo, which makes a named pipe, is not there or failed. The server was not started.',
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

/** Whether all that the server was given holds for another while: leases renewed, the rest still what its manager has. */
async function renewed(
  { isCurrent }: Extract<Filled, { readonly kind: 'filled' }>,
  leases: Leases,
  world: World,
  tell: Tell,
  { time, warn }: Surroundings,
): Promise<boolean> {
  // What is signed in to for the question is given back with the answer.
  const asking = makeLeases(time, tell, warn);
  const current = await isCurrent({ ...world, issued: (lease) => asking.add(lease) });
  await asking.close();
  return current && (await leases.renewAll());
}

/**
 * Resolves every reference in the environment, the arguments and the headers, starts the server with the values,
 * and gives back what was made for it when it has ended. Never starts it with a value missing.
 */
export async function launch(wanted: Wanted, around: Surroundings, wishes: Wishes = {}): Promise<Ending> {
  const { server, bounds = () => UNBOUNDED } = wishes;
  const { terms } = bounds();
  const times = [wishes.maxTtl, terms.maxTtl].filter((time) => time !== undefined);
  const maxTtl = times.length === 0 ? undefined : Math.min(...times);
  const expiry = atExpiry(terms);
  const tell = makeTell(around.audit, around.time, {
    ...(server === undefined ? {} : { server }),
    workspace: around.workspace,
    command: wanted.command,
  });
  let onStop: (stop: Stop) => void = () => undefined;
  const leases = makeLeases(around.time, tell, around.warn, () => {
    if (wishes.stopWhenExpired === true || expiry !== undefined) onStop({ kind: 'expired' });
  });
  const stopped = new Promise<Stop>((resolve) => {
    onStop = resolve;
  });
  const unwatch = around.stops.watch((stop) => onStop(stop));
  const calls = wishes.logCalls === true ? makeCallLog(tell, around.time) : undefined;
  const guard = boundsTools(terms) ? makeGuard(makeToolRules(bounds, server, around.today), tell, around.warn) : undefined;
  let unlimited: () => void = () => undefined;
  let finished: () => void = () => undefined;
  const onClosed = (): void => {
    finished = around.time.after(FINISHING, () => {
      around.warn(
        `The client closed its end ${FINISHING / 1000} seconds ago and the server runs on, so it is ended and its credentials are given back.`,
      );
      onStop({ kind: 'closed' });
    });
  };
  try {
    const world: World = { ...around, env: wanted.env, issued: (lease) => leases.add(lease) };
    const filling = fill(wanted, wishes, world, tell);
    const filled = await Promise.race([filling, stopped]);
    if (filled.kind === 'failed') return refusal(filled.failures);
    if (filled.kind !== 'filled') {
      // A manager that is being asked may be making a credential just now.
      await Promise.race([filling, new Promise<void>((resolve) => void around.time.after(SETTLING, resolve))]);
      return { kind: 'killed', signal: filled.kind === 'signal' ? filled.name : 'SIGTERM' };
    }
    const running = await around.servers.start({
      command: wanted.command,
      args: filled.args,
      env: filled.env,
      ...(filled.headers === undefined ? {} : { headers: filled.headers }),
      ...(calls === undefined ? {} : { observer: calls }),
      ...(guard === undefined ? {} : { guard }),
      ...(leases.holds() ? { onClosed } : {}),
    });
    void leases.settle();
    const [told, forget] = accompany(running, leases, around);
    onStop = told;
    if (maxTtl !== undefined) {
      const atLimit = async (): Promise<void> => {
        tell('limit', {});
        if (expiry === 'renew' && (await renewed(filled, leases, world, tell, around))) {
          unlimited = around.time.after(maxTtl, () => void atLimit());
          return;
        }
        const tried = expiry === 'renew' ? ', and they could not all be renewed as they are' : '';
        around.warn(
          `The longest time that the server may keep its credentials (max-ttl) is over${tried}, so it is ended; start it again to get others.`,
        );
        onStop({ kind: 'expired' });
      };
      unlimited = around.time.after(maxTtl, () => void atLimit());
    }
    const ended = await running.ended;
    forget();
    finished();
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
