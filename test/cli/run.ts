import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a finished process left behind. */
export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder, with nothing of this process's environment but the path. */
export async function keygate(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> {
  return run(process.execPath, [CLI, ...args], cwd, env);
}

/** Runs a program to its end. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => err.push(data));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') };
}

/** A folder with these files, which goes when the test ends. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'keygate-cli-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) put(root, path, content);
  return root;
}

/** Writes a file into a folder. */
export function put(root: string, path: string, content: string | Uint8Array): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

/** A folder that is a git repository with these files in its first commit. */
export async function repository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = folder(files);
  await git(root, 'init', '--quiet', '--initial-branch=main');
  await commit(root, 'first');
  return root;
}

/** Commits all that is there and gives the commit's id. */
export async function commit(root: string, message: string): Promise<string> {
  await git(root, 'add', '-A');
  await git(root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD');
}

/** Runs git and gives its output without the last line break. */
export async function git(root: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await run('git', args, root, { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' });
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
  return out.trimEnd();
}
