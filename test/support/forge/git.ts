import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** What `git` is given besides its arguments. */
export interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Who signs what the tests commit; the date is fixed so that shas are the same on every machine. */
const IDENTITY = { name: 'Test Author', email: 'author@example.com', date: '2026-01-01T00:00:00Z' } as const;

/** A git environment that no setting of this machine reaches. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const nowhere = process.platform === 'win32' ? 'NUL' : '/dev/null';
  const system = process.env['SystemRoot'];
  return {
    PATH: process.env['PATH'] ?? '',
    ...(system === undefined ? {} : { SystemRoot: system }),
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: nowhere,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_AUTHOR_NAME: IDENTITY.name,
    GIT_AUTHOR_EMAIL: IDENTITY.email,
    GIT_AUTHOR_DATE: IDENTITY.date,
    GIT_COMMITTER_NAME: IDENTITY.name,
    GIT_COMMITTER_EMAIL: IDENTITY.email,
    GIT_COMMITTER_DATE: IDENTITY.date,
    ...extra,
  };
}

/** Runs git and returns what it printed, whatever its exit code. */
export async function runGit(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<{ readonly code: number; readonly stdout: Buffer; readonly stderr: string }> {
  const child = spawn('git', args, { cwd: directory, env: gitEnvironment(options.env), stdio: 'pipe' });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // git may leave before it has read everything; its exit code says what went wrong.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

/** Runs git and returns its output; throws with git's own words when it fails. */
export async function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { code, stdout, stderr } = await runGit(directory, args, options);
  if (code !== 0) throw new Error(`git ${args.join(' ')} failed (${code}): ${stderr.trim()}`);
  return stdout;
}

/** Like `git`, as text without the last newline. */
export async function gitText(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await git(directory, args, options)).toString('utf8').replace(/\n$/, '');
}
