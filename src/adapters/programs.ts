import type { ChildProcess } from 'node:child_process';
import type { Printed, Programs } from '../ports/programs.ts';
import { programStarter } from './start-program.ts';

/** More than any secret has. */
const MAX_BYTES = 1024 * 1024;
/** As much of what a program complains of as tells what is wrong. */
const MAX_COMPLAINT = 4_000;

/** Runs programs as they are, without a shell, without standard input, in this process's environment. */
export const systemPrograms: Programs = {
  async print(command, args, timeout) {
    const start = await programStarter();
    return new Promise((resolve) => {
      let child: ChildProcess;
      try {
        child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
      } catch {
        // Words that no program can be given: a NUL.
        resolve({ kind: 'failed', code: null, complaint: '' });
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      let complaint = '';
      let early: Printed | undefined;
      const end = (why: Printed): void => {
        early ??= why;
        child.kill('SIGKILL');
        // A grandchild may hold the pipes open.
        child.stdout?.destroy();
        child.stderr?.destroy();
      };
      const timer = setTimeout(() => end({ kind: 'slow' }), timeout);
      child.stdout?.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BYTES) end({ kind: 'large' });
        else chunks.push(chunk);
      });
      child.stderr?.on('data', (chunk: Buffer) => {
        complaint = (complaint + chunk.toString('utf8')).slice(-MAX_COMPLAINT);
      });
      child.on('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        resolve(early ?? (error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'failed', code: null, complaint: '' }));
      });
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve(
          early ?? (code === 0 ? { kind: 'printed', text: Buffer.concat(chunks).toString('utf8') } : { kind: 'failed', code, complaint }),
        );
      });
    });
  },
};
