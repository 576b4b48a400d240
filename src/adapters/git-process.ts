import { spawn } from 'node:child_process';
import { ForgeError } from '../core/errors.ts';

/**
 * What every call of git starts with: nothing of the repository's or the user's configuration may
 * run a program, rewrite an object or ask a question.
 */
export function baseArguments(root: string): readonly string[] {
  return [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    `safe.directory=${root}`,
    '--no-replace-objects',
  ];
}

/** The environment of every call: no prompts, no locks, no fetching, English messages. */
export function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** What a call of git is given besides its arguments. */
export interface GitOptions {
  /** Text for its standard input. */
  readonly input?: string;
  /** Exit codes that are no failure; 0 alone by default. */
  readonly fine?: readonly number[];
}

/**
 * Runs git and gives its output.
 * @throws ForgeError with git's own last line when it fails or cannot be started.
 */
export function runGit(root: string, args: readonly string[], { input, fine = [0] }: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...baseArguments(root), ...args], {
      cwd: root,
      env: environment(),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let complaint = '';
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-2_000);
    });
    // git may end before it has read all of its input; its exit code says what happened.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    child.on('error', (cause) => reject(new ForgeError('git could not be started; is it installed and on the PATH?', { cause })));
    child.on('close', (code) => {
      if (code !== null && fine.includes(code)) resolve(Buffer.concat(chunks));
      else reject(new ForgeError(`git ${args[0] ?? ''} failed: ${complaint.trim().split('\n').at(-1) ?? `exit code ${String(code)}`}`));
    });
  });
}
