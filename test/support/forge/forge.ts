import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { credentialOf, demand } from './access.ts';
import type { Context } from './context.ts';
import { contract } from './contract.ts';
import { createFaultPlan, type Fault, faultReply } from './faults.ts';
import { git } from './git.ts';
import { rateLimit } from './git-database.ts';
import { gitRefusal, parseGitRequest, serveGit } from './git-http.ts';
import { answerGraphql } from './graphql.ts';
import {
  type ForgeState,
  GITHUB_LIMITS,
  type Identity,
  type Limits,
  type PullRequest,
  type RecordedRequest,
  type RepositoryState,
  type TokenOptions,
} from './model.ts';
import { isoTime } from './objects.ts';
import { followBranches, openPull, type PullOptions } from './pulls.ts';
import { ApiError, apiError, notFound, type Reply } from './reply.ts';
import { ROUTES } from './routes.ts';

/** What a repository is made with. */
export interface RepositoryOptions {
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Makes it a fork, with the branches and tags the parent has now. */
  readonly forkOf?: ForgeRepository;
  /** Whether SARIF may be uploaded (it may, where absent). */
  readonly codeScanning?: boolean;
  /** Beginnings of names of branches that a rule forbids to make, move or remove. */
  readonly guarded?: readonly string[];
  /** Who may be asked for a review: logins, and `organisation/team`; anybody where absent. */
  readonly collaborators?: readonly string[];
  /** The setting "Allow GitHub Actions to create and approve pull requests" (on, where absent). */
  readonly actionsMayOpenPulls?: boolean;
}

/** A repository of the forge: a bare git repository and what GitHub keeps beside it. */
export interface ForgeRepository extends RepositoryState {
  /** Where git clones it from. */
  readonly cloneUrl: string;
  /** Opens a pull request between branches that were pushed. */
  openPull(options: Omit<PullOptions, 'headRepository'> & { readonly headRepository?: ForgeRepository }): Promise<PullRequest>;
  /** Lets open pull requests follow branches that were pushed past the API; every request does so too. */
  refresh(): Promise<void>;
}

/** What a forge is started with. */
export interface ForgeOptions {
  readonly limits?: Partial<Limits>;
}

/** A GitHub of our own. */
export interface Forge {
  /** Like https://api.github.com. */
  readonly url: string;
  readonly graphqlUrl: string;
  /** Like https://github.com: git repositories and pages. */
  readonly serverUrl: string;
  /** The same API as an enterprise server addresses it. */
  readonly enterprise: { readonly url: string; readonly graphqlUrl: string };
  /** Every exchange so far. */
  readonly requests: readonly RecordedRequest[];
  /** What went against GitHub's description, by a client or by the forge itself; a test asserts there is none. */
  readonly violations: readonly string[];
  /** Makes a repository; `name` is `owner/name`. */
  repository(name: string, options?: RepositoryOptions): Promise<ForgeRepository>;
  /** Makes a token; without permissions it can read what is public. */
  token(options?: TokenOptions): string;
  /** Lets requests go wrong. Those to GraphQL are matched as `POST /graphql` and the names of the mutations in them. */
  fail(fault: Fault): void;
  /** Lets something happen just before the first request that matches is answered. */
  meanwhile(match: RegExp, happen: () => Promise<unknown>): void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A request as every part of the forge sees it. */
interface Incoming {
  readonly message: IncomingMessage;
  readonly method: string;
  /** Without the prefix of an enterprise server, and by name where it came by number. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly api: string;
  readonly credential: string | undefined;
  readonly identity: Identity | undefined;
}

/** Starts a forge on a port of its own. */
export async function startForge(options: ForgeOptions = {}): Promise<Forge> {
  const root = await mkdtemp(join(tmpdir(), 'forge-'));
  const tokens = new Map<string, Identity>();
  const faults = createFaultPlan();
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const waiting: { readonly match: RegExp; readonly happen: () => Promise<unknown> }[] = [];
  const busy = new Map<RepositoryState, Promise<void>>();
  let lastId = 1000;
  const state: ForgeState = {
    repositories: new Map(),
    limits: { ...GITHUB_LIMITS, ...options.limits },
    nextId: () => ++lastId,
  };

  /** One after the other for each repository: two requests must not write the same refs. */
  function follow(repository: RepositoryState): Promise<void> {
    const next = (busy.get(repository) ?? Promise.resolve()).then(() => followBranches(repository));
    busy.set(
      repository,
      next.catch(() => undefined),
    );
    return next;
  }

  async function answerRest(incoming: Incoming): Promise<Reply> {
    const { message, method, path, query, identity, credential } = incoming;
    const text = await readBody(message);
    const match = contract().match(method, path);
    if (match === undefined) {
      violations.push(`${method} ${path}: not an operation this forge knows`);
      throw notFound();
    }
    const where = `${method} ${path}`;
    if ((message.headers['user-agent'] ?? '') === '') {
      violations.push(`${where}: no User-Agent header`);
      throw apiError(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.');
    }
    if (credential !== undefined && identity === undefined) throw apiError(401, 'Bad credentials');
    const { operation, params } = match;
    const respond = (reply: Reply): Reply => {
      const type = reply.raw === undefined ? 'application/json' : (reply.raw.type.split(';')[0] ?? '');
      const isText = reply.raw !== undefined && !type.endsWith('.object');
      const sent: unknown =
        reply.raw === undefined ? reply.body : isText ? String(reply.raw.content) : JSON.parse(String(reply.raw.content));
      // Raw content has no form that could be wrong.
      if (!isText) {
        for (const breach of contract().response(operation, reply.status, type, sent)) {
          violations.push(`${where}: the forge's own answer (${reply.status}): ${breach.sentence}`);
        }
      }
      return reply;
    };
    const body = parseJson(text);
    const judge = (): void => {
      if (body === INVALID_JSON) {
        violations.push(`${where}: the body is not JSON`);
        throw apiError(400, 'Problems parsing JSON');
      }
      const breaches = contract().request(match, query, body);
      if (breaches.length === 0) return;
      for (const breach of breaches) violations.push(`${where}: ${breach.sentence}`);
      const sentence = breaches.map((breach) => breach.sentence).join('; ');
      // GitHub would have noticed this one too.
      if (breaches.every((breach) => breach.tooLarge)) throw apiError(422, `Invalid request.\n\n${sentence}`);
      throw apiError(500, `Against the description: ${sentence}`);
    };
    try {
      if (operation.id === 'rate-limit/get') {
        judge();
        return respond({ status: 200, body: rateLimit() });
      }
      const route = ROUTES[operation.id];
      if (route === undefined) throw new Error(`no handler for ${operation.id}`);
      const repository = state.repositories.get(`${params['owner']}/${params['repo']}`.toLowerCase());
      if (repository === undefined) throw notFound();
      demand(identity, repository, route.need);
      judge();
      await follow(repository);
      const context: Context = {
        forge: state,
        repository,
        identity,
        params,
        query,
        body: typeof body === 'object' && body !== null ? (body as Context['body']) : {},
        accept: message.headers.accept ?? '',
        api: incoming.api,
        html: serverUrl(),
        path,
      };
      const reply = await route.handler(context);
      if (method !== 'GET') await follow(repository);
      return respond(reply);
    } catch (error) {
      if (error instanceof ApiError && error.reply.status !== 500) return respond(error.reply);
      throw error;
    }
  }

  async function answerGraph(incoming: Incoming, text: string): Promise<Reply> {
    if (incoming.method !== 'POST') {
      violations.push(`${incoming.method} /graphql: GraphQL is asked by POST`);
      throw notFound();
    }
    if (incoming.identity === undefined) {
      throw apiError(401, incoming.credential === undefined ? 'This endpoint requires you to be authenticated.' : 'Bad credentials');
    }
    const outcome = await answerGraphql({
      forge: state,
      identity: incoming.identity,
      html: serverUrl(),
      body: parseJson(text),
      touch: follow,
    });
    violations.push(...outcome.violations);
    return outcome.reply;
  }

  /** Writes the answer, or cuts the connection, and returns the status. */
  async function handle(incoming: Incoming, response: ServerResponse): Promise<number> {
    const { message, method, path, query, identity } = incoming;
    const asked = path === '/graphql' ? await readBody(message) : '';
    const search = path === '/graphql' ? mutationsIn(asked) : query.size === 0 ? '' : `?${query.toString()}`;
    const next = waiting.findIndex(({ match }) => match.test(`${method} ${path}${search}`));
    if (next >= 0) await waiting.splice(next, 1)[0]?.happen();
    const fault = faults.take({ method, path: `${path}${search}` });
    if (fault?.how === 'slow') await sleep(fault.delay ?? 200);
    else if (fault?.how === 'drop') {
      message.socket.destroy();
      return 0;
    }
    const wrong = fault === undefined ? undefined : faultReply(fault);
    if (wrong !== undefined) {
      message.resume();
      return send(response, wrong);
    }
    const gitRequest = parseGitRequest(path, query);
    if (gitRequest !== undefined) {
      const repository = state.repositories.get(`${gitRequest.owner}/${gitRequest.name}`.toLowerCase());
      const refusal = gitRefusal(gitRequest, repository, identity, incoming.credential !== undefined);
      if (refusal !== undefined || repository === undefined) {
        const { status, text } = refusal ?? { status: 404, text: 'Repository not found.' };
        message.resume();
        return send(response, {
          status,
          raw: { type: 'text/plain', content: text },
          ...(status === 401 ? { headers: { 'www-authenticate': 'Basic realm="GitHub"' } } : {}),
        });
      }
      await follow(repository);
      return serveGit(root, repository, gitRequest, message, response, query);
    }
    try {
      return send(response, await (path === '/graphql' ? answerGraph(incoming, asked) : answerRest(incoming)));
    } catch (error) {
      if (error instanceof ApiError) return send(response, error.reply);
      violations.push(`${method} ${path}: the forge itself failed: ${String(error)}`);
      return send(response, { status: 500, body: { message: String(error) } });
    }
  }

  function read(message: IncomingMessage): Incoming {
    const url = new URL(message.url ?? '/', 'http://forge.test');
    // An enterprise server has its API below a prefix; api.github.com has it at the root.
    const enterprise = /^\/api(?:\/v3(?=\/|$)|(?=\/graphql$))/.exec(url.pathname)?.[0] ?? '';
    const path = url.pathname.slice(enterprise.length).replace(/^\/repositories\/(\d+)/, (given, id: string) => {
      const repository = [...state.repositories.values()].find((each) => each.id === Number(id));
      return repository === undefined ? given : `/repos/${repository.fullName}`;
    });
    const credential = credentialOf(message.headers.authorization);
    return {
      message,
      method: message.method ?? 'GET',
      path: path === '' ? '/' : path,
      query: url.searchParams,
      api: `${serverUrl()}${enterprise}`,
      credential,
      identity: credential === undefined ? undefined : tokens.get(credential),
    };
  }

  const server = createServer((message, response) => {
    const incoming = read(message);
    const record = (status: number): void => {
      requests.push({
        method: incoming.method,
        path: incoming.path,
        query: incoming.query.toString(),
        status,
        login: incoming.identity?.login,
      });
    };
    handle(incoming, response).then(record, (error: unknown) => {
      violations.push(`${incoming.method} ${incoming.path}: the forge itself failed: ${String(error)}`);
      response.destroy();
      record(0);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  function serverUrl(): string {
    return `http://127.0.0.1:${port}`;
  }

  async function repository(fullName: string, made: RepositoryOptions = {}): Promise<ForgeRepository> {
    const [owner = '', name = ''] = fullName.split('/');
    const parent = made.forkOf;
    const defaultBranch = made.defaultBranch ?? parent?.defaultBranch ?? 'main';
    const directory = join(root, owner, `${name}.git`);
    await mkdir(dirname(directory), { recursive: true });
    await git(root, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`, directory]);
    await appendFile(join(directory, 'config'), BARE_CONFIG);
    if (parent !== undefined) {
      const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
      await git(directory, ['fetch', '--quiet', parent.directory, ...refs]);
    }
    const created: ForgeRepository = {
      id: state.nextId(),
      owner,
      name,
      fullName,
      directory,
      private: made.private ?? parent?.private ?? false,
      parent,
      createdAt: isoTime(),
      defaultBranch,
      codeScanning: made.codeScanning ?? true,
      guarded: made.guarded ?? [],
      collaborators: made.collaborators,
      actionsMayOpenPulls: made.actionsMayOpenPulls ?? true,
      pulls: [],
      comments: [],
      reviews: [],
      checkRuns: [],
      sarifs: [],
      cloneUrl: `${serverUrl()}/${fullName}.git`,
      openPull: (pull) => openPull(state, created, pull),
      refresh: () => follow(created),
    };
    state.repositories.set(fullName.toLowerCase(), created);
    return created;
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    if (server.listening) {
      server.close();
      await once(server, 'close');
    }
    await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  return {
    url: serverUrl(),
    graphqlUrl: `${serverUrl()}/graphql`,
    serverUrl: serverUrl(),
    enterprise: { url: `${serverUrl()}/api/v3`, graphqlUrl: `${serverUrl()}/api/graphql` },
    requests,
    violations,
    repository,
    token(given = {}) {
      // Random, so that a token that leaks into an output is found there and nowhere else.
      const value = `forge_${randomBytes(20).toString('hex')}`;
      tokens.set(value, { ...given, login: given.login ?? 'github-actions[bot]' });
      return value;
    },
    fail: (fault) => faults.add(fault),
    meanwhile: (match, happen) => void waiting.push({ match, happen }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** GitHub takes pushes, serves any commit by its sha, and makes partial clones. */
const BARE_CONFIG = `[http]
\treceivepack = true
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[receive]
\tautogc = false
[gc]
\tauto = 0
[core]
\tprotectNTFS = false
\tprotectHFS = false
`;

/** What a query to GraphQL changes, as the end of its path. */
function mutationsIn(body: string): string {
  return [...new Set(body.match(/\b(?:createCommitOnBranch|updateRefs)\b/g))].map((name) => ` ${name}`).join('');
}

const INVALID_JSON = Symbol('invalid JSON');

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return INVALID_JSON;
  }
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Reply): number {
  const content = reply.raw?.content ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
  response.writeHead(reply.status, {
    'x-github-request-id': randomBytes(8).toString('hex').toUpperCase(),
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-used': '1',
    'x-ratelimit-resource': 'core',
    ...(content === undefined ? {} : { 'content-type': reply.raw?.type ?? 'application/json; charset=utf-8' }),
    ...reply.headers,
  });
  response.end(content);
  return reply.status;
}
