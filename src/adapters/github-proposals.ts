import { createHash } from 'node:crypto';
import { ForgeError, Refused } from '../core/errors.ts';
import type { BranchCommit, FileText, NewPullRequest, Proposals, PullRequest, Reviewers } from '../ports/proposals.ts';
import { field, list, type Requester, type Sleep, text } from './github-answers.ts';
import { type Calls, callsTo, graphqlTypes, isGraphqlError, type Purpose, refusal, required, says } from './github-call.ts';

/** What GitHub's GraphQL takes for "no commit". */
const NOWHERE = '0000000000000000000000000000000000000000';
const FILES_A_QUERY = 60;
const A_PAGE = 100;
/** GitHub asks no more people at once. */
const MOST_REVIEWERS = 15;
const ORDINARY = 0o100_644;
const KINDS: Readonly<Record<number, string>> = {
  0o100_755: 'The file is executable, and GitHub would make it an ordinary one.',
  0o120_000: 'The file is a link.',
  0o160_000: 'It is a submodule.',
};

const READ: Purpose = { doing: 'reading the branch', permission: 'contents: read' };
const LIST: Purpose = { doing: 'reading the pull requests', permission: 'pull-requests: write' };

function write(doing: string): Purpose {
  return { doing, permission: 'contents: write' };
}

function ask(doing: string): Purpose {
  return { doing, permission: 'pull-requests: write' };
}

/** The id that git gives to these bytes, in the kind of hash that a repository's ids are. */
function blobId(content: string, like: string): string {
  const bytes = Buffer.from(content, 'utf8');
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** GitHub signs what its API and its pages make as one account; an enterprise server calls itself by its own name. */
function isByForge(commit: unknown): boolean {
  if (text(commit, 'committer', 'login') === 'web-flow') return true;
  const [name, email] = ['name', 'email'].map((key) => text(commit, 'commit', 'committer', key));
  return /^GitHub(?: Enterprise)?$/.test(name ?? '') && (email ?? '').startsWith('noreply@');
}

function commitOf(found: unknown): BranchCommit {
  return {
    sha: text(found, 'sha'),
    parents: list(found, 'parents').map((parent) => text(parent, 'sha')),
    message: text(found, 'commit', 'message'),
    byForge: isByForge(found),
  };
}

function pullOf(found: unknown): PullRequest {
  const open = text(found, 'state') === 'open';
  return {
    number: Number(field(found, 'number')),
    url: text(found, 'html_url'),
    state: open ? 'open' : text(found, 'merged_at') === '' ? 'closed' : 'merged',
    title: text(found, 'title'),
    body: text(found, 'body'),
    base: text(found, 'base', 'ref'),
    head: text(found, 'head', 'sha'),
  };
}

/** Branches and pull requests of one repository on GitHub. */
export class GitHubProposals implements Proposals {
  readonly #calls: Calls;
  readonly #repository: string;

  constructor(api: Requester, repository: string, sleep: Sleep) {
    this.#calls = callsTo(api, repository, sleep);
    this.#repository = repository;
  }

  async defaultBranch(): Promise<string> {
    const query = 'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { name } } }';
    return required(await this.#graphql(query, {}, READ), READ.doing, 'repository', 'defaultBranchRef', 'name');
  }

  async tip(branch: string): Promise<string | undefined> {
    // By the interface that moves branches as well, so that both speak of the same state.
    const query =
      'query ($owner: String!, $name: String!, $ref: String!) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } } }';
    const answer = await this.#graphql(query, { ref: `refs/heads/${branch}` }, READ);
    const oid = text(answer, 'repository', 'ref', 'target', 'oid');
    return oid === '' ? undefined : oid;
  }

  async branches(beginning: string): Promise<readonly string[]> {
    const prefix = 'refs/heads/';
    const found = await this.#calls.rest('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ref: `heads/${beginning}` }, READ);
    return list(found).flatMap((ref) => (text(ref, 'ref').startsWith(prefix) ? [text(ref, 'ref').slice(prefix.length)] : []));
  }

  async commits(base: string, head: string): Promise<readonly BranchCommit[]> {
    const page = (number: number): Promise<unknown> =>
      this.#calls.rest(
        'GET /repos/{owner}/{repo}/compare/{basehead}',
        { basehead: `${base}...${head}`, per_page: A_PAGE, page: number },
        READ,
      );
    let first: unknown;
    try {
      first = await page(1);
    } catch (error) {
      if (!says(error, /no common ancestor/i)) throw error;
      // The base has another history now, so it has nothing of the branch.
      const all = await this.#calls.rest('GET /repos/{owner}/{repo}/commits', { sha: head, per_page: A_PAGE }, READ);
      return list(all).map(commitOf).reverse();
    }
    const pages = Math.ceil(Number(field(first, 'total_commits') ?? 0) / A_PAGE);
    const last = pages > 1 ? list(await page(pages), 'commits') : [];
    return [...list(first, 'commits'), ...last].map(commitOf);
  }

  async differing(commit: string, files: readonly FileText[]): Promise<readonly { readonly path: string; readonly problem: string }[]> {
    const found: { readonly path: string; readonly problem: string }[] = [];
    for (let i = 0; i < files.length; i += FILES_A_QUERY) {
      const batch = files.slice(i, i + FILES_A_QUERY);
      const declared = batch.map((_, j) => `$p${j}: String!`).join(', ');
      const fields = batch.map((_, j) => `f${j}: file(path: $p${j}) { mode oid }`).join(' ');
      const query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, ${declared}) { repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { ${fields} } } } }`;
      const paths = Object.fromEntries(batch.map(({ path }, j) => [`p${j}`, path]));
      const answer = await this.#graphql(query, { oid: commit, ...paths }, { doing: 'reading files', permission: 'contents: read' });
      for (const [j, { path, text: wanted }] of batch.entries()) {
        const entry = field(answer, 'repository', 'object', `f${j}`);
        if (entry === undefined) throw new ForgeError("GitHub's answer while reading files is not as it is described.");
        const oid = text(entry, 'oid');
        const mode = Number(field(entry, 'mode') ?? 0);
        if (oid === '') found.push({ path, problem: 'The file is gone from the branch.' });
        else if (mode !== ORDINARY) found.push({ path, problem: KINDS[mode] ?? 'It is no ordinary file.' });
        else if (oid !== blobId(wanted, oid)) found.push({ path, problem: 'The file changed while it was read, or is not UTF-8 text.' });
      }
    }
    return found;
  }

  async pulls(branch: string): Promise<readonly PullRequest[]> {
    const [owner = ''] = this.#repository.split('/');
    const parameters = { head: `${owner}:${branch}`, state: 'all', per_page: A_PAGE };
    const found = list(await this.#calls.rest('GET /repos/{owner}/{repo}/pulls', parameters, LIST));
    // A filter that GitHub does not understand filters nothing.
    return found
      .filter(
        (pull) =>
          text(pull, 'head', 'ref') === branch && text(pull, 'head', 'repo', 'full_name').toLowerCase() === this.#repository.toLowerCase(),
      )
      .map(pullOf);
  }

  async createBranch(branch: string, commit: string): Promise<void> {
    const doing = `creating the branch ${branch}`;
    try {
      await this.#calls.rest('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha: commit }, write(doing));
    } catch (error) {
      // The first answer may have been lost.
      if (!says(error, /reference already exists/i) || (await this.tip(branch)) !== commit) throw error;
    }
  }

  async commit(
    branch: string,
    parent: string,
    message: { readonly headline: string; readonly body: string },
    files: readonly FileText[],
  ): Promise<string> {
    const doing = `writing to the branch ${branch}`;
    const query = 'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
    const input = {
      branch: { repositoryNameWithOwner: this.#repository, branchName: branch },
      expectedHeadOid: parent,
      message,
      fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })) },
    };
    try {
      return required(await this.#calls.graphql(query, { input }), doing, 'createCommitOnBranch', 'commit', 'oid');
    } catch (error) {
      if (graphqlTypes(error).includes('STALE_DATA')) {
        // Nobody else writes there: the first answer was lost.
        const at = await this.tip(branch);
        const [commit, ...more] = at === undefined ? [] : await this.commits(parent, at);
        if (commit !== undefined && more.length === 0 && commit.message.startsWith(message.headline)) return commit.sha;
      }
      throw refusal(error, write(doing));
    }
  }

  async swing(branch: string, from: string | undefined, to: string, staging: string): Promise<boolean> {
    const moved = await this.#updateRefs(branch, from, to, `moving the branch ${branch}`, [
      { name: `refs/heads/${branch}`, beforeOid: from ?? NOWHERE, afterOid: to, force: true },
      { name: `refs/heads/${staging}`, beforeOid: to, afterOid: NOWHERE, force: true },
    ]);
    // Two runs can make the same commit in the same second; then the other one moved the branch.
    if (moved === 'is there') await this.removeBranch(staging, to);
    return moved !== 'is elsewhere';
  }

  async removeBranch(branch: string, at: string): Promise<boolean> {
    const removed = await this.#updateRefs(branch, at, undefined, `removing the branch ${branch}`, [
      { name: `refs/heads/${branch}`, beforeOid: at, afterOid: NOWHERE, force: true },
    ]);
    return removed !== 'is elsewhere';
  }

  /**
   * Moves several branches at once, each only from where it is said to be. Where that was refused: whether
   * the one that counts is where it was to go, or somewhere else.
   */
  async #updateRefs(
    branch: string,
    from: string | undefined,
    to: string | undefined,
    doing: string,
    refUpdates: readonly Readonly<Record<string, unknown>>[],
  ): Promise<'moved' | 'is there' | 'is elsewhere'> {
    const purpose = write(doing);
    const identity = await this.#graphql(
      'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }',
      {},
      purpose,
    );
    const repositoryId = required(identity, doing, 'repository', 'id');
    const query = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
    try {
      await this.#calls.graphql(query, { input: { repositoryId, refUpdates } });
      return 'moved';
    } catch (error) {
      if (!isGraphqlError(error)) throw refusal(error, purpose);
      // Where the branch is says what happened, whatever words GitHub has for it.
      const now = await this.tip(branch);
      if (now === to) return 'is there';
      if (now !== from) return 'is elsewhere';
      throw refusal(error, purpose);
    }
  }

  async open({ branch, base, title, body, draft }: NewPullRequest): Promise<PullRequest | undefined> {
    try {
      const parameters = { head: branch, base, title, body, draft, maintainer_can_modify: true };
      return pullOf(await this.#calls.rest('POST /repos/{owner}/{repo}/pulls', parameters, ask('opening the pull request')));
    } catch (error) {
      if (says(error, /a pull request already exists/i)) return undefined;
      throw error;
    }
  }

  async update(number: number, change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' }): Promise<void> {
    const purpose = ask('updating the pull request');
    await this.#calls.rest('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, ...change }, purpose);
  }

  async label(number: number, labels: readonly string[]): Promise<void> {
    const purpose = ask('labelling the pull request');
    await this.#calls.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number: number, labels }, purpose);
  }

  async requestReviewers(number: number, { users, teams }: Reviewers): Promise<void> {
    const request = async (reviewers: readonly string[], team_reviewers: readonly string[]): Promise<void> => {
      const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';
      await this.#calls.rest(route, { pull_number: number, reviewers, team_reviewers }, ask('asking for a review'));
    };
    const [people, groups] = [users.slice(0, MOST_REVIEWERS), teams.slice(0, MOST_REVIEWERS)];
    try {
      await request(people, groups);
    } catch (error) {
      if (!(error instanceof Refused) || people.length + groups.length < 2) throw error;
      // One who may not be asked (the author, somebody without access) refuses all: each is asked alone.
      const refused: string[] = [];
      const alone = async (name: string, work: () => Promise<void>): Promise<void> => {
        try {
          await work();
        } catch (cause) {
          if (!(cause instanceof Refused)) throw cause;
          refused.push(name);
        }
      };
      for (const name of people) await alone(name, () => request([name], []));
      for (const name of groups) await alone(name, () => request([], [name]));
      if (refused.length > 0)
        throw new Refused(`GitHub does not let this token ask for a review by ${refused.join(', ')}.`, { cause: error });
    }
  }

  async #graphql(query: string, parameters: Readonly<Record<string, unknown>>, purpose: Purpose): Promise<unknown> {
    try {
      return await this.#calls.graphql(query, parameters);
    } catch (error) {
      throw refusal(error, purpose);
    }
  }
}
