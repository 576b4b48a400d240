import { Secret } from '../core/secret.ts';
import type { Headers } from '../ports/servers.ts';
import { bootstrapWarnings } from './bootstrap.ts';
import type { Tell } from './events.ts';
import type { Found } from './find.ts';
import type { HeadersFile } from './headers.ts';
import { called, type Slot, slotsOf, type Wanted } from './request.ts';
import type { Problem, Resolution, Resolver, World } from './resolver.ts';
import { makeResolvers } from './resolvers.ts';

/** What is left as it stands, references or not. */
export interface Kept {
  /** Names of variables. */
  readonly keep?: readonly string[];
  readonly keepArguments?: boolean;
}

/** A reference that gave no value, and where it stands. */
export interface Failure {
  readonly places: readonly Slot[];
  readonly problem: Problem;
}

/** An environment and arguments with every value in its place, or every reason why there is none. */
export type Filled =
  | {
      readonly kind: 'filled';
      readonly args: readonly (string | Secret)[];
      readonly env: Readonly<Record<string, string | Secret>>;
      readonly headers?: Headers;
      /** Asks anew for what has no lease; whether every value is still the one that was given. */
      readonly isCurrent: (world: World) => Promise<boolean>;
    }
  | { readonly kind: 'failed'; readonly failures: readonly Failure[] };

interface Asked {
  readonly found: Found;
  readonly places: Slot[];
}

/** Every reference once, with all places that it stands in. */
function asked(slots: readonly Slot[], resolvers: ReadonlyMap<string, Resolver>): ReadonlyMap<string, Asked> {
  const all = new Map<string, Asked>();
  for (const slot of slots)
    for (const part of slot.parts) {
      if (typeof part === 'string' || !resolvers.has(part.form.syntax)) continue;
      const known = all.get(part.text) ?? { found: part, places: [] };
      if (!known.places.includes(slot)) known.places.push(slot);
      all.set(part.text, known);
    }
  return all;
}

/** A line about each value that is a reference of which nobody here knows how to ask. */
function warnOfOthers(slots: readonly Slot[], questions: ReadonlyMap<string, Asked>, world: World): void {
  for (const slot of slots) {
    const [only, more] = slot.parts;
    if (more !== undefined || only === undefined || typeof only === 'string' || questions.has(only.text)) continue;
    world.warn(
      `${called(slot)} holds a reference of ${only.manager.name} (${only.form.syntax}), which keygate exec does not resolve; the server gets it as it stands.`,
    );
  }
}

function valueOf(slot: Slot, values: ReadonlyMap<string, Secret>): Secret {
  return Secret.joined(slot.parts.map((part) => (typeof part === 'string' ? part : (values.get(part.text) ?? part.written))));
}

function filledHeaders({ form, headers }: HeadersFile, values: ReadonlyMap<string, Secret>): Headers {
  return {
    form,
    entries: headers.map((header) => {
      const [slot] = slotsOf({ command: '', args: [], env: {}, headers: { form, headers: [header] } });
      return [header.name, slot === undefined ? header.text : valueOf(slot, values)];
    }),
  };
}

/** Asks for every reference in the environment, the arguments and the headers at once, each a single time, and puts the values in their places. */
export async function fill(wanted: Wanted, { keep = [], keepArguments = false }: Kept, world: World, tell: Tell): Promise<Filled> {
  const slots = slotsOf(wanted).filter(({ place, name }) =>
    place === 'argument' ? !keepArguments : place === 'header' || !keep.includes(name),
  );
  const resolvers = makeResolvers(world);
  const questions = asked(slots, resolvers);
  warnOfOthers(slots, questions, world);
  const managers = [...questions.values()].map(({ found }) => found.manager.id);
  for (const sentence of bootstrapWarnings(managers, wanted.env)) world.warn(sentence);

  const values = new Map<string, Secret>();
  const leased = new Set<string>();
  const failures: Failure[] = [];
  async function ask({ found, places }: Asked): Promise<void> {
    const resolution: Resolution | undefined = await resolvers.get(found.form.syntax)?.resolve(found);
    if (resolution === undefined) return;
    const told = { manager: found.manager.id, reference: found.text, places: places.map(called) };
    if (resolution.ok) {
      values.set(found.text, resolution.secret);
      const { lease, identity } = resolution;
      if (lease !== undefined) leased.add(found.text);
      tell('read', { ...told, identity, ...(lease === undefined ? {} : { lease: lease.id }) });
    } else {
      failures.push({ places, problem: resolution.problem });
      tell('refused', { ...told, problem: resolution.problem.sentence });
    }
  }
  await Promise.all([...questions.values()].map(ask));
  if (failures.length > 0) return { kind: 'failed', failures };

  async function isCurrent(again: World): Promise<boolean> {
    const fresh = makeResolvers(again);
    const answers = [...questions.values()]
      .filter(({ found }) => !leased.has(found.text))
      .map(async ({ found, places }) => {
        const resolution = await fresh.get(found.form.syntax)?.resolve(found);
        const told = { manager: found.manager.id, reference: found.text, places: places.map(called) };
        if (resolution?.ok !== true) {
          tell('refused', { ...told, ...(resolution === undefined ? {} : { problem: resolution.problem.sentence }) });
          return false;
        }
        tell('read', { ...told, identity: resolution.identity });
        return values.get(found.text)?.equals(resolution.secret) === true;
      });
    return (await Promise.all(answers)).every((same) => same);
  }

  const env: Record<string, string | Secret> = {};
  for (const [name, text] of Object.entries(wanted.env)) if (text !== undefined) env[name] = text;
  const args: (string | Secret)[] = [...wanted.args];
  for (const slot of slots) {
    if (slot.place === 'env') env[slot.name] = valueOf(slot, values);
    else if (slot.place === 'argument') args[Number(slot.name) - 1] = valueOf(slot, values);
  }
  const headers = wanted.headers === undefined ? undefined : filledHeaders(wanted.headers, values);
  return { kind: 'filled', args, env, isCurrent, ...(headers === undefined ? {} : { headers }) };
}
