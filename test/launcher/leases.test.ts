import { describe, expect, test } from 'vitest';
import { makeLeases } from '../../src/launcher/leases.ts';
import type { Lease } from '../../src/launcher/resolver.ts';
import type { Time } from '../../src/ports/time.ts';

/** A clock that goes on when it is told to. */
function clock(): Time & { pass(milliseconds: number): Promise<void>; jump(milliseconds: number): void } {
  let now = 1_800_000_000_000;
  let wrong = 0;
  const timers: { at: number; run: () => void }[] = [];
  async function settle(): Promise<void> {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  }
  return {
    now: () => now + wrong,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers.splice(timers.indexOf(next), 1);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
      await settle();
    },
    jump(milliseconds) {
      wrong += milliseconds;
    },
  };
}

interface Manager {
  readonly lease: Lease;
  readonly done: string[];
  up: boolean;
}

function manager(done: string[], seconds: number, more: Partial<Lease> = {}): Manager {
  const id = more.id ?? 'lease';
  const made: Manager = {
    done,
    up: true,
    lease: {
      kind: 'credential',
      reference: 'database/creds/reader',
      id,
      manager: 'vault',
      identity: { kind: 'jwt file' },
      seconds,
      renewable: true,
      renew: async () => {
        done.push(`renew ${id}`);
        return made.up ? seconds : undefined;
      },
      revoke: async () => {
        done.push(`revoke ${id}`);
        return made.up ? 'gone' : 'failed';
      },
      ...more,
    },
  };
  return made;
}

function book() {
  const time = clock();
  const told: string[] = [];
  const warned: string[] = [];
  const expired: string[] = [];
  const leases = makeLeases(
    time,
    (event) => told.push(event),
    (sentence) => warned.push(sentence),
    () => expired.push('expired'),
  );
  return { time, told, warned, expired, leases };
}

describe('a lease', () => {
  test('is renewed after two thirds of its time, again and again', async () => {
    const { time, told, leases } = book();
    const { lease, done } = manager([], 900);
    leases.add(lease);
    await time.pass(599_000);
    expect(done).toEqual([]);
    await time.pass(2_000);
    expect(done).toEqual(['renew lease']);
    await time.pass(3_000_000);
    expect(told).toEqual(['issued', ...Array.from({ length: 6 }, () => 'renewed')]);
  });

  test('whose manager is down is tried again until it is back', async () => {
    const { time, told, warned, leases } = book();
    const one = manager([], 900);
    leases.add(one.lease);
    one.up = false;
    await time.pass(800_000);
    expect(told).toEqual(['issued', 'renewal-failed', 'renewal-failed']);
    one.up = true;
    await time.pass(60_000);
    expect(told.at(-1)).toBe('renewed');
    expect(warned).toEqual([]);
  });

  test('whose manager stays down is over, once, and is said to be', async () => {
    const { time, told, warned, expired, leases } = book();
    const one = manager([], 900);
    leases.add(one.lease);
    one.up = false;
    await time.pass(2_000_000);
    expect(told.filter((event) => event === 'expired')).toEqual(['expired']);
    expect(warned).toEqual(['database/creds/reader of vault has expired and could not be renewed; restart the server to get another.']);
    expect(expired).toEqual(['expired']);
    // Nothing is left to give back, and nothing to complain of.
    expect(await leases.close()).toBe(0);
    expect(warned).toHaveLength(1);
  });

  test('that cannot be renewed is over at its time', async () => {
    const { time, told, leases } = book();
    const { lease, done } = manager([], 60, { renewable: false });
    leases.add(lease);
    await time.pass(59_000);
    expect(told).toEqual(['issued']);
    await time.pass(2_000);
    expect(told).toEqual(['issued', 'expired']);
    expect(done).toEqual([]);
  });

  test('survives a clock that jumps, or a machine that sleeps, where the manager still knows it', async () => {
    const { time, told, leases } = book();
    leases.add(manager([], 900).lease);
    time.jump(7_200_000);
    await time.pass(601_000);
    expect(told).toEqual(['issued', 'renewed']);
  });

  test('that holds longer than a timer can wait is renewed in time', async () => {
    const { time, told, leases } = book();
    leases.add(manager([], 90 * 86_400).lease);
    await time.pass(60 * 86_400_000 + 1_000);
    expect(told).toContain('renewed');
    expect(told).not.toContain('expired');
  });
});

describe('giving back', () => {
  test('ends the credentials before the sign-in that made them', async () => {
    const { told, leases } = book();
    const done: string[] = [];
    leases.add(manager(done, 900, { id: 'session', kind: 'session' }).lease);
    leases.add(manager(done, 900, { id: 'a' }).lease);
    leases.add(manager(done, 900, { id: 'b' }).lease);
    expect(await leases.close()).toBe(0);
    expect(done).toEqual(['revoke a', 'revoke b', 'revoke session']);
    expect(told).toEqual(['issued', 'issued', 'issued', 'revoked', 'revoked', 'revoked']);
  });

  test('a sign-in is given back early where no credential hangs on it, and once', async () => {
    const { time, told, leases } = book();
    const done: string[] = [];
    const needed = manager(done, 900, { id: 'needed', kind: 'session' }).lease;
    leases.add(manager(done, 900, { id: 'idle', kind: 'session' }).lease);
    leases.add(needed);
    expect(leases.holds()).toBe(false);
    leases.add(manager(done, 900, { id: 'a', within: needed }).lease);
    expect(leases.holds()).toBe(true);
    await leases.settle();
    expect(done).toEqual(['revoke idle']);
    await time.pass(700_000);
    expect(done.slice(1)).toEqual(['renew needed', 'renew a']);
    expect(await leases.close()).toBe(0);
    expect(done.slice(3)).toEqual(['revoke a', 'revoke needed']);
    expect(told.filter((event) => event === 'revoked')).toHaveLength(3);
  });

  test('is done once, and nothing is renewed after it', async () => {
    const { time, leases } = book();
    const { lease, done } = manager([], 900);
    leases.add(lease);
    await Promise.all([leases.close(), leases.close()]);
    await leases.close();
    await time.pass(10_000_000);
    expect(done).toEqual(['revoke lease']);
  });

  test('is tried for ten seconds, then said', async () => {
    const { time, told, warned, leases } = book();
    const one = manager([], 900);
    leases.add(one.lease);
    one.up = false;
    const closing = leases.close();
    await time.pass(11_000);
    expect(await closing).toBe(1);
    expect(one.done.length).toBeGreaterThan(10);
    expect(told.at(-1)).toBe('revocation-failed');
    expect(warned).toEqual([expect.stringMatching(/could not be revoked; it ends by itself at 2027-.*Z \(lease lease\)\.$/)]);
  });

  test('of what nobody may revoke ends the sign-in, whose end is its end, without another try', async () => {
    const { told, warned, leases } = book();
    const done: string[] = [];
    const session = manager(done, 900, { id: 'session', kind: 'session' }).lease;
    leases.add(session);
    leases.add(manager(done, 900, { id: 'a', within: session, revoke: async () => (done.push('refused a'), 'refused') }).lease);
    expect(await leases.close()).toBe(0);
    expect(done).toEqual(['refused a', 'revoke session']);
    expect(told).toEqual(['issued', 'issued', 'revoked', 'revoked']);
    expect(warned).toEqual([]);
  });

  test.each([
    ['with a sign-in that was there before', undefined],
    ['with a sign-in that does not end', 'failed'],
  ] as const)('of what nobody may revoke is said at once, %s', async (_, ending) => {
    const { time, told, warned, leases } = book();
    const done: string[] = [];
    const session = manager(done, 900, { id: 'session', kind: 'session', revoke: async () => ending ?? 'gone' }).lease;
    if (ending !== undefined) leases.add(session);
    const within = ending === undefined ? {} : { within: session };
    leases.add(manager(done, 900, { id: 'a', ...within, revoke: async () => (done.push('refused a'), 'refused') }).lease);
    const closing = leases.close();
    await time.pass(ending === undefined ? 0 : 11_000);
    expect(await closing).toBe(ending === undefined ? 1 : 2);
    expect(done).toEqual(['refused a']);
    expect(told.at(-1)).toBe('revocation-failed');
    expect(warned.at(-1)).toMatch(/^database\/creds\/reader of vault may not be revoked by whoever signed in; it ends by itself at 2027-/);
  });

  test('takes what a manager made while we were ending', async () => {
    const { leases } = book();
    await leases.close();
    const { lease, done } = manager([], 900);
    leases.add(lease);
    expect(await leases.close()).toBe(0);
    expect(done).toEqual(['revoke lease']);
  });
});
