import type { Client } from '../../clients/client.ts';
import type { Delivery } from '../../core/remediation.ts';
import { reaches, type Rung } from '../../core/rung.ts';
import { bridge } from './bridge.ts';
import type { Way } from './draft.ts';
import { environment, prompt } from './interpolation.ts';
import { launcher } from './launcher.ts';
import { native } from './native.ts';
import { removal } from './removal.ts';
import { signIn } from './sign-in.ts';
import type { RemedyTerms } from './terms.ts';

const WAYS: Readonly<Record<Delivery, readonly Way[]>> = {
  oauth: [signIn],
  native: [native],
  launcher: [launcher, bridge],
  prompt: [prompt],
  environment: [environment],
  removed: [removal],
};

const RUNGS: Readonly<Record<Delivery, Rung>> = {
  oauth: 'none',
  native: 'manager',
  launcher: 'manager',
  prompt: 'prompt',
  environment: 'environment',
  removed: 'prompt',
};

/** Ways that need nothing of the client but that it starts a command as its entry says. */
const CAREFUL: ReadonlySet<Delivery> = new Set<Delivery>(['launcher', 'removed']);

/** Ways that reach a server that does not run where the file is. */
const REACHING: Readonly<Record<NonNullable<Client['runs']>, ReadonlySet<Delivery>>> = {
  hosted: new Set<Delivery>(['native', 'prompt', 'environment', 'removed']),
  published: new Set<Delivery>(['oauth', 'prompt', 'removed']),
};

/** Whether it is known well enough what the client replaces. */
function isSure({ id, confidence }: Client): boolean {
  return id !== 'unknown' && confidence !== 'low';
}

/** Deliveries in the order in which they are tried: those that are good enough, then the others. */
function inOrder({ deliveries, minimum }: RemedyTerms): readonly Delivery[] {
  const good = deliveries.filter((delivery) => reaches(RUNGS[delivery], minimum));
  return ['removed', ...good, ...deliveries.filter((delivery) => !good.includes(delivery))];
}

/** The ways to try for a client's servers, best first, but for those of deliveries that did not work. */
export function waysFor(client: Client, terms: RemedyTerms, barred: ReadonlySet<Delivery>): readonly Way[] {
  return inOrder(terms)
    .filter((delivery) => !barred.has(delivery) && (isSure(client) || CAREFUL.has(delivery)))
    .filter((delivery) => client.runs === undefined || REACHING[client.runs].has(delivery))
    .flatMap((delivery) => WAYS[delivery]);
}
