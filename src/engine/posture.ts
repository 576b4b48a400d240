import type { Finding } from '../core/finding.ts';
import type { ConfigFile, CredentialSlot, Server } from '../core/model.ts';
import { type Rung, RUNGS, rungOf, rungOfServer } from '../core/rung.ts';
import type { Looked } from './examine.ts';

/** One server of a configuration, and how its credentials reach it. */
export interface ServerPosture {
  readonly file: string;
  readonly server: string;
  /** The worst of its credentials; `unknown` where nobody can tell what it gets. */
  readonly rung: Rung | 'unknown';
  /** Places of it that hold a credential. */
  readonly credentials: number;
  /** No open finding of an error speaks of it, and nothing of it is unknown. */
  readonly compliant: boolean;
}

/** How the credentials of all servers reach them. */
export interface Posture {
  readonly servers: readonly ServerPosture[];
  readonly byRung: Readonly<Record<Rung | 'unknown', number>>;
  readonly compliant: number;
}

/** The rule by which nobody could tell whether a secret is there: that is no pass. */
const UNTOLD = 'untold-secret';

function findingsOf(findings: readonly Finding[], file: ConfigFile, server: Server): readonly Finding[] {
  return findings.filter((finding) => finding.origin.path === file.origin.path && finding.server?.name === server.name);
}

/**
 * The posture of the configurations that were read. `findings` are those of the run, with what the
 * policy allows: an exception makes a server no more compliant than it is. `isCredential` says of a
 * place whether a credential belongs there: a folder or a setting puts a server on no rung.
 */
export function postureOf(
  looked: readonly Looked[],
  findings: readonly Finding[],
  isCredential: (slot: CredentialSlot) => boolean,
): Posture {
  const servers = looked
    .filter(({ file }) => file.text !== true)
    .flatMap(({ file }) =>
      file.servers.map((server): ServerPosture => {
        const credentials = server.slots.filter(isCredential);
        const rung = rungOfServer(server, credentials);
        const wrong = findingsOf(findings, file, server).some(({ severity, rule }) => severity === 'error' || rule === UNTOLD);
        return {
          file: file.origin.path,
          server: server.name,
          rung,
          credentials: credentials.filter((slot) => rungOf(slot, server) !== undefined).length,
          compliant: rung !== 'unknown' && rung !== 'literal' && !wrong,
        };
      }),
    );
  const count = (rung: Rung | 'unknown'): number => servers.filter((server) => server.rung === rung).length;
  const byRung = Object.fromEntries([...RUNGS, 'unknown' as const].map((rung) => [rung, count(rung)])) as Posture['byRung'];
  return { servers, byRung, compliant: servers.filter(({ compliant }) => compliant).length };
}
