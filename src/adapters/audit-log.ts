import { openSync, writeSync } from 'node:fs';
import { UserError } from '../core/errors.ts';
import type { Audit } from '../ports/audit.ts';

/** Standard error, for `--audit -`. */
const STANDARD_ERROR = 2;

/**
 * Writes a text whole. Not through `process.stderr`: that would make the pipe, which the server has
 * too, one that refuses what it cannot take at once.
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0, tries = 0; at < bytes.length && tries < 100; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      // A reader that is gone is no reason to end a server.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return;
      tries++;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * Appends events to a file that only its owner may read, or to standard error for `-`.
 * @throws UserError when the file cannot be written.
 */
export function auditLog(path: string): Audit {
  let descriptor = STANDARD_ERROR;
  if (path !== '-') {
    try {
      descriptor = openSync(path, 'a', 0o600);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw new UserError(`The audit log "${path}" cannot be written (${code}).`, { cause: error });
    }
  }
  return { write: (event) => writeWhole(descriptor, `${JSON.stringify(event)}\n`) };
}
