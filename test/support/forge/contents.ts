import { type Context, encodePath, type Handler, param, wants } from './context.ts';
import { wrappedBase64 } from './git-database.ts';
import { listTree, readCommit, readObject, type TreeEntry } from './objects.ts';
import { repositoryUrl } from './render.ts';
import { apiError, notFound } from './reply.ts';

type Json = Readonly<Record<string, unknown>>;

/** Above this GitHub answers without the content, and above the second not at all. */
const CONTENT_BYTES = 1024 * 1024;
const FILE_BYTES = 100 * 1024 * 1024;

/** Entries GitHub lists of a directory. */
const DIRECTORY_ENTRIES = 1000;

/** GET contents/{path} */
export const getContents: Handler = async (context) => {
  const { repository, query } = context;
  const path = param(context, 'path').replace(/^\/+|\/+$/g, '');
  const ref = query.get('ref') ?? repository.defaultBranch;
  const commit = await readCommit(repository.directory, ref);
  if (commit === undefined) throw apiError(404, `No commit found for the ref ${ref}`);
  const asObject = wants(context, 'object');

  if (path === '') return directory(context, { ref, commit: commit.sha, path, tree: commit.tree, asObject });
  const entry = await findEntry(repository.directory, commit.tree, path);
  if (entry === undefined) throw notFound();
  if (entry.type === 'tree') {
    return directory(context, { ref, commit: commit.sha, path, tree: entry.oid, asObject });
  }
  if (entry.type === 'commit') {
    const url = await submoduleUrl(repository.directory, commit.tree, path);
    return { status: 200, body: { ...entryJson(context, ref, entry, 'submodule'), submodule_git_url: url } };
  }
  const blob = await readObject(repository.directory, entry.oid);
  if (blob === undefined) throw notFound();
  let content = blob.content;
  if (entry.mode === '120000') {
    const target = content.toString('utf8');
    const followed = await findEntry(repository.directory, commit.tree, beside(path, target));
    const file = followed?.type === 'blob' ? await readObject(repository.directory, followed.oid) : undefined;
    // A link to a file of the repository is answered with that file, any other with the link.
    if (file === undefined || followed?.mode === '120000') {
      return { status: 200, body: { ...entryJson(context, ref, entry, 'symlink'), target } };
    }
    content = file.content;
  }
  if (wants(context, 'raw')) {
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', content } };
  }
  if (content.length > FILE_BYTES) throw apiError(403, 'This API returns blobs up to 100 MB in size.');
  const large = content.length > CONTENT_BYTES;
  const body = {
    ...entryJson(context, ref, entry, 'file'),
    size: content.length,
    content: large ? '' : wrappedBase64(content),
    encoding: large ? 'none' : 'base64',
  };
  return asObject
    ? { status: 200, raw: { type: 'application/vnd.github.object; charset=utf-8', content: JSON.stringify(body) } }
    : { status: 200, body };
};

async function directory(
  context: Context,
  at: {
    readonly ref: string;
    readonly commit: string;
    readonly path: string;
    readonly tree: string;
    readonly asObject: boolean;
  },
): ReturnType<Handler> {
  const lines = await listTree(context.repository.directory, at.tree, false);
  const entries = lines.slice(0, DIRECTORY_ENTRIES).map((line) => {
    const entry = { ...line, path: at.path === '' ? line.path : `${at.path}/${line.path}` };
    // In a list GitHub calls a submodule a file, for old clients' sake.
    const type = line.type === 'tree' ? 'dir' : line.mode === '120000' ? 'symlink' : 'file';
    return entryJson(context, at.ref, entry, type);
  });
  if (!at.asObject) return { status: 200, body: entries };
  const own: TreeEntry = { mode: '040000', type: 'tree', oid: at.tree, size: 0, path: at.path };
  const content = JSON.stringify({ ...entryJson(context, at.ref, own, 'dir'), entries });
  return { status: 200, raw: { type: 'application/vnd.github.object; charset=utf-8', content } };
}

/** The line of a tree for a path below it. */
async function findEntry(directoryPath: string, tree: string, path: string): Promise<TreeEntry | undefined> {
  let current = tree;
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const entry = (await listTree(directoryPath, current, false)).find((each) => each.path === part);
    if (entry === undefined) return undefined;
    if (index === parts.length - 1) return { ...entry, path };
    if (entry.type !== 'tree') return undefined;
    current = entry.oid;
  }
  return undefined;
}

/** What a link at `path` points at, within the repository. */
function beside(path: string, target: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

async function submoduleUrl(directoryPath: string, tree: string, path: string): Promise<string> {
  const modules = await readObject(directoryPath, `${tree}:.gitmodules`);
  const sections = (modules?.content.toString('utf8') ?? '').split(/^(?=\[submodule )/m);
  const section = sections.find((text) => text.split('\n').some((line) => line.trim() === `path = ${path}`));
  return /^\s*url = (.+)$/m.exec(section ?? '')?.[1] ?? '';
}

function entryJson(context: Context, ref: string, entry: TreeEntry, type: 'dir' | 'file' | 'submodule' | 'symlink'): Json {
  const { repository } = context;
  const api = repositoryUrl(context, repository);
  const path = encodePath(entry.path);
  const page = `${context.html}/${repository.fullName}`;
  const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const elsewhere = entry.type === 'commit';
  const html = elsewhere ? null : `${page}/${type === 'dir' ? 'tree' : 'blob'}/${encodePath(ref)}/${path}`;
  const git = elsewhere ? null : `${api}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.oid}`;
  return {
    type,
    size: entry.size ?? 0,
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.oid,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'dir' || elsewhere ? null : `${page}/raw/${encodePath(ref)}/${path}`,
    _links: { self, git, html },
  };
}
