import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  isScalarType,
  OperationTypeNode,
  parse,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { isAllowed, maySee, type Need } from './access.ts';
import { nodeId } from './context.ts';
import { git, gitText, runGit } from './git.ts';
import { guards } from './git-database.ts';
import type { ForgeState, Identity, RepositoryState } from './model.ts';
import { FORGE_SIGNATURE, type GitObject, listTree, readCommit, readObject, readObjects, type TreeEntry } from './objects.ts';
import type { Reply } from './reply.ts';

/** A GraphQL request that came in. */
export interface GraphqlRequest {
  readonly forge: ForgeState;
  readonly identity: Identity;
  readonly html: string;
  readonly body: unknown;
  /** Called once for each repository the request reads or writes, before it does. */
  readonly touch: (repository: RepositoryState) => Promise<void>;
}

/** The answer, and what the client (or this forge) did against the schema. */
export interface GraphqlOutcome {
  readonly reply: Reply;
  readonly violations: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

let loaded: GraphQLSchema | undefined;

function schema(): GraphQLSchema {
  loaded ??= readSchema();
  return loaded;
}

function readSchema(): GraphQLSchema {
  const built = buildSchema(readFileSync(new URL('../github-api/schema.graphql', import.meta.url), 'utf8'));
  for (const [name, read] of Object.entries({ GitObjectID: parseOid, Base64String: parseBase64 })) {
    const type = built.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = read;
    type.parseLiteral = (node) => read(valueFromASTUntyped(node));
  }
  return built;
}

function parseOid(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a GitObjectID`);
}

function parseBase64(value: unknown): string {
  if (typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value) && value.length % 4 === 0) return value;
  throw new GraphQLError('The value is not a Base64String');
}

/** Answers POST /graphql. Errors of the query are answered with status 200, as GitHub does. */
export async function answerGraphql(request: GraphqlRequest): Promise<GraphqlOutcome> {
  const body = request.body as Fields | undefined;
  const query = body?.['query'];
  if (typeof query !== 'string') {
    return refuse([new GraphQLError('A query attribute must be specified and must be a string.')]);
  }
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return refuse([error as GraphQLError]);
  }
  const errors = validate(schema(), document);
  if (errors.length > 0) return refuse(errors);

  const operationName = body?.['operationName'];
  const name = typeof operationName === 'string' ? operationName : undefined;
  const mutation = getOperationAST(document, name)?.operation === OperationTypeNode.MUTATION;
  const result = await execute({
    schema: schema(),
    document,
    rootValue: mutation ? mutationRoot(request) : queryRoot(request),
    variableValues: body?.['variables'] as Record<string, unknown> | undefined,
    operationName: name,
  });
  // GitHub puts the type of an error beside its message; graphql-js keeps it in `extensions`.
  const said = result.errors?.map(({ message, path, locations, extensions }) => ({
    ...(typeof extensions['type'] === 'string' ? { type: extensions['type'] } : {}),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  }));
  // An error of ours has a type; any other is a wrong variable, or a resolver that broke.
  const violations = (result.errors ?? [])
    .filter(({ extensions }) => typeof extensions['type'] !== 'string')
    .map(({ message }) => `graphql: ${message}`);
  const answer = {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(said === undefined ? {} : { errors: said }),
  };
  return { reply: { status: 200, body: answer }, violations };
}

function refuse(errors: readonly GraphQLError[]): GraphqlOutcome {
  return {
    reply: { status: 200, body: { errors: errors.map(({ message, locations }) => ({ message, locations })) } },
    violations: errors.map(({ message }) => `graphql: ${message}`),
  };
}

function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

const RATE_LIMIT = { cost: 1, limit: 5000, remaining: 4999, used: 1 } as const;

function queryRoot(request: GraphqlRequest): Fields {
  return {
    id: nodeId('Query', 0),
    rateLimit: { ...RATE_LIMIT, resetAt: new Date(Date.now() + 3_600_000).toISOString() },
    repository: async ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const repository = await findRepository(request, `${owner}/${name}`, [['contents', 'read']]);
      return repositoryFields(request, repository);
    },
  };
}

async function findRepository(request: GraphqlRequest, fullName: string, need: Need): Promise<RepositoryState> {
  const repository = request.forge.repositories.get(fullName.toLowerCase());
  if (repository === undefined || !maySee(request.identity, repository)) {
    throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
  }
  if (!isAllowed(request.identity, repository, need)) {
    throw failure('FORBIDDEN', 'Resource not accessible by integration');
  }
  await request.touch(repository);
  return repository;
}

/** What the fields of one repository in one query share. */
interface Scope {
  readonly request: GraphqlRequest;
  readonly repository: RepositoryState;
  /** Reads objects; those asked for in one turn are read by one git process. */
  readonly read: (name: string) => Promise<GitObject | undefined>;
  readonly fields: Fields;
}

function repositoryFields(request: GraphqlRequest, repository: RepositoryState): Fields {
  const fields: Record<string, unknown> = {
    id: nodeId('Repository', repository.id),
    name: repository.name,
    nameWithOwner: repository.fullName,
    isPrivate: repository.private,
    isFork: repository.parent !== undefined,
    url: `${request.html}/${repository.fullName}`,
  };
  const scope: Scope = { request, repository, read: batchedReader(repository.directory), fields };
  fields['object'] = async ({ expression, oid }: { readonly expression?: string; readonly oid?: string }) => {
    const object = await scope.read(oid ?? expression ?? '');
    return object === undefined ? null : objectFields(scope, object);
  };
  fields['ref'] = ({ qualifiedName }: { readonly qualifiedName: string }) => refFields(scope, qualifiedName);
  fields['defaultBranchRef'] = () => refFields(scope, `refs/heads/${repository.defaultBranch}`);
  return fields;
}

function batchedReader(directory: string): Scope['read'] {
  let waiting: string[] = [];
  let batch: Promise<readonly (GitObject | undefined)[]> | undefined;
  return async (name) => {
    const index = waiting.push(name) - 1;
    batch ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        const names = waiting;
        waiting = [];
        batch = undefined;
        readObjects(directory, names).then(resolve, reject);
      });
    });
    return (await batch)[index];
  };
}

async function refFields(scope: Scope, name: string): Promise<Fields | null> {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`];
  for (const candidate of candidates) {
    const object = await scope.read(candidate);
    if (object === undefined) continue;
    const prefix = /^refs\/[^/]+\//.exec(candidate)?.[0] ?? 'refs/';
    return {
      id: nodeId('Ref', candidate),
      name: candidate.slice(prefix.length),
      prefix,
      repository: scope.fields,
      target: objectFields(scope, object),
    };
  }
  return null;
}

function objectFields(scope: Scope, object: GitObject): Fields {
  const { repository, request } = scope;
  const path = `/${repository.fullName}/commit/${object.oid}`;
  const common = {
    id: nodeId(object.type, object.oid),
    oid: object.oid,
    abbreviatedOid: object.oid.slice(0, 7),
    commitResourcePath: path,
    commitUrl: `${request.html}${path}`,
    repository: scope.fields,
  };
  switch (object.type) {
    case 'blob':
      return { ...common, __typename: 'Blob', ...blobFields(object, request.forge.limits.blobText) };
    case 'tree':
      return { ...common, __typename: 'Tree', entries: () => treeEntries(scope, object.oid) };
    default:
      return { ...common, __typename: 'Commit', ...commitFields(scope, object.oid) };
  }
}

function blobFields(object: GitObject, limit: number): Fields {
  // Like git, GitHub takes a file with a NUL near its start for binary.
  const isBinary = object.content.subarray(0, 8000).includes(0);
  const isTruncated = !isBinary && object.size > limit;
  return {
    byteSize: object.size,
    isBinary,
    isTruncated,
    text: isBinary ? null : object.content.subarray(0, limit).toString('utf8'),
  };
}

function commitFields(scope: Scope, oid: string): Fields {
  const commit = readCommit(scope.repository.directory, oid).then((found) => {
    if (found === undefined) throw new Error(`${oid} is not a commit`);
    return found;
  });
  // A query that does not ask leaves this promise alone.
  commit.catch(() => undefined);
  const headline = async (): Promise<string> => (await commit).message.split('\n')[0] ?? '';
  return {
    url: `${scope.request.html}/${scope.repository.fullName}/commit/${oid}`,
    message: async () => (await commit).message,
    messageHeadline: headline,
    messageBody: async () => (await commit).message.slice((await headline()).length).trim(),
    committedDate: async () => (await commit).committer.date,
    file: async ({ path }: { readonly path: string }) => entryAt(scope, (await commit).tree, path),
    tree: async () => {
      const tree = await scope.read((await commit).tree);
      return tree === undefined ? null : objectFields(scope, tree);
    },
  };
}

/** The entry at a path, which may lie in folders; `null` where there is none. Links are not followed. */
async function entryAt(scope: Scope, tree: string, path: string): Promise<Fields | null> {
  const [name, ...rest] = path.split('/');
  const entry = (await listTree(scope.repository.directory, tree, false)).find((one) => one.path === name);
  if (entry === undefined) return null;
  if (rest.length === 0) return entryFields(scope, entry);
  return entry.type === 'tree' ? entryAt(scope, entry.oid, rest.join('/')) : null;
}

async function treeEntries(scope: Scope, oid: string): Promise<readonly Fields[]> {
  return (await listTree(scope.repository.directory, oid, false)).map((entry) => entryFields(scope, entry));
}

function entryFields(scope: Scope, entry: TreeEntry): Fields {
  return {
    name: entry.path,
    path: entry.path,
    extension: /\.[^./]+$/.exec(entry.path)?.[0] ?? '',
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.oid,
    size: entry.size ?? 0,
    repository: scope.fields,
    object: async () => {
      const object = await scope.read(entry.oid);
      return object === undefined ? null : objectFields(scope, object);
    },
  };
}

interface CreateCommitInput {
  readonly clientMutationId?: string;
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

function mutationRoot(request: GraphqlRequest): Fields {
  return {
    createCommitOnBranch: async ({ input }: { readonly input: CreateCommitInput }) => {
      const { repositoryNameWithOwner, branchName } = input.branch;
      if (repositoryNameWithOwner === undefined || branchName === undefined) {
        throw failure('UNPROCESSABLE', 'This forge knows a branch by repositoryNameWithOwner and branchName only.');
      }
      const repository = await findRepository(request, repositoryNameWithOwner, [['contents', 'write']]);
      const ref = branchName.startsWith('refs/') ? branchName : `refs/heads/${branchName}`;
      const sha = await createCommit(repository, ref, input, request.identity.login);
      await request.touch(repository);
      const fields = repositoryFields(request, repository);
      const scope: Scope = { request, repository, read: batchedReader(repository.directory), fields };
      const commit = await readObject(repository.directory, sha);
      return {
        clientMutationId: input.clientMutationId ?? null,
        commit: commit === undefined ? null : objectFields(scope, commit),
        ref: () => refFields(scope, ref),
      };
    },
    updateRefs: async ({ input }: { readonly input: UpdateRefsInput }) => {
      const repository = [...request.forge.repositories.values()].find((each) => nodeId('Repository', each.id) === input.repositoryId);
      if (repository === undefined)
        throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${input.repositoryId}'.`);
      await findRepository(request, repository.fullName, [['contents', 'write']]);
      await updateRefs(repository, input.refUpdates);
      await request.touch(repository);
      return { clientMutationId: input.clientMutationId ?? null };
    },
  };
}

interface UpdateRefsInput {
  readonly clientMutationId?: string;
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly afterOid: string;
    readonly beforeOid?: string;
    readonly force?: boolean;
  }[];
}

/** All of them or none, in one transaction of git. */
async function updateRefs(repository: RepositoryState, updates: UpdateRefsInput['refUpdates']): Promise<void> {
  const { directory } = repository;
  const none = '0'.repeat(40);
  const lines: string[] = [];
  for (const { name, afterOid, beforeOid, force } of updates) {
    if (guards(repository, name))
      throw failure('UNPROCESSABLE', `Repository rule violations found for ${name}: cannot update this protected ref.`);
    const now = await readObject(directory, name);
    if (force !== true && afterOid !== none && now !== undefined) {
      const { code } = await runGit(directory, ['merge-base', '--is-ancestor', now.oid, afterOid]);
      if (code !== 0) throw failure('UNPROCESSABLE', `Update of ${name} is not a fast forward.`);
    }
    const before = beforeOid === undefined ? '' : ` ${beforeOid}`;
    lines.push(afterOid === none ? `delete ${name}${before}` : `update ${name} ${afterOid}${before}`);
  }
  const input = ['start', ...lines, 'prepare', 'commit', ''].join('\n');
  const { code } = await runGit(directory, ['update-ref', '--stdin'], { input });
  if (code !== 0) throw failure('UNPROCESSABLE', 'One of the references is not at the value that it was expected to have.');
}

async function createCommit(repository: RepositoryState, ref: string, input: CreateCommitInput, login: string): Promise<string> {
  const { directory } = repository;
  const head = await readCommit(directory, ref);
  if (head === undefined) throw failure('NOT_FOUND', `Could not resolve to a branch with the name '${ref}'.`);
  if (head.sha !== input.expectedHeadOid) {
    throw failure('STALE_DATA', `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`);
  }
  if (guards(repository, ref)) throw failure('BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.');
  const additions = input.fileChanges?.additions ?? [];
  const deletions = input.fileChanges?.deletions ?? [];
  for (const { path } of [...additions, ...deletions]) demandPath(path);

  const scratch = await mkdtemp(join(tmpdir(), 'forge-index-'));
  try {
    const env = {
      GIT_INDEX_FILE: join(scratch, 'index'),
      GIT_AUTHOR_NAME: login,
      GIT_AUTHOR_EMAIL: 'bot@example.com',
      GIT_COMMITTER_NAME: FORGE_SIGNATURE.name,
      GIT_COMMITTER_EMAIL: FORGE_SIGNATURE.email,
    };
    await git(directory, ['read-tree', head.sha], { env });
    for (const { path } of deletions) {
      if ((await readObject(directory, `${head.sha}:${path}`)) === undefined) {
        throw failure('UNPROCESSABLE', `A path was requested for deletion which does not exist as of commit oid \`${head.sha}\`: ${path}`);
      }
    }
    const lines: string[] = deletions.map(({ path }) => `0 ${'0'.repeat(40)}\t${path}\0`);
    for (const { path, contents } of additions) {
      const input_ = Buffer.from(contents, 'base64');
      const oid = await gitText(directory, ['hash-object', '-w', '--stdin'], { input: input_ });
      // The mutation knows no modes: every file it writes is an ordinary one.
      lines.push(`100644 ${oid}\t${path}\0`);
    }
    await git(directory, ['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    const tree = await gitText(directory, ['write-tree'], { env });
    const { headline, body } = input.message;
    const message = body === undefined || body === '' ? headline : `${headline}\n\n${body}`;
    const sha = await gitText(directory, ['commit-tree', tree, '-p', head.sha], { env, input: `${message}\n` });
    const { code } = await runGit(directory, ['update-ref', ref, sha, head.sha]);
    if (code !== 0) throw failure('STALE_DATA', `${ref} moved while the commit was made. Pull and try again.`);
    return sha;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function demandPath(path: string): void {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')) {
    throw failure('UNPROCESSABLE', `A path was requested which is not valid: ${path}`);
  }
}
