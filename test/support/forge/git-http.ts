import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { covers, isAllowed, maySee } from './access.ts';
import { gitEnvironment } from './git.ts';
import type { Identity, RepositoryState } from './model.ts';

/** What a git client asks of a repository. */
export interface GitRequest {
  readonly owner: string;
  readonly name: string;
  readonly service: 'git-upload-pack' | 'git-receive-pack';
  /** The path within the repository: `info/refs` or the service. */
  readonly rest: string;
}

/** Recognises the smart protocol: `/owner/name.git/info/refs?service=…` and the two services. */
export function parseGitRequest(path: string, query: URLSearchParams): GitRequest | undefined {
  const found = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path);
  const [, owner, name, rest] = found ?? [];
  if (owner === undefined || name === undefined || rest === undefined) return undefined;
  const service = rest === 'info/refs' ? query.get('service') : rest;
  if (service !== 'git-upload-pack' && service !== 'git-receive-pack') return undefined;
  return { owner, name, service, rest };
}

/** Why a git client is turned away, as GitHub says it; `undefined` where it may go on. */
export function gitRefusal(
  request: GitRequest,
  repository: RepositoryState | undefined,
  identity: Identity | undefined,
  credentialSent: boolean,
): { readonly status: number; readonly text: string } | undefined {
  if (credentialSent && identity === undefined) return { status: 401, text: 'Invalid username or token.' };
  const push = request.service === 'git-receive-pack';
  if (identity === undefined && (push || repository === undefined || repository.private)) {
    return { status: 401, text: 'Authentication required.' };
  }
  if (repository === undefined || !maySee(identity, repository)) return { status: 404, text: 'Repository not found.' };
  if (isAllowed(identity, repository, [['contents', push ? 'write' : 'read']])) return undefined;
  const login = identity !== undefined && covers(identity, repository) ? identity.login : 'this token';
  return { status: 403, text: `Permission to ${repository.fullName}.git denied to ${login}.` };
}

/** Hands the request to `git http-backend` and returns the status it answered with. */
export async function serveGit(
  root: string,
  repository: RepositoryState,
  request: GitRequest,
  message: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<number> {
  const { headers } = message;
  const optional = (name: string, value: string | string[] | undefined): Record<string, string> =>
    typeof value === 'string' ? { [name]: value } : {};
  const child = spawn('git', ['http-backend'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: gitEnvironment({
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${repository.fullName}.git/${request.rest}`,
      REQUEST_METHOD: message.method ?? 'GET',
      QUERY_STRING: query.toString(),
      REMOTE_ADDR: '127.0.0.1',
      ...optional('CONTENT_TYPE', headers['content-type']),
      ...optional('CONTENT_LENGTH', headers['content-length']),
      ...optional('HTTP_CONTENT_ENCODING', headers['content-encoding']),
      ...optional('GIT_PROTOCOL', headers['git-protocol']),
    }),
  });
  child.stdin.on('error', () => undefined);
  message.pipe(child.stdin);

  let waiting = Buffer.alloc(0);
  let status = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    if (status !== 0) {
      response.write(chunk);
      continue;
    }
    waiting = Buffer.concat([waiting, chunk]);
    const end = waiting.indexOf('\r\n\r\n');
    if (end === -1) continue;
    status = 200;
    for (const line of waiting.toString('latin1', 0, end).split('\r\n')) {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1).trim();
      if (line.slice(0, colon).toLowerCase() === 'status') status = Number.parseInt(value, 10);
      else response.setHeader(line.slice(0, colon), value);
    }
    response.writeHead(status);
    response.write(waiting.subarray(end + 4));
  }
  if (status === 0) {
    status = 500;
    response.writeHead(status);
  }
  response.end();
  return status;
}
