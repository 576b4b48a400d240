import { spawn } from 'node:child_process';
import { ForgeError } from '../core/errors.ts';
import type { Content } from '../ports/repository.ts';
import { baseArguments, environment } from './git-process.ts';

/** The sentence for a file over the limit. */
export function tooLarge(size: number, limit: number): string {
  return `it is larger than ${limit / 1_048_576} MiB (${(size / 1_048_576).toFixed(1)} MiB)`;
}

interface Waiting {
  readonly limit: number;
  readonly type: string;
  resolve(content: Content | undefined): void;
}

/** One `git cat-file --batch` for a whole run; answers come in the order of the questions. */
export class ObjectReader {
  readonly #child;
  readonly #waiting: Waiting[] = [];
  #questions = '';
  #pending: Buffer[] = [];
  #length = 0;
  #left = 0;
  #body: Buffer[] | undefined;
  #keep = false;
  #kept = false;
  #size = 0;
  #failed: ForgeError | undefined;

  constructor(root: string) {
    this.#child = spawn('git', [...baseArguments(root), 'cat-file', '--batch', '--follow-symlinks'], {
      cwd: root,
      env: environment(),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#child.stdin.on('error', () => this.#fail());
    this.#child.on('error', () => this.#fail());
    this.#child.on('close', () => this.#fail());
  }

  /** Content of an object of this type; `undefined` where there is none. A link in a tree is followed. */
  ask(name: string, limit: number, type: 'blob' | 'commit' = 'blob'): Promise<Content | undefined> {
    if (this.#failed !== undefined) return Promise.reject(this.#failed);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ limit, type, resolve: (content) => (this.#failed === undefined ? resolve(content) : reject(this.#failed)) });
      this.#questions += `${name}\n`;
      // Questions of one turn go out in one write.
      if (this.#questions.length === name.length + 1) queueMicrotask(() => this.#send());
    });
  }

  #send(): void {
    this.#child.stdin.write(this.#questions);
    this.#questions = '';
  }

  /** Ends git without waiting for it, so that a finished run can end at once. */
  close(): void {
    this.#child.stdin.end();
    this.#child.stdout.destroy();
    this.#child.unref();
  }

  #fail(): void {
    this.#failed ??= new ForgeError('git cat-file ended before it had answered');
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(undefined);
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#body !== undefined) {
        const part = rest.subarray(0, this.#left);
        if (this.#keep) this.#body.push(part);
        this.#left -= part.length;
        rest = rest.subarray(part.length);
        if (this.#left > 0) return;
        this.#finish();
        continue;
      }
      const end = rest.indexOf(10);
      if (end < 0) {
        this.#pending.push(rest);
        this.#length += rest.length;
        return;
      }
      const line = Buffer.concat([...this.#pending, rest.subarray(0, end)], this.#length + end).toString('utf8');
      this.#pending = [];
      this.#length = 0;
      rest = rest.subarray(end + 1);
      // The line feed that git puts behind each object.
      if (line === '') continue;
      const answer =
        / (?<type>blob|commit|tree|tag) (?<size>\d+)$/.exec(line)?.groups ??
        /^(?<type>symlink|dangling|loop|notdir) (?<size>\d+)$/.exec(line)?.groups;
      const size = answer?.['size'];
      const waiting = this.#waiting[0];
      if (size === undefined) {
        this.#waiting.shift();
        waiting?.resolve(undefined);
        continue;
      }
      this.#size = Number(size);
      this.#left = this.#size;
      this.#kept = answer?.['type'] === waiting?.type;
      this.#keep = this.#kept && this.#size <= (waiting?.limit ?? 0);
      this.#body = [];
      if (this.#left === 0) this.#finish();
    }
  }

  #finish(): void {
    const waiting = this.#waiting.shift();
    const body = this.#body ?? [];
    this.#body = undefined;
    if (!this.#kept) {
      waiting?.resolve(undefined);
      return;
    }
    waiting?.resolve(
      this.#keep
        ? { bytes: body.length === 1 && body[0] !== undefined ? body[0] : Buffer.concat(body) }
        : { problem: tooLarge(this.#size, waiting.limit) },
    );
  }
}
