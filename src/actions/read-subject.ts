import type { GitHubRepository } from '../adapters/github.ts';
import type { GitRepository } from '../adapters/git.ts';
import { ForgeError } from '../core/errors.ts';
import type { Subject } from '../engine/event.ts';
import type { Setting } from '../engine/examine.ts';
import type { Repository } from '../ports/repository.ts';
import { readCommit, readRange, type Reading } from '../reading.ts';

/** A way to a repository over the API, made when the clone does not do. */
export type Remote = () => Promise<GitHubRepository>;

/** What was read, and where. */
export interface SubjectReading extends Reading {
  readonly repository: Repository;
}

type Work = (repository: Repository) => Promise<SubjectReading>;

/**
 * Reads from the clone in the workspace if it has the whole history, else over the API; and over
 * the API if the clone turns out to lack a commit. Trying costs less than asking first.
 */
async function locallyOrRemotely(local: GitRepository | undefined, remote: Remote, work: Work): Promise<SubjectReading> {
  if (local !== undefined && local.shallowCommits().size === 0) {
    try {
      return await work(local);
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
    }
  }
  return work(await remote());
}

function reader(setting: Promise<Setting>, base: string | undefined, head: string, direct = false): Work {
  return async (repository) => ({ ...(await readRange(repository, base, head, setting, direct)), repository });
}

/**
 * Reads what a run is about, from where it can be read best. The setting may still be on its way:
 * git starts before the rooms of knowledge are loaded.
 * @throws ForgeError where neither the clone nor the API has the commits.
 */
export async function readSubject(
  subject: Exclude<Subject, { readonly kind: 'nothing' }>,
  local: GitRepository | undefined,
  remote: Remote,
  setting: Promise<Setting>,
): Promise<SubjectReading> {
  switch (subject.kind) {
    case 'change':
      return locallyOrRemotely(local, remote, reader(setting, subject.base, subject.head));
    case 'push': {
      const { before, after, fallback } = subject;
      try {
        return await locallyOrRemotely(local, remote, reader(setting, before, after, true));
      } catch (error) {
        // A forced push can leave the old tip unreachable; then the default branch is the base.
        if (!(error instanceof ForgeError) || (error.status !== 404 && error.status !== 422)) throw error;
        return readSubject({ kind: 'branch', head: after, onto: fallback }, local, remote, setting);
      }
    }
    case 'branch': {
      const { head, onto } = subject;
      if (onto === undefined) return locallyOrRemotely(local, remote, reader(setting, undefined, head));
      const base = (await local?.resolve(`refs/remotes/origin/${onto}`)) ?? (await (await remote()).resolve(onto));
      return locallyOrRemotely(local, remote, reader(setting, base, head));
    }
    case 'tree': {
      const { commit } = subject;
      const work: Work = async (repository) => ({ ...(await readCommit(repository, commit, setting)), repository });
      if (local !== undefined && (await local.has(commit))) return work(local);
      return work(await remote());
    }
  }
}
