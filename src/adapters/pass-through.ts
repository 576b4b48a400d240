import type { ChildProcess } from 'node:child_process';
import type { Observer } from '../ports/servers.ts';

/** How often it is looked whether something still comes from a server that has ended, in milliseconds. */
const LOOK = 100;
/** Where nothing came for so many looks, what holds the stream open is another program. */
const QUIET = 5;

/**
 * Copies standard input to a server and its output back, byte for byte and no faster than they are
 * taken, and shows both to an observer. What it gives back waits until all that the server wrote has
 * been handed on.
 */
export function passThrough(child: ChildProcess, observer: Observer): () => Promise<void> {
  const { stdin, stdout } = child;
  let taken = 0;
  // The other side may stop listening before all is said; the process ends by what the server does.
  const broken = new Promise<void>((resolve) => {
    process.stdout.on('error', () => {
      stdout?.resume();
      resolve();
    });
  });
  stdin?.on('error', () => undefined);
  process.stdin.on('error', () => undefined);
  process.stdin.on('data', (chunk: Buffer) => observer.toServer(chunk));
  if (stdin !== null) process.stdin.pipe(stdin);
  stdout?.on('data', (chunk: Buffer) => {
    taken++;
    observer.fromServer(chunk);
  });
  const ended = new Promise<void>((resolve) => {
    stdout?.on('close', resolve);
  });
  stdout?.pipe(process.stdout, { end: false });

  async function silence(): Promise<void> {
    for (let quiet = 0, before = taken; quiet < QUIET; ) {
      await new Promise((resolve) => void setTimeout(resolve, LOOK).unref());
      // A reader that takes its time is waited for.
      quiet = taken === before && process.stdout.writableLength === 0 ? quiet + 1 : 0;
      before = taken;
    }
  }

  return async () => {
    process.stdin.unpipe();
    process.stdin.destroy();
    await Promise.race([ended, broken, silence()]);
    stdout?.destroy();
    await Promise.race([broken, new Promise<void>((resolve) => void process.stdout.write('', () => resolve()))]);
  };
}
