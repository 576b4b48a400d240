import type { Secret } from '../../src/core/secret.ts';
import { findReferences, type Found } from '../../src/launcher/find.ts';
import type { Lease, Resolution, World } from '../../src/launcher/resolver.ts';
import { makeResolvers } from '../../src/launcher/resolvers.ts';
import type { Printed } from '../../src/ports/programs.ts';
import type { Answer, Question } from '../../src/ports/web.ts';

/** A world of stand-ins, and what was asked in it. */
export interface Asked {
  readonly world: World;
  /** Command lines. */
  readonly commands: string[][];
  readonly questions: Question[];
  readonly leases: Lease[];
  readonly warnings: string[];
}

/** What the stand-ins answer. */
export interface Answers {
  readonly env?: Readonly<Record<string, string>>;
  readonly print?: (command: string, args: readonly string[]) => Printed;
  readonly ask?: (question: Question) => Answer;
  readonly files?: Readonly<Record<string, Secret>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Makes a world in which nothing is real and no time passes. */
export function asking({
  env = {},
  print = () => ({ kind: 'missing' }),
  ask = () => ({ kind: 'unreachable', code: 'ECONNREFUSED' }),
  files = {},
  settings = {},
}: Answers): Asked {
  const commands: string[][] = [];
  const questions: Question[] = [];
  const leases: Lease[] = [];
  const warnings: string[] = [];
  return {
    commands,
    questions,
    leases,
    warnings,
    world: {
      env,
      programs: {
        print: async (command, args) => {
          commands.push([command, ...args]);
          return print(command, args);
        },
      },
      web: {
        ask: async (question) => {
          questions.push(question);
          return ask(question);
        },
      },
      files: { read: (path) => files[path], readHome: (name) => files[`~/${name}`], settings: (path) => settings[path] },
      time: {
        now: () => 0,
        after: (_, run) => {
          queueMicrotask(run);
          return () => undefined;
        },
      },
      issued: (lease) => leases.push(lease),
      warn: (sentence) => warnings.push(sentence),
    },
  };
}

/** The one reference that a text is. */
export function reference(text: string): Found {
  const [only, more] = findReferences(text);
  if (only === undefined || typeof only === 'string' || more !== undefined) throw new Error(`"${text}" is not one reference`);
  return only;
}

/** Resolves a text that is one reference. */
export async function resolve(text: string, { world }: Asked): Promise<Resolution> {
  const found = reference(text);
  const resolver = makeResolvers(world).get(found.form.syntax);
  if (resolver === undefined) throw new Error(`nobody resolves ${found.form.syntax}`);
  return resolver.resolve(found);
}

/** The value of a resolution, or the sentence of its problem. */
export function outcome(resolution: Resolution): string {
  return resolution.ok ? resolution.secret.reveal() : `${resolution.problem.kind}: ${resolution.problem.sentence}`;
}
