import type { ChildProcess } from 'node:child_process';
import { Transform } from 'node:stream';
import type { Guard, Judged, Observer } from '../ports/servers.ts';

/** How often it is looked whether something still comes from a server that has ended, in milliseconds. */
const LOOK = 100;
/** Where nothing came for so many looks, what holds the stream open is another program. */
const QUIET = 5;
/** Bytes of our own answers that a client may leave untaken before more is read from it. */
const MOST_ANSWERS = 1024 * 1024;
const NEWLINE = 0x0a;

/** The server's output, with lines of ours between its lines. */
interface Mixed {
  readonly stream: Transform;
  answer(line: string): void;
  /** Bytes of answers that wait for the end of a line of the server's, or for a reader. */
  waiting(): number;
}

function mixing(): Mixed {
  let within = false;
  let pending: string[] = [];
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const end = pending.length === 0 ? -1 : chunk.indexOf(NEWLINE);
      if (end < 0) stream.push(chunk);
      else {
        stream.push(chunk.subarray(0, end + 1));
        for (const line of pending) stream.push(line);
        pending = [];
        if (end + 1 < chunk.length) stream.push(chunk.subarray(end + 1));
      }
      within = chunk.at(-1) !== NEWLINE;
      done();
    },
  });
  return {
    stream,
    answer(line) {
      if (within) pending.push(line);
      else if (!stream.writableEnded) stream.push(line);
    },
    waiting: () => stream.readableLength + pending.reduce((sum, line) => sum + line.length, 0),
  };
}

/** The client's input without what the guard holds back, for which `answer` gets the answers. */
function guarded(guard: Guard, mixed: Mixed): Transform {
  const timers = new Set<NodeJS.Timeout>();
  function hand({ pass, answers }: Judged, stream: Transform, done: () => void): void {
    for (const bytes of pass) stream.push(bytes);
    for (const line of answers) mixed.answer(line);
    const wait = (): void => {
      if (mixed.waiting() <= MOST_ANSWERS) done();
      else timers.add(setTimeout(wait, LOOK).unref());
    };
    wait();
  }
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hand(guard.take(chunk), stream, done);
    },
    flush(done) {
      hand(guard.end(), stream, done);
    },
    destroy(error, done) {
      for (const timer of timers) clearTimeout(timer);
      done(error);
    },
  });
  return stream;
}

/**
 * Copies standard input to a server and its output back, byte for byte and no faster than they are
 * taken. A guard may hold messages back and have them answered between two lines of the server's; an
 * observer is shown what passes. What it gives back waits until all that the server wrote has been
 * handed on.
 */
export function passThrough(child: ChildProcess, observer: Observer | undefined, guard: Guard | undefined): () => Promise<void> {
  const { stdin, stdout } = child;
  let taken = 0;
  const mixed = guard === undefined ? undefined : mixing();
  const input = guard === undefined || mixed === undefined ? process.stdin : process.stdin.pipe(guarded(guard, mixed));
  const output = mixed === undefined ? stdout : (stdout?.pipe(mixed.stream) ?? null);
  // The other side may stop listening before all is said; the process ends by what the server does.
  const broken = new Promise<void>((resolve) => {
    process.stdout.on('error', () => {
      output?.resume();
      resolve();
    });
  });
  stdin?.on('error', () => undefined);
  process.stdin.on('error', () => undefined);
  if (observer !== undefined) input.on('data', (chunk: Buffer) => observer.toServer(chunk));
  if (stdin !== null) input.pipe(stdin);
  stdout?.on('data', (chunk: Buffer) => {
    taken++;
    observer?.fromServer(chunk);
  });
  const ended = new Promise<void>((resolve) => {
    output?.on('close', resolve);
  });
  output?.pipe(process.stdout, { end: false });

  async function silence(): Promise<void> {
    for (let quiet = 0, before = taken; quiet < QUIET; ) {
      await new Promise((resolve) => void setTimeout(resolve, LOOK).unref());
      // A reader that takes its time is waited for.
      const full = process.stdout.writableLength > 0 || (mixed?.stream.readableLength ?? 0) > 0;
      quiet = taken === before && !full ? quiet + 1 : 0;
      before = taken;
    }
  }

  return async () => {
    input.unpipe();
    process.stdin.unpipe();
    process.stdin.destroy();
    await Promise.race([ended, broken, silence()]);
    stdout?.destroy();
    await Promise.race([broken, new Promise<void>((resolve) => void process.stdout.write('', () => resolve()))]);
  };
}
