import { type Context, encodePath, type Handler, nodeId, param, textField, wants } from './context.ts';
import { runGit, git } from './git.ts';
import type { RepositoryState } from './model.ts';
import { isoTime, listRefs, listTree, readCommit, readObject } from './objects.ts';
import { gitCommitJson, repositoryUrl } from './render.ts';
import { apiError, notFound, unprocessable } from './reply.ts';

/** GET git/trees/{tree_sha} */
export const getTree: Handler = async (context) => {
  const { repository } = context;
  const name = param(context, 'tree_sha');
  if (await isEmpty(context)) throw apiError(409, 'Git Repository is empty.');
  const tree = await readObject(repository.directory, `${name}^{tree}`);
  if (tree === undefined) throw notFound();
  const recursive = context.query.has('recursive');
  const entries = await listTree(repository.directory, tree.oid, recursive);
  const limit = recursive ? context.forge.limits.treeEntries : Number.POSITIVE_INFINITY;
  const url = `${repositoryUrl(context, repository)}/git`;
  return {
    status: 200,
    body: {
      sha: tree.oid,
      url: `${url}/trees/${tree.oid}`,
      tree: entries.slice(0, limit).map((entry) => ({
        path: entry.path,
        mode: entry.mode,
        type: entry.type,
        sha: entry.oid,
        ...(entry.size === undefined ? {} : { size: entry.size }),
        // A submodule's commit is in another repository.
        ...(entry.type === 'commit' ? {} : { url: `${url}/${entry.type}s/${entry.oid}` }),
      })),
      truncated: entries.length > limit,
    },
  };
};

/** GET git/blobs/{file_sha} */
export const getBlob: Handler = async (context) => {
  const sha = param(context, 'file_sha');
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  }
  const blob = await readObject(context.repository.directory, sha);
  if (blob?.type !== 'blob') throw notFound();
  if (wants(context, 'raw')) {
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', content: blob.content } };
  }
  return {
    status: 200,
    body: {
      sha,
      node_id: nodeId('Blob', sha),
      size: blob.size,
      url: `${repositoryUrl(context, context.repository)}/git/blobs/${sha}`,
      content: wrappedBase64(blob.content),
      encoding: 'base64',
    },
  };
};

/** GET git/commits/{commit_sha} */
export const getGitCommit: Handler = async (context) => {
  const sha = param(context, 'commit_sha');
  const commit = /^[0-9a-f]{40}$/.test(sha) ? await readCommit(context.repository.directory, sha) : undefined;
  if (commit === undefined) throw notFound();
  return { status: 200, body: gitCommitJson(context, context.repository, commit) };
};

/** GET git/ref/{ref} */
export const getRef: Handler = async (context) => {
  const name = `refs/${param(context, 'ref')}`;
  const ref = (await listRefs(context.repository.directory, name)).find((each) => each.ref === name);
  if (ref === undefined) throw notFound();
  return { status: 200, body: refJson(context, ref) };
};

/** GET git/matching-refs/{ref} */
export const listMatchingRefs: Handler = async (context) => {
  const refs = await listRefs(context.repository.directory, `refs/${param(context, 'ref')}`);
  return { status: 200, body: refs.map((ref) => refJson(context, ref)) };
};

/** POST git/refs */
export const createRef: Handler = async (context) => {
  const { directory } = context.repository;
  const ref = textField(context.body, 'ref') ?? '';
  const sha = textField(context.body, 'sha') ?? '';
  if (!/^refs\/[^/]+\/./.test(ref)) throw unprocessable("Reference name must start with 'refs/'.");
  if ((await runGit(directory, ['check-ref-format', ref])).code !== 0) {
    throw unprocessable(`${ref} is not a valid ref name.`);
  }
  const object = await readObject(directory, sha);
  if (object === undefined) throw unprocessable('Object does not exist');
  if ((await listRefs(directory, ref)).some((each) => each.ref === ref)) {
    throw unprocessable('Reference already exists');
  }
  if (guards(context.repository, ref)) {
    throw unprocessable('Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n');
  }
  const { code } = await runGit(directory, ['update-ref', ref, object.oid, '0'.repeat(40)]);
  if (code !== 0) throw unprocessable('Reference update failed');
  return { status: 201, body: refJson(context, { ref, oid: object.oid, type: object.type }) };
};

/** Whether a rule of the repository forbids what would be done with this ref. */
export function guards(repository: Pick<RepositoryState, 'guarded'>, ref: string): boolean {
  return repository.guarded.some((beginning) => ref.startsWith(`refs/heads/${beginning}`));
}

/** PATCH git/refs/{ref} */
export const updateRef: Handler = async (context) => {
  const { directory } = context.repository;
  const name = `refs/${param(context, 'ref')}`;
  const sha = textField(context.body, 'sha') ?? '';
  const before = (await listRefs(directory, name)).find((each) => each.ref === name);
  if (before === undefined) throw unprocessable('Reference does not exist');
  const object = await readObject(directory, sha);
  if (object === undefined) throw unprocessable('Object does not exist');
  if (guards(context.repository, name)) throw unprocessable('Cannot force-push to this branch');
  if (context.body['force'] !== true) {
    const { code } = await runGit(directory, ['merge-base', '--is-ancestor', before.oid, object.oid]);
    if (code !== 0) throw unprocessable('Update is not a fast forward');
  }
  await git(directory, ['update-ref', name, object.oid, before.oid]);
  return { status: 200, body: refJson(context, { ref: name, oid: object.oid, type: object.type }) };
};

function refJson(
  context: Context,
  ref: { readonly ref: string; readonly oid: string; readonly type: string },
): Readonly<Record<string, unknown>> {
  const url = `${repositoryUrl(context, context.repository)}/git`;
  return {
    ref: ref.ref,
    node_id: nodeId('Ref', ref.ref),
    url: `${url}/${encodePath(ref.ref)}`,
    object: { type: ref.type, sha: ref.oid, url: `${url}/${ref.type}s/${ref.oid}` },
  };
}

/** Whether nothing was ever pushed. */
export async function isEmpty(context: Pick<Context, 'repository'>): Promise<boolean> {
  const refs = await listRefs(context.repository.directory, 'refs/');
  return refs.length === 0;
}

/** Base64 in the lines of 60 that GitHub writes. */
export function wrappedBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

/** GET /rate_limit */
export function rateLimit(): Readonly<Record<string, unknown>> {
  const reset = Math.floor(Date.parse(isoTime()) / 1000) + 3600;
  const limit = { limit: 5000, used: 0, remaining: 5000, reset };
  return {
    resources: { core: limit, search: limit, graphql: limit },
    rate: limit,
  };
}
