import type { GitHubRepository } from '../adapters/github.ts';
import type { GitRepository } from '../adapters/git.ts';
import { ForgeError } from '../core/errors.ts';
import { TERMS_PATHS } from '../core/policy.ts';
import type { Subject } from '../engine/event.ts';
import type { Setting } from '../engine/examine.ts';
import type { Scan } from '../engine/scan.ts';
import { scanCommit } from '../engine/scan-commit.ts';
import { scanRange } from '../engine/scan-range.ts';
import type { TermsFiles } from '../engine/terms.ts';
import type { Repository } from '../ports/repository.ts';
import { type HeadPolicy, headPolicyOf } from '../terms.ts';

/** A way to a repository over the API, made when the clone does not do. */
export type Remote = () => Promise<GitHubRepository>;

/** What was read, and the files that say which of its findings may stay. */
export interface Reading {
  readonly scan: Scan;
  readonly files: TermsFiles;
  readonly repository: Repository;
  /** The policy at the head of a change that touches it. */
  readonly headPolicy?: HeadPolicy | undefined;
}

type Work = (repository: Repository) => Promise<Reading>;

/**
 * Reads from the clone in the workspace if it has the whole history, else over the API; and over
 * the API if the clone turns out to lack a commit. Trying costs less than asking first.
 */
async function locallyOrRemotely(local: GitRepository | undefined, remote: Remote, work: Work): Promise<Reading> {
  if (local !== undefined && local.shallowCommits().size === 0) {
    try {
      return await work(local);
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
    }
  }
  return work(await remote());
}

/** Reads the change, and the policy and its like: never from a commit that the change wrote, where there is another. */
function reader(setting: Promise<Setting>, base: string | undefined, head: string, direct = false): Work {
  return async (repository) => {
    // Started before the rooms are loaded, so that git and the loader work at the same time.
    const range = repository.range(base, head, { direct });
    const files = repository.firsts(base ?? head, TERMS_PATHS);
    files.catch(() => undefined);
    const scan = await scanRange(repository, range, setting);
    return { scan, files: await files, repository, headPolicy: await headPolicyOf(repository, await range) };
  };
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
): Promise<Reading> {
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
      const work: Work = async (repository) => {
        const files = repository.firsts(commit, TERMS_PATHS);
        files.catch(() => undefined);
        return { scan: await scanCommit(repository, commit, await setting), files: await files, repository };
      };
      if (local !== undefined && (await local.has(commit))) return work(local);
      return work(await remote());
    }
  }
}
