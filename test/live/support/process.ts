import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A server that a live test started. */
export interface Started {
  readonly child: ChildProcess;
  /** What it said, for the message of a test that fails. */
  said(): string;
  /** Ends it and waits for that. */
  stop(): Promise<void>;
}

/** Starts a program and keeps the end of what it says. */
export function launch(command: string, args: readonly string[], options: SpawnOptions): Started {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const keep = (chunk: Buffer): void => {
    said = `${said}${chunk.toString('utf8')}`.slice(-4_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      keep(Buffer.from(String(error)));
      resolve();
    });
    child.on('exit', () => resolve());
  });
  return {
    child,
    said: () => said,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(hard);
    },
  };
}

/** A port of this machine that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Asks again and again until something is so; what it was asked last where it never came. */
export async function eventually(holds: () => Promise<boolean> | boolean, what: string, started?: Started): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await holds()) return;
    if (started !== undefined && started.child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // Whoever waited for it has nothing to end it by.
  await started?.stop();
  throw new Error(`never came: ${what}${started === undefined ? '' : `\n${started.said()}`}`);
}
