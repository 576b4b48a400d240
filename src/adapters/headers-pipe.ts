import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A named pipe that one reader gets a text from. */
export interface HeadersPipe {
  readonly path: string;
  /** Takes it away, read or not. */
  close(): void;
}

/** How often it is looked whether somebody reads, in milliseconds. */
const LOOK = 25;
/** What making it may take, in milliseconds. */
const PATIENCE = 5_000;

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Makes a named pipe in a folder of its own that nobody else may enter, and gives the text to the
 * first who opens it; then it is gone. So no file ever holds the text, and programs in between
 * (`npx`, a shell) need not hand a descriptor on. `undefined` where no pipe can be made. POSIX alone.
 */
export function headersPipe(text: string): HeadersPipe | undefined {
  const folder = mkdtempSync(join(process.env['XDG_RUNTIME_DIR'] ?? tmpdir(), 'keygate-'));
  const path = join(folder, 'headers');
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  };
  const made = spawnSync('mkfifo', ['-m', '600', path], { stdio: 'ignore', timeout: PATIENCE });
  if (made.status !== 0) {
    close();
    return undefined;
  }
  const bytes = Buffer.from(text);

  function write(descriptor: number, from: number): void {
    let at = from;
    try {
      while (at < bytes.length) at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (isCode(error, 'EAGAIN')) {
        timer = setTimeout(() => write(descriptor, at), LOOK).unref();
        return;
      }
      // A reader that went away gets no more.
    }
    closeSync(descriptor);
    close();
  }

  function look(): void {
    let descriptor: number;
    try {
      // Without a reader this fails at once instead of waiting for one in a thread that nobody can end.
      descriptor = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (isCode(error, 'ENXIO')) timer = setTimeout(look, LOOK).unref();
      return;
    }
    // Whoever comes second finds nothing, instead of waiting for ever or reading it twice.
    unlinkSync(path);
    write(descriptor, 0);
  }

  look();
  return { path, close };
}
