import { GitHistory } from './adapters/git-history.ts';
import type { GitRepository } from './adapters/git.ts';
import type { Revocable, RevocationState } from './core/rotation.ts';
import type { Finding } from './core/finding.ts';
import { makeDiscovery } from './engine/discover.ts';
import type { Setting } from './engine/examine.ts';
import { pastFindings, type Past } from './engine/rotation/past.ts';
import { revokeAll, type Sending } from './engine/rotation/revoke.ts';
import { type Directions, type Way, waysOf } from './engine/rotation/routes.ts';
import { type Credential, together } from './engine/rotation/same.ts';
import type { Suspect } from './engine/rotation/suspects.ts';
import { scanCommit } from './engine/scan-commit.ts';
import type { Web } from './ports/web.ts';

/** A branch as it stands, with the credentials that it has. */
export interface Standing {
  readonly branch: string;
  readonly credentials: readonly Credential[];
}

/** Reads every version of these files up to a commit; of the configurations of the commit where none are named. */
export async function readPast(
  root: string,
  head: string,
  paths: readonly string[],
  repository: GitRepository,
  setting: Setting,
): Promise<Past> {
  const discovery = makeDiscovery(setting.knowledge);
  const named =
    paths.length > 0
      ? paths
      : (await repository.files(head)).flatMap(({ path }) => ((discovery.candidate(path)?.claims.length ?? 0) > 0 ? [path] : []));
  if (named.length === 0) return { findings: [] };
  const { versions, gap } = await new GitHistory(root).versions(head, named);
  const past = await pastFindings(versions, repository, setting);
  const gaps = [gap, past.gap].flatMap((one) => one ?? []).join(' ');
  return { findings: past.findings, ...(gaps === '' ? {} : { gap: gaps }) };
}

/** What a branch has written out. */
export async function readStanding(repository: GitRepository, branch: string, commit: string, setting: Setting): Promise<Standing> {
  const { findings } = await scanCommit(repository, commit, setting);
  return { branch, credentials: together(findings.filter(({ rule }) => rule === 'static-credential')) };
}

/** The file in which a branch still has a credential. */
function stillIn({ secret }: Suspect, standing: Standing | undefined): Finding | undefined {
  return standing?.credentials.find((one) => one.secret.equals(secret))?.findings[0];
}

function stateOf(way: Way, suspect: Suspect, standing: Standing | undefined): RevocationState {
  if (way.kind !== 'route') return way;
  const { host, revocation } = way.route;
  const found = stillIn(suspect, standing);
  return found === undefined || standing === undefined
    ? { kind: 'ready', host, effect: revocation.effect }
    : { kind: 'used', branch: standing.branch, file: found.origin.path, host, effect: revocation.effect };
}

function revocableOf({ what, known, traces }: Suspect, state: RevocationState): Revocable {
  return { what, ...(known === undefined ? {} : { issuer: known.issuer.name, page: known.issuer.rotate }), traces, state };
}

/** Credentials and how each is revoked. */
export interface Prospect {
  readonly revocables: readonly Revocable[];
  /** Asks the issuers for those that are ready, and gives all of them as they stand then. */
  revoke(web: Web): Promise<readonly Revocable[]>;
}

/** Says how each of these is revoked. What the branch still has is not ready. */
export function prospectOf(suspects: readonly Suspect[], directions: Directions, standing: Standing | undefined): Prospect {
  const ways = waysOf(suspects, directions);
  const all = suspects.map((suspect, i) => {
    const way: Way = ways[i] ?? { kind: 'page' };
    const state = stateOf(way, suspect, standing);
    const sending: Sending | undefined =
      state.kind === 'ready' && way.kind === 'route' ? { secret: suspect.secret, route: way.route } : undefined;
    return { suspect, state, sending };
  });
  return {
    revocables: all.map(({ suspect, state }) => revocableOf(suspect, state)),
    async revoke(web) {
      const states = await revokeAll(
        all.flatMap(({ sending }) => sending ?? []),
        web,
      );
      return all.map(({ suspect, state, sending }) =>
        revocableOf(suspect, (sending === undefined ? undefined : states.get(sending)) ?? state),
      );
    },
  };
}
