import type { ChildProcess } from 'node:child_process';
import { fstatSync } from 'node:fs';

/** What a message of JSON-RPC, or a list of them, begins with. */
const MESSAGE = /^\s*[{[]/;
/** Bytes in which that is looked for. */
const LOOKED_AT = 64;

/** Whether standard input is what a client holds the other end of: a pipe or a socket, and no terminal, file or device. */
export function comesFromClient(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket();
  } catch {
    return false;
  }
}

/**
 * Calls `closed` when standard input ends behind messages of JSON-RPC; what is piped into any other program may
 * end long before that program has done its work. Nothing is heard unless somebody reads the input too.
 */
export function hearEnd(closed: () => void): void {
  let spoke = false;
  process.stdin.once('data', (chunk: Buffer) => {
    spoke = MESSAGE.test(chunk.toString('latin1', 0, LOOKED_AT));
  });
  process.stdin.once('end', () => {
    if (spoke) closed();
  });
}

/** Copies standard input to a server, no faster than it takes it; the answer ends that. */
export function copyInput({ stdin }: ChildProcess): () => void {
  stdin?.on('error', () => undefined);
  process.stdin.on('error', () => undefined);
  if (stdin !== null) process.stdin.pipe(stdin);
  return () => {
    process.stdin.unpipe();
    process.stdin.destroy();
  };
}
