import { type Context, type Handler, paginate, param, wants } from './context.ts';
import { diffTrees, type FileChange } from './diff.ts';
import { git, gitText, runGit } from './git.ts';
import { isEmpty } from './git-database.ts';
import type { RepositoryState } from './model.ts';
import { type Commit, EMPTY_TREE, readCommit, readCommits } from './objects.ts';
import { commitJson, fileJson, repositoryUrl } from './render.ts';
import { apiError, notFound, type Reply, unprocessable } from './reply.ts';

/** GET commits/{ref} */
export const getCommit: Handler = async (context) => {
  const { repository } = context;
  const name = param(context, 'ref');
  if (await isEmpty(context)) throw apiError(409, 'Git Repository is empty.');
  const commit = await readCommit(repository.directory, name);
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${name}`);
  if (wants(context, 'sha')) {
    return { status: 200, raw: { type: 'application/vnd.github.sha', content: commit.sha } };
  }
  const from = commit.parents[0] ?? EMPTY_TREE;
  const asText = await patchReply(context, from, commit.sha);
  if (asText !== undefined) return asText;
  const changes = await diffTrees(repository.directory, from, commit.sha);
  // Unlike other lists, the files of a commit come 300 to a page unless asked otherwise.
  const size = context.forge.limits.commitFiles;
  const page = paginate(context, changes.slice(0, context.forge.limits.pullFiles), { standard: size, most: size });
  const sum = (count: (change: FileChange) => number): number => changes.reduce((total, change) => total + count(change), 0);
  const additions = sum((change) => change.additions);
  const deletions = sum((change) => change.deletions);
  return {
    status: 200,
    headers: page.headers,
    body: {
      ...commitJson(context, repository, commit),
      stats: { total: additions + deletions, additions, deletions },
      files: page.items.map((change) => fileJson(context, repository, commit.sha, change)),
    },
  };
};

/** GET commits */
export const listCommits: Handler = async (context) => {
  const { repository, query } = context;
  if (await isEmpty(context)) throw apiError(409, 'Git Repository is empty.');
  const start = await readCommit(repository.directory, query.get('sha') ?? repository.defaultBranch);
  if (start === undefined) throw notFound();
  const filters = [
    ...(query.has('since') ? [`--since=${query.get('since')}`] : []),
    ...(query.has('until') ? [`--until=${query.get('until')}`] : []),
    ...(query.has('author') ? ['--fixed-strings', `--author=${query.get('author')}`] : []),
    ...(query.has('committer') ? ['--fixed-strings', `--committer=${query.get('committer')}`] : []),
  ];
  const path = query.get('path');
  const shas = await revList(repository, [...filters, start.sha, '--', ...(path === null ? [] : [path])]);
  const page = paginate(context, shas);
  const commits = await readCommits(repository.directory, page.items);
  return {
    status: 200,
    headers: page.headers,
    body: commits.map((commit) => commitJson(context, repository, commit)),
  };
};

/** GET compare/{basehead} */
export const compare: Handler = async (context) => {
  const { repository, forge, query } = context;
  const [baseName, headName, more] = param(context, 'basehead').split('...');
  if (baseName === undefined || headName === undefined || more !== undefined) throw notFound();
  const base = await resolveInNetwork(context, baseName);
  const head = await resolveInNetwork(context, headName);
  if (base === undefined || head === undefined) throw notFound();
  const mergeBase = await findMergeBase(repository, base.sha, head.sha);
  if (mergeBase === undefined) throw apiError(404, `No common ancestor between ${baseName} and ${headName}.`);
  const asText = await patchReply(context, mergeBase, head.sha);
  if (asText !== undefined) return asText;

  const ahead = await revList(repository, ['--topo-order', '--reverse', `${base.sha}..${head.sha}`]);
  const behindBy = Number(await gitText(repository.directory, ['rev-list', '--count', `${head.sha}..${base.sha}`]));
  const paginated = query.has('per_page') || query.has('page');
  const page = paginated ? paginate(context, ahead) : { page: 1, items: ahead.slice(-forge.limits.compareCommits), headers: {} };
  const changes = page.page === 1 ? await diffTrees(repository.directory, mergeBase, head.sha) : [];
  const [mergeBaseCommit, ...commits] = await readCommits(repository.directory, [mergeBase, ...page.items]);
  if (mergeBaseCommit === undefined) throw notFound();
  const page1 = `${context.html}/${repository.fullName}/compare/`;
  return {
    status: 200,
    headers: page.headers,
    body: {
      url: `${repositoryUrl(context, repository)}/compare/${encodeURIComponent(`${baseName}...${headName}`)}`,
      html_url: `${page1}${baseName}...${headName}`,
      permalink_url: `${page1}${base.sha}...${head.sha}`,
      diff_url: `${page1}${baseName}...${headName}.diff`,
      patch_url: `${page1}${baseName}...${headName}.patch`,
      base_commit: commitJson(context, repository, base),
      merge_base_commit: commitJson(context, repository, mergeBaseCommit),
      status: standing(ahead.length, behindBy),
      ahead_by: ahead.length,
      behind_by: behindBy,
      total_commits: ahead.length,
      commits: commits.map((commit) => commitJson(context, repository, commit)),
      // Only the first page of the commits carries the files.
      files: changes.slice(0, forge.limits.compareFiles).map((change) => fileJson(context, repository, head.sha, change)),
    },
  };
};

function standing(ahead: number, behind: number): 'identical' | 'ahead' | 'behind' | 'diverged' {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind';
  return behind === 0 ? 'ahead' : 'diverged';
}

/** The commits `git rev-list` names. */
export async function revList(repository: RepositoryState, args: readonly string[]): Promise<readonly string[]> {
  const output = await gitText(repository.directory, ['rev-list', ...args]);
  return output === '' ? [] : output.split('\n');
}

/** The commit where two histories part; `undefined` where they share nothing. */
export async function findMergeBase(repository: RepositoryState, one: string, other: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(repository.directory, ['merge-base', one, other]);
  return code === 0 ? stdout.toString('utf8').split('\n')[0] : undefined;
}

/** The commit that `name`, `owner:name` or `owner:repository:name` stands for, brought here from a fork. */
async function resolveInNetwork(context: Context, name: string): Promise<Commit | undefined> {
  const parts = name.split(':');
  const ref = parts.pop() ?? '';
  const [owner, repositoryName] = parts;
  if (owner === undefined) return readCommit(context.repository.directory, ref);
  const other = findInNetwork(context, owner, repositoryName);
  if (other === undefined) return undefined;
  const commit = await readCommit(other.directory, ref);
  if (commit !== undefined) await bring(other, context.repository, commit.sha);
  return commit;
}

/** The repository of `owner` that shares its history with the one asked about. */
export function findInNetwork(context: Pick<Context, 'forge' | 'repository'>, owner: string, name?: string): RepositoryState | undefined {
  const root = rootOf(context.repository);
  return [...context.forge.repositories.values()].find(
    (each) => each.owner === owner && rootOf(each) === root && (name === undefined || each.name === name),
  );
}

function rootOf(repository: RepositoryState): RepositoryState {
  return repository.parent === undefined ? repository : rootOf(repository.parent);
}

/** Copies a commit and its history: on GitHub a fork and its parent share their objects. */
export async function bring(from: RepositoryState, to: RepositoryState, sha: string): Promise<void> {
  if (from === to) return;
  await git(to.directory, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', from.directory, sha]);
}

/** The diff or the patch, where the client's `Accept` asks for it. */
export async function patchReply(context: Context, from: string, to: string): Promise<Reply | undefined> {
  const asked = (['diff', 'patch'] as const).find((form) => wants(context, form));
  if (asked === undefined) return undefined;
  const { directory } = context.repository;
  const content =
    asked === 'diff'
      ? await git(directory, ['diff-tree', '-r', '-p', '-M', from, to])
      : await git(directory, ['format-patch', '--stdout', ...(from === EMPTY_TREE ? ['--root', to] : [`${from}..${to}`])]);
  return { status: 200, raw: { type: `application/vnd.github.${asked}; charset=utf-8`, content } };
}
