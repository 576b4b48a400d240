import type { Time } from '../ports/time.ts';
import type { Tell } from './events.ts';
import type { Lease } from './resolver.ts';

/** When a lease is renewed: after this part of its time. */
const PART = 2 / 3;
/** The least between two tries, in milliseconds. */
const LEAST = 1_000;
/** How long the giving back of all may take, in milliseconds. */
const PATIENCE = 10_000;
/** Between two tries to give one back. */
const PAUSE = 500;
/** Longer than a timer can wait. */
const MOST = 2_000_000_000;

/** Keeps what was made for a server alive while it runs, and gives it back. */
export interface Leases {
  add(lease: Lease): void;
  /** Renews each credential before its time; `false` where one cannot be. */
  renewAll(): Promise<boolean>;
  /** Whether there is a credential that was made for the server, and should not outlive it. */
  holds(): boolean;
  /** Gives back the sign-ins on which no credential hangs: what they were for has been read. */
  settle(): Promise<void>;
  /** Gives all back, credentials before sessions; the answer is how many could not be. Calling it again waits for the same. */
  close(): Promise<number>;
}

interface Kept {
  readonly lease: Lease;
  expires: number;
  cancel: () => void;
  renewing: Promise<void>;
  over: boolean;
  /** Its return, once that has begun. */
  given?: Promise<boolean | Lease>;
}

/** Makes an empty book of leases. */
export function makeLeases(time: Time, tell: Tell, warn: (sentence: string) => void, onExpired: () => void = () => undefined): Leases {
  const kept: Kept[] = [];
  /** Sign-ins that were given back. */
  const ended = new Set<Lease>();
  let closing: Promise<number> | undefined;

  function told({ lease, expires }: Kept): Parameters<Tell>[1] {
    const { manager, reference, identity, id } = lease;
    return { manager, reference, identity, ...(id === '' ? {} : { lease: id }), expires: new Date(expires).toISOString() };
  }

  function schedule(one: Kept, wait: number): void {
    one.cancel = time.after(Math.min(wait, MOST), () => {
      one.renewing = renew(one);
    });
  }

  async function renew(one: Kept): Promise<void> {
    if (closing !== undefined || one.given !== undefined || one.over) return;
    // Asked even when it seems to be over: this machine may have slept, or its clock may be wrong.
    const seconds = one.lease.renewable ? await one.lease.renew() : undefined;
    const left = one.expires - time.now();
    if ((seconds === undefined || seconds <= 0) && left <= 0) {
      one.over = true;
      tell('expired', told(one));
      warn(`${one.lease.reference} of ${one.lease.manager} has expired and could not be renewed; restart the server to get another.`);
      onExpired();
      return;
    }
    if (seconds === undefined || seconds <= 0) {
      if (one.lease.renewable) tell('renewal-failed', told(one));
      // Until it is over somebody may bring the manager back.
      schedule(one, one.lease.renewable ? Math.max(LEAST, left / 2) : left);
      return;
    }
    one.expires = time.now() + seconds * 1000;
    tell('renewed', told(one));
    schedule(one, Math.max(LEAST, seconds * 1000 * PART));
  }

  /** Whether it is gone, or the sign-in with whose end it will be. Nothing is given back twice. */
  function giveBack(one: Kept, until: number): Promise<boolean | Lease> {
    one.given ??= giveBackNow(one, until);
    return one.given;
  }

  async function giveBackNow(one: Kept, until: number): Promise<boolean | Lease> {
    one.cancel();
    await one.renewing;
    for (;;) {
      const result = await one.lease.revoke();
      if (result === 'gone') {
        tellGone(one);
        return true;
      }
      // It was over, as its time said.
      if (one.over) return true;
      // Asking again changes nothing; the end of the sign-in, which everybody may end, is its end too.
      if (result === 'refused' && one.lease.within !== undefined) return one.lease.within;
      if (result === 'refused' || time.now() + PAUSE > until) return failedWith(one, result);
      await new Promise<void>((resolve) => void time.after(PAUSE, resolve));
    }
  }

  /** It was given back, and what it opened is gone with it, or ends at its time. */
  function tellGone(one: Kept): void {
    const { lease, expires, over } = one;
    if (lease.irrevocable !== true || over) {
      tell('revoked', told(one));
      return;
    }
    tell('irrevocable', told(one));
    warn(`${lease.reference} of ${lease.manager} made a session that nobody can revoke; it ends at ${new Date(expires).toISOString()}.`);
  }

  function failedWith(one: Kept, result: 'refused' | 'failed'): false {
    const { lease, expires } = one;
    tell('revocation-failed', told(one));
    const why = result === 'refused' ? 'may not be revoked by whoever signed in' : 'could not be revoked';
    warn(
      `${lease.reference} of ${lease.manager} ${why}; it ends by itself at ${new Date(expires).toISOString()}${lease.id === '' ? '' : ` (lease ${lease.id})`}.`,
    );
    return false;
  }

  async function closeAll(): Promise<number> {
    const until = time.now() + PATIENCE;
    const of = (kind: Lease['kind']): readonly Kept[] => kept.filter(({ lease }) => lease.kind === kind);
    const credentials = await Promise.all(of('credential').map(async (one) => ({ one, gone: await giveBack(one, until) })));
    const sessions = await Promise.all(of('session').map(async (one) => ({ one, gone: await giveBack(one, until) })));
    for (const { one, gone } of sessions) if (gone === true) ended.add(one.lease);
    return [...credentials, ...sessions].filter(({ one, gone }) => !isGone(one, gone)).length;
  }

  /** Whether a lease is gone, by itself or with its sign-in, once the sign-ins were given back. */
  function isGone(one: Kept, gone: boolean | Lease): boolean {
    if (typeof gone === 'boolean') return gone;
    if (!ended.has(gone)) return failedWith(one, 'refused');
    tellGone(one);
    return true;
  }

  return {
    add(lease) {
      const one: Kept = {
        lease,
        expires: time.now() + lease.seconds * 1000,
        cancel: () => undefined,
        renewing: Promise.resolve(),
        over: false,
      };
      kept.push(one);
      tell('issued', told(one));
      if (closing !== undefined) {
        // A manager that answered while we were ending.
        closing = Promise.all([closing, giveBack(one, time.now() + PATIENCE)]).then(
          ([failed, gone]) => failed + (isGone(one, gone) ? 0 : 1),
        );
        return;
      }
      // A sign-in without an end has nothing to renew.
      if (lease.seconds > 0) schedule(one, lease.renewable ? Math.max(LEAST, lease.seconds * 1000 * PART) : lease.seconds * 1000);
    },
    async renewAll() {
      const renewed = await Promise.all(
        kept
          .filter(({ lease }) => lease.kind === 'credential')
          .map(async (one) => {
            const seconds = one.lease.renewable && !one.over ? await one.lease.renew() : undefined;
            if (seconds === undefined || seconds <= 0) {
              tell('renewal-failed', told(one));
              return false;
            }
            one.cancel();
            one.expires = time.now() + seconds * 1000;
            tell('renewed', told(one));
            if (closing === undefined) schedule(one, Math.max(LEAST, seconds * 1000 * PART));
            return true;
          }),
      );
      return renewed.every((done) => done);
    },
    holds: () => kept.some(({ lease }) => lease.kind === 'credential'),
    async settle() {
      const until = time.now() + PATIENCE;
      const idle = kept.filter(({ lease }) => lease.kind === 'session' && !kept.some((one) => one.lease.within === lease));
      await Promise.all(idle.map((one) => giveBack(one, until)));
    },
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}
