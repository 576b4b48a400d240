import { type Context, encodePath, nodeId } from './context.ts';
import type { FileChange } from './diff.ts';
import type { IssueComment, PullEnd, PullRequest, RepositoryState } from './model.ts';
import { type Commit, FORGE_SIGNATURE, type Signature } from './objects.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where things are, as the client addressed the forge. */
export type Places = Pick<Context, 'api' | 'html'>;

/** A stable number for a login. */
function userId(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

/** An account. A login that ends in `[bot]` is a bot's, as with GitHub Actions itself. */
export function userJson({ api, html }: Places, login: string): Json {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const id = userId(login);
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${html}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${html}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** URLs of a repository: the field (without `_url`) and what follows the repository's own address. */
const REPOSITORY_URLS: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** A repository, as it stands inside other answers and in events. */
export function repositoryJson(places: Places, repository: RepositoryState): Json {
  const { html } = places;
  const url = repositoryUrl(places, repository);
  const page = `${html}/${repository.fullName}`;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: userJson(places, repository.owner),
    html_url: page,
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...Object.fromEntries(Object.entries(REPOSITORY_URLS).map(([name, rest]) => [`${name}_url`, `${url}${rest}`])),
    git_url: `${page.replace(/^https?:/, 'git:')}.git`,
    ssh_url: `ssh://git@forge.test/${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues: openPulls(repository),
    open_issues_count: openPulls(repository),
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: repository.createdAt,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  };
}

function openPulls(repository: RepositoryState): number {
  return repository.pulls.filter((pull) => pull.state === 'open').length;
}

/** Address of a repository in the API. */
export function repositoryUrl({ api }: Places, repository: RepositoryState): string {
  return `${api}/repos/${repository.fullName}`;
}

function gitUser(signature: Signature): Json {
  return { name: signature.name, email: signature.email, date: signature.date };
}

/** Whether the forge made a commit itself, and so signed it. */
function isWebFlow({ committer }: Commit): boolean {
  return committer.name === FORGE_SIGNATURE.name && committer.email === FORGE_SIGNATURE.email;
}

const UNSIGNED: Json = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit, as the repositories API shows it (without its files). */
export function commitJson(places: Places, repository: RepositoryState, commit: Commit): Json {
  const url = repositoryUrl(places, repository);
  const page = `${places.html}/${repository.fullName}/commit/`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: gitUser(commit.author),
      committer: gitUser(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: UNSIGNED,
    },
    // No account has the address of a test's author; what the forge makes itself, it does for somebody.
    author: isWebFlow(commit) ? userJson(places, commit.author.name) : null,
    committer: isWebFlow(commit) ? userJson(places, 'web-flow') : null,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}${sha}` })),
  };
}

/** A commit, as the git database API shows it. */
export function gitCommitJson(places: Places, repository: RepositoryState, commit: Commit): Json {
  const url = repositoryUrl(places, repository);
  const page = `${places.html}/${repository.fullName}/commit/`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${page}${commit.sha}`,
    author: gitUser(commit.author),
    committer: gitUser(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/git/commits/${sha}`, html_url: `${page}${sha}` })),
    verification: UNSIGNED,
  };
}

/** One file of a comparison, a commit or a pull request. */
export function fileJson(places: Places, repository: RepositoryState, head: string, change: FileChange): Json {
  const path = encodePath(change.path);
  const page = `${places.html}/${repository.fullName}`;
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(places, repository)}/contents/${path}?ref=${head}`,
    ...(change.patch === undefined ? {} : { patch: change.patch }),
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  };
}

function endJson(places: Places, end: PullEnd): Json {
  return {
    label: `${end.repository.owner}:${end.ref}`,
    ref: end.ref,
    sha: end.sha,
    user: userJson(places, end.repository.owner),
    repo: repositoryJson(places, end.repository),
  };
}

/** A pull request, as it stands in lists and in events. */
export function pullJson(places: Places, repository: RepositoryState, pull: PullRequest): Json {
  const url = repositoryUrl(places, repository);
  const own = `${url}/pulls/${pull.number}`;
  const issue = `${url}/issues/${pull.number}`;
  const page = `${places.html}/${repository.fullName}/pull/${pull.number}`;
  const urls = {
    comments: `${issue}/comments`,
    commits: `${own}/commits`,
    statuses: `${url}/statuses/${pull.head.sha}`,
    review_comments: `${own}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
  };
  return {
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    url: own,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    ...Object.fromEntries(Object.entries(urls).map(([name, address]) => [`${name}_url`, address])),
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: userJson(places, pull.login),
    labels: pull.labels.map((name) => labelJson(places, repository, name)),
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.reviewers.map((login) => userJson(places, login)),
    requested_teams: [],
    draft: pull.draft,
    head: endJson(places, pull.head),
    base: endJson(places, pull.base),
    _links: {
      self: { href: own },
      html: { href: page },
      issue: { href: issue },
      ...Object.fromEntries(Object.entries(urls).map(([name, href]) => [name, { href }])),
    },
    author_association: authorAssociation(repository, pull.login),
    auto_merge: null,
  };
}

/** What somebody is to a repository. */
export function authorAssociation(repository: RepositoryState, login: string): string {
  if (login === repository.owner) return 'OWNER';
  return login.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR';
}

/** A label; its text is its name. */
export function labelJson(places: Places, repository: RepositoryState, name: string): Json {
  const id = userId(`${repository.fullName} ${name}`);
  return {
    id,
    node_id: nodeId('Label', id),
    url: `${repositoryUrl(places, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

/** A comment on a pull request. */
export function commentJson(places: Places, repository: RepositoryState, comment: IssueComment): Json {
  const url = repositoryUrl(places, repository);
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${places.html}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.issue}`,
    body: comment.body,
    user: userJson(places, comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(repository, comment.login),
  };
}
