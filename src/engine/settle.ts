import { Refused, UserError } from '../core/errors.ts';
import type { Remediation } from '../core/remediation.ts';
import type { Proposals, Reviewers } from '../ports/proposals.ts';
import { propose, type Proposed, type Wishes } from './propose.ts';
import { type GroupBy, subjectsOf } from './subjects.ts';

/** What was read at a commit of the base. */
export interface Reading {
  readonly remediation: Remediation;
  readonly reviewers: (paths: readonly string[]) => Reviewers;
}

/** What became of the repository's proposals. */
export interface Settled {
  /** What the base's newest commit asks for. */
  readonly remediation: Remediation;
  readonly proposed: readonly Proposed[];
  /** A person has to change something before anything can be proposed; what was proposed before stands. */
  readonly refused?: Refused;
}

/** Swaps of these files are said to be left where they are, each for its reason. */
function without({ files, left, ...rest }: Remediation, problems: ReadonlyMap<string, string>): Remediation {
  return {
    ...rest,
    files: files.filter(({ path }) => !problems.has(path)),
    left: [
      ...left,
      ...files.flatMap(({ path, swaps }) => {
        const reason = problems.get(path);
        if (reason === undefined) return [];
        return swaps.map(({ delivery: _delivery, stored: _stored, reference: _reference, store: _store, steps: _steps, ...place }) => ({
          ...place,
          reason,
          steps: [],
        }));
      }),
    ],
  };
}

/**
 * What is to be swapped at the newest commit of the base. A file that changed while it was read is
 * read once more; one that is not the text which was read even then is left out, with the reason.
 */
async function readAtTip(
  proposals: Proposals,
  base: string,
  read: (commit: string) => Promise<Reading>,
): Promise<Reading & { readonly tip: string }> {
  const newest = async (): Promise<string> => {
    const tip = await proposals.tip(base);
    if (tip === undefined) throw new UserError(`There is no branch "${base}" to propose a change for.`);
    return tip;
  };
  let reading = await read(await newest());
  for (const last of [false, true]) {
    // The base may have moved meanwhile: what is written is written onto its newest commit.
    const tip = await newest();
    const texts = reading.remediation.files.map(({ path, before }) => ({ path, text: before }));
    const differing = texts.length === 0 ? [] : await proposals.differing(tip, texts);
    if (differing.length === 0) return { ...reading, tip };
    if (last) {
      const problems = new Map(differing.map(({ path, problem }) => [path, problem]));
      return { ...reading, remediation: without(reading.remediation, problems), tip };
    }
    reading = await read(tip);
  }
  throw new Error('unreachable');
}

/**
 * Brings every pull request of a repository to where it should be: reads the newest commit of the
 * base, proposes what is to be swapped there, and closes what is no longer asked for.
 * @throws ForgeError where the forge did not answer, UserError where there is no such base.
 */
export async function settle(
  proposals: Proposals,
  read: (commit: string) => Promise<Reading>,
  wishes: Omit<Wishes, 'reviewers'> & { readonly groupBy: GroupBy; readonly branch: string },
): Promise<Settled> {
  const { remediation, reviewers, tip } = await readAtTip(proposals, wishes.base, read);
  const subjects = subjectsOf(remediation, wishes.groupBy, wishes.branch);
  const proposed: Proposed[] = [];
  try {
    for (const { branch, remediation } of subjects)
      proposed.push(await propose(proposals, branch, tip, remediation, { ...wishes, reviewers }));
    const wanted = new Set(subjects.map(({ branch }) => branch));
    for (const branch of await proposals.branches(wishes.branch)) {
      if (wanted.has(branch)) continue;
      const outcome = await propose(proposals, branch, tip, { files: [], left: [] }, { ...wishes, reviewers });
      if (outcome.operation !== 'none' || outcome.notices.length > 0) proposed.push(outcome);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { remediation, proposed, refused: error };
  }
  return { remediation, proposed };
}
