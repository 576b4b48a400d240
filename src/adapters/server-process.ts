import type { ChildProcess } from 'node:child_process';
import { Secret } from '../core/secret.ts';
import type { Ended, Headers, RunningServer, Servers } from '../ports/servers.ts';
import { comesFromClient, copyInput, hearEnd } from './client-input.ts';
import { headersPipe } from './headers-pipe.ts';
import { passThrough } from './pass-through.ts';
import { programStarter } from './start-program.ts';

/**
 * The longest that one variable or argument may be. Linux: MAX_ARG_STRLEN, 32 pages, with the NUL
 * behind it (execve(2)). Windows: 32767 characters (CreateProcess). macOS has a bound for all alone.
 */
const LONGEST: Partial<Record<NodeJS.Platform, number>> = { linux: 131_071, win32: 32_766 };

function open(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}

/** What is too long to be handed on, by name. */
function tooLong(name: string, text: string): string | undefined {
  const most = LONGEST[process.platform];
  return most !== undefined && Buffer.byteLength(text) > most ? name : undefined;
}

/** Stands for the path of the headers in an argument. */
const HEADERS = '{headers}';
const HEADERS_VARIABLE = 'MCP_HEADERS_FILE';

/** The headers as one text; a line break in a value would make another header of what follows. */
function writtenHeaders({ form, entries }: Headers): string | Ended {
  const opened = entries.map(([name, value]) => [name, open(value)] as const);
  const broken = opened.find(([, value]) => /[\r\n\0]/.test(value));
  if (broken !== undefined) return { kind: 'not-started', problem: 'header', where: broken[0] };
  if (form === 'json') return `${JSON.stringify(Object.fromEntries(opened))}\n`;
  return opened.map(([name, value]) => `${name}: ${value}\n`).join('');
}

function failure({ code }: NodeJS.ErrnoException): Ended {
  switch (code) {
    case 'ENOENT':
      return { kind: 'not-started', problem: 'missing' };
    case 'EACCES':
    case 'ENOEXEC':
      return { kind: 'not-started', problem: 'denied' };
    case 'E2BIG':
      return { kind: 'not-started', problem: 'large' };
    default:
      return { kind: 'not-started', problem: 'other', ...(code === undefined ? {} : { where: code }) };
  }
}

function refused(ended: Ended): RunningServer {
  return { ended: Promise.resolve(ended), signal: () => undefined };
}

/** Starts servers that read and write what this process was given, without a byte going through it unless somebody watches. */
export const systemServers: Servers = {
  async start({ command, args, env, headers, observer, guard, onClosed }) {
    const opened = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, open(value)]));
    const written = headers === undefined ? '' : writtenHeaders(headers);
    if (typeof written !== 'string') return refused(written);
    const pipe = headers === undefined ? undefined : headersPipe(written);
    if (headers !== undefined && pipe === undefined) return refused({ kind: 'not-started', problem: 'pipe' });
    const named = args.some((word) => typeof word === 'string' && word.includes(HEADERS));
    const words = args.map((word) => (typeof word === 'string' && pipe !== undefined ? word.replaceAll(HEADERS, pipe.path) : open(word)));
    if (pipe !== undefined && !named) opened[HEADERS_VARIABLE] = pipe.path;
    const large =
      Object.entries(opened)
        .map(([name, value]) => tooLong(name, `${name}=${value}`))
        .find((name) => name !== undefined) ??
      words.map((word, at) => tooLong(`argument ${String(at + 1)}`, word)).find((name) => name !== undefined);
    if (large !== undefined) {
      pipe?.close();
      return refused({ kind: 'not-started', problem: 'large', where: large });
    }
    const copied = observer !== undefined || guard !== undefined;
    const heard = onClosed !== undefined && comesFromClient();
    const startProgram = await programStarter();
    let child: ChildProcess;
    try {
      child = startProgram(command, words, {
        stdio: copied ? ['pipe', 'pipe', 'inherit'] : heard ? ['pipe', 'inherit', 'inherit'] : 'inherit',
        env: opened,
      });
    } catch (error) {
      pipe?.close();
      // Node's own message would show the value that it does not like.
      return refused(error instanceof Error ? failure(error) : { kind: 'not-started', problem: 'other' });
    }
    let runs = true;
    if (heard) hearEnd(() => runs && onClosed());
    const passed = copied ? passThrough(child, observer, guard) : undefined;
    const uncopy = heard && !copied ? copyInput(child) : undefined;
    const ended = new Promise<Ended>((resolve) => {
      child.on('error', (error) => {
        pipe?.close();
        resolve(failure(error));
        // Else standard input would keep us here.
        void passed?.();
        uncopy?.();
      });
      child.on('exit', (code, signal) => {
        runs = false;
        pipe?.close();
        uncopy?.();
        const how: Ended = signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'killed', signal };
        if (passed === undefined) resolve(how);
        else void passed().then(() => resolve(how));
      });
    });
    return {
      ended,
      signal(name) {
        try {
          child.kill(name as NodeJS.Signals);
        } catch {
          // A signal that this system does not know.
        }
      },
    };
  },
};
