import type { SecretFacts, Told } from '../core/live.ts';

/** What a manager tells, before it is said who that is. */
export type Facts = Omit<SecretFacts, 'manager'>;

/** No question was answered, for one reason. */
export function untoldAll(why: string, identity?: string): Facts {
  const untold: Told<never> = { untold: why };
  return {
    ...(identity === undefined ? {} : { identity }),
    presence: untold,
    key: untold,
    changed: untold,
    rotation: untold,
    ttl: untold,
    readable: untold,
  };
}

/** There is no such secret, so that most questions make no sense. */
export function missing(what: string, facts: Partial<Facts> = {}): Facts {
  return { ...untoldAll(`${what}, so there is nothing to tell`), ...facts, presence: { told: { is: 'missing', what } } };
}

/** A time as APIs write it (RFC 3339, or seconds since 1970), in milliseconds. */
export function timeIn(value: unknown): number | undefined {
  const time = typeof value === 'number' ? value * 1000 : typeof value === 'string' && value !== '' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : undefined;
}

/** The time that an API gave, or why it cannot be told. */
export function toldTime(value: unknown, why: string): Told<number> {
  const time = timeIn(value);
  return time === undefined ? { untold: why } : { told: time };
}

/** How long something still holds. */
export function secondsUntil(end: number, now: number): number {
  return Math.max(0, Math.round((end - now) / 1000));
}
