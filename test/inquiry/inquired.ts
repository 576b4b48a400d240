import { QUESTIONS, type SecretFacts } from '../../src/core/live.ts';
import { inquire } from '../../src/inquiry/inquire.ts';
import type { Answer } from '../../src/ports/web.ts';
import { type Asked, asking } from '../launcher/asked.ts';

/** An answer of an API. */
export function answered(status: number, json?: unknown): Answer {
  return { kind: 'answered', status, json };
}

/** What is told of one reference, and what was asked for that. */
export async function told(
  text: string,
  answers: Parameters<typeof asking>[0],
): Promise<{ readonly facts: SecretFacts; readonly asked: Asked }> {
  const asked = asking(answers);
  // Nobody waits for what no test lets pass.
  const time = {
    ...asked.world.time,
    after: (wait: number, run: () => void) => (wait > 10_000 ? () => undefined : asked.world.time.after(wait, run)),
  };
  const facts = (await inquire([text], { ...asked.world, time })).get(text)?.[0];
  if (facts === undefined) throw new Error(`"${text}" is no reference`);
  return { facts, asked };
}

/** The answers in short: what was told, or `?` with the reason. */
export function short(facts: SecretFacts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    QUESTIONS.map((question) => {
      const answer = facts[question];
      if ('untold' in answer) return [question, `? ${answer.untold}`];
      return [question, typeof answer.told === 'object' ? Object.values(answer.told).join(': ') : answer.told];
    }),
  );
}
