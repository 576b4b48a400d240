import type { Finding, Standing } from '../core/finding.ts';
import type { ConfigFile } from '../core/model.ts';
import type { Secret } from '../core/secret.ts';
import type { Judged } from './judge.ts';

/** A file as it was read at one of the two commits, with what the rules said of it. */
export interface Examined {
  readonly file: ConfigFile;
  readonly judged: readonly Judged[];
}

interface Held {
  readonly path: string;
  readonly key: string;
  readonly secret: Secret;
  used: boolean;
}

function secretOf(finding: Judged): Secret | undefined {
  return finding.slot?.value.kind === 'literal' ? finding.slot.value.secret : undefined;
}

function keyOf(finding: Judged): string {
  return `${finding.server?.name ?? ''}|${finding.slot?.place ?? ''}|${finding.slot?.name ?? ''}`;
}

/** The literals that a side holds, as a multiset: the same value twice is two places. */
class Pool {
  readonly #held: Held[] = [];

  constructor(examined: readonly Examined[]) {
    for (const { judged } of examined) {
      for (const finding of judged) {
        const secret = secretOf(finding);
        if (secret !== undefined) this.#held.push({ path: finding.origin.path, key: keyOf(finding), secret, used: false });
      }
    }
  }

  /** Whether the value stands anywhere on this side. */
  holds(secret: Secret): boolean {
    return this.#held.some((held) => held.secret.equals(secret));
  }

  /** Uses up one place with this value, the nearest first; `false` where none is left. */
  take(finding: Judged, nearness: 'slot' | 'file' | 'any'): boolean {
    const secret = secretOf(finding);
    if (secret === undefined) return false;
    const found = this.#held.find(
      (held) =>
        !held.used &&
        held.secret.equals(secret) &&
        (nearness === 'any' || held.path === finding.origin.path) &&
        (nearness !== 'slot' || held.key === keyOf(finding)),
    );
    if (found === undefined) return false;
    found.used = true;
    return true;
  }
}

/** Slots of the base that held a reference, by file, server, place and name. */
function referencesOf(base: readonly Examined[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { file } of base) {
    for (const server of file.servers) {
      for (const slot of server.slots)
        if (slot.value.kind === 'reference') keys.add(`${file.origin.path}|${server.name}|${slot.place}|${slot.name}`);
    }
  }
  return keys;
}

/**
 * What the change added. A literal that the base held already — in that slot, that file, or a
 * file the change took away — is existing; one that takes the place of a reference is a
 * regression; all others are added. Other findings are existing where the base's version of the
 * same file had the same one.
 */
export function compare(base: readonly Examined[], head: readonly Examined[]): readonly Finding[] {
  const pool = new Pool(base);
  const references = referencesOf(base);
  const before = new Set(base.flatMap(({ judged }) => judged.map((finding) => finding.fingerprint)));
  const literals = head.flatMap(({ judged }) => judged).filter((finding) => secretOf(finding) !== undefined);
  const standing = new Map<Judged, Standing>();
  for (const nearness of ['slot', 'file', 'any'] as const) {
    for (const finding of literals) if (!standing.has(finding) && pool.take(finding, nearness)) standing.set(finding, 'existing');
  }
  return head.flatMap(({ judged }) =>
    judged.map((finding): Finding => {
      const known = standing.get(finding);
      if (known !== undefined) return { ...finding, standing: known };
      if (secretOf(finding) === undefined) {
        // A file that cannot be read hides what it adds, whether or not it was broken before.
        const existing = before.has(finding.fingerprint) && finding.rule !== 'unreadable-config';
        return { ...finding, standing: existing ? 'existing' : 'added' };
      }
      const regressed = references.has(
        `${finding.origin.path}|${finding.server?.name ?? ''}|${finding.slot?.place ?? ''}|${finding.slot?.name ?? ''}`,
      );
      return { ...finding, standing: regressed ? 'regressed' : 'added' };
    }),
  );
}

/**
 * Literals that a commit of the change wrote and a later one took away: in neither end, and in
 * the history for good. Each value is said once, at the first commit that held it.
 */
export function findTransient(base: readonly Examined[], head: readonly Examined[], history: readonly Examined[]): readonly Finding[] {
  const known = [new Pool(base), new Pool(head)];
  const told: Secret[] = [];
  const findings: Finding[] = [];
  for (const { judged } of history) {
    for (const finding of judged) {
      const secret = secretOf(finding);
      if (secret === undefined || known.some((pool) => pool.holds(secret)) || told.some((other) => other.equals(secret))) continue;
      told.push(secret);
      findings.push({ ...finding, standing: 'transient' });
    }
  }
  return findings;
}
