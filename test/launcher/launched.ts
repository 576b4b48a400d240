import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { folder, put } from '../cli/run.ts';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a finished launch left behind. */
export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: Buffer;
  readonly err: string;
}

/** A launch that is under way. */
export interface Launched {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** What standard output holds so far. */
  out(): string;
}

/** A folder with stand-ins for managers' programs: small Node scripts by name. */
export function programs(scripts: Readonly<Record<string, string>>): string {
  const root = folder();
  for (const [name, script] of Object.entries(scripts)) {
    put(root, name, `#!${process.execPath}\n${script}\n`);
    chmodSync(join(root, name), 0o755);
  }
  return root;
}

/** Keeps what a process writes. */
export function watch(child: ChildProcess): Launched {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }));
  });
  return { child, finished, out: () => Buffer.concat(out).toString('utf8') };
}

/** The environment of a launch: the path, a home without anything in it, and what the test gives. */
export function environment(env: Readonly<Record<string, string>>, path?: string): Record<string, string> {
  return {
    PATH: [...(path === undefined ? [] : [path]), process.env['PATH'] ?? ''].join(':'),
    HOME: folder(),
    ...env,
  };
}

/** Starts `keygate exec` with these words behind it, in this folder. It is gone when the test is. */
export function start(words: readonly string[], env: Readonly<Record<string, string>> = {}, path?: string, cwd?: string): Launched {
  const child = spawn(process.execPath, [CLI, 'exec', ...words], {
    env: environment(env, path),
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  });
  return watch(child);
}

/** Starts it, closes its standard input, and waits for its end. */
export function run(words: readonly string[], env: Readonly<Record<string, string>> = {}, path?: string): Promise<Finished> {
  const { child, finished } = start(words, env, path);
  child.stdin?.end();
  return finished;
}

/** Words that start a server which is a Node script. */
export function server(script: string, ...args: readonly string[]): readonly string[] {
  return ['--', process.execPath, '-e', script, '--', ...args];
}

/** Waits until something is so. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 1_000; i++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came: ${what}`);
}
