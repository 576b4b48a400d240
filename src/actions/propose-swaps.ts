import { GitHubProposals } from '../adapters/github-proposals.ts';
import { UserError } from '../core/errors.ts';
import { CODEOWNERS_PATHS, readCodeOwners, reviewersOf } from '../engine/codeowners.ts';
import { type Reading, type Settled, settle } from '../engine/settle.ts';
import type { Reviewers } from '../ports/proposals.ts';
import type { Repository } from '../ports/repository.ts';
import { proposalOf } from '../report/proposal.ts';
import { swappedWords } from '../report/remediation-summary.ts';
import { namesIn } from './inputs.ts';
import type { End, Inputs, Run } from './remediation-run.ts';

const BRANCH = 'keygate/remediate';
/** A name that git takes for a branch and that means nothing else in an address or to a shell. */
const BRANCH_NAME = /^(?![/.-])(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.))[\w./-]{1,150}(?<![/.])$/;

function branchIn(value: string | undefined, name: string): string | undefined {
  if (value !== undefined && !BRANCH_NAME.test(value)) throw new UserError(`Input "${name}" must be the name of a branch.`);
  return value;
}

/** The default branch by the event; `undefined` where it does not tell, as events of a schedule may not. */
function defaultBranchOf(payload: unknown): string | undefined {
  const repository: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'repository') : undefined;
  const name: unknown = typeof repository === 'object' && repository !== null ? Reflect.get(repository, 'default_branch') : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** Owners of the touched files where they are wanted, and those that the inputs name. */
async function reviewers(repository: Repository, commit: string, inputs: Inputs, organisation: string): Promise<Reading['reviewers']> {
  const named: Reviewers = { users: namesIn(inputs.reviewers), teams: namesIn(inputs['team-reviewers']) };
  const file = inputs.codeowners === 'false' ? undefined : await repository.file(commit, CODEOWNERS_PATHS);
  const text = file !== undefined && 'bytes' in file.content ? Buffer.from(file.content.bytes).toString('utf8') : '';
  const rules = readCodeOwners(text);
  return (paths) => {
    const owners = reviewersOf(rules, paths, organisation);
    return { users: [...new Set([...named.users, ...owners.users])], teams: [...new Set([...named.teams, ...owners.teams])] };
  };
}

/** In order of what a reader wants to know first. */
const OPERATIONS = ['created', 'updated', 'closed', 'unchanged', 'none'] as const;

const SAID: Readonly<Record<string, string>> = {
  created: 'A pull request proposes to swap',
  updated: 'The pull request was brought up to date; it swaps',
  unchanged: 'The pull request stands as it is; it swaps',
  none: 'Nothing was proposed of',
};

function headlineOf({ remediation, refused, proposed }: Settled, operation: string): string {
  if (refused !== undefined) {
    const what = proposed.length === 0 ? 'Nothing could be proposed of' : 'Not everything could be proposed of';
    return `${what} ${swappedWords(remediation)}: ${refused.message}`;
  }
  if (operation === 'closed') return 'Nothing is left to swap, so the pull request was closed.';
  if (remediation.files.length === 0)
    return remediation.left.length === 0 ? 'There is nothing to swap.' : `There is nothing to swap; ${swappedWords(remediation)}.`;
  return `${SAID[operation] ?? ''} ${swappedWords(remediation)}.`;
}

/** Proposes the swaps of the base's newest commit as pull requests. */
export async function proposeSwaps({ inputs, connection, payload, repositoryWith, remediate }: Run): Promise<End> {
  const { api, repository: name, sleep } = connection;
  const proposals = new GitHubProposals(api, name, sleep);
  let commit = '';
  const read = async (tip: string): Promise<Reading> => {
    const repository = await repositoryWith(tip);
    commit = tip;
    return {
      remediation: await remediate({ repository, commit: tip }),
      reviewers: await reviewers(repository, tip, inputs, name.split('/')[0] ?? ''),
    };
  };
  const wording = { title: inputs.title, body: inputs.body, commitMessage: inputs['commit-message'] };
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = process.env;
  const settled = await settle(proposals, read, {
    base: branchIn(inputs.base, 'base') ?? defaultBranchOf(payload) ?? (await proposals.defaultBranch()),
    branch: branchIn(inputs.branch, 'branch') ?? BRANCH,
    groupBy: inputs['group-by'] === 'file' ? 'file' : 'repository',
    draft: inputs.draft === 'true',
    labels: (inputs.labels ?? '').split(/[,\n]/).flatMap((label) => (label.trim() === '' ? [] : [label.trim()])),
    again: inputs.again === 'true',
    // Two steps of one job are two runs.
    run: [run, attempt, process.pid].filter((part) => part !== undefined && /^\d+$/.test(String(part))).join('-'),
    compose: (remediation, previous) => proposalOf(remediation, wording, previous),
  });
  const { proposed, refused, remediation } = settled;
  const operation = OPERATIONS.find((one) => proposed.some((each) => each.operation === one)) ?? 'none';
  return {
    remediation,
    operation,
    headline: headlineOf(settled, operation),
    pulls: proposed.flatMap(({ pull, operation, branch }) => (pull === undefined ? [] : [{ ...pull, operation, branch }])),
    notices: proposed.flatMap(({ notices }) => notices),
    ...(refused === undefined ? {} : { refused: { reason: refused, commit } }),
  };
}
