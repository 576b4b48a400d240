import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Processes that stand between a client and us, each the child of the next. */
export interface Lineage {
  /** Whether all that were there at the start still are. */
  isWhole(): boolean;
}

interface Ancestor {
  readonly parent: number;
  readonly line: string;
}

/** Programs that only start another one and wait for it; each may outlive the client, or die alone. */
const WRAPPER =
  /^(?:\S*[\\/])?(?:sh|bash|dash|zsh|ash|ksh|fish|busybox|env|timeout|npx|npm|pnpm|pnpx|yarn|yarnpkg|bunx|mise|volta|volta-shim)(?:\s|$)|(?:npx|npm|pnpm|yarn)(?:-cli)?\.c?js(?:\s|$)/;
/** When it is looked who stands behind the parent, in milliseconds after the start. */
const CLIMB = 50;
/** More wrappers than stand in one line. */
const MOST = 6;

async function ancestor(pid: number): Promise<Ancestor | undefined> {
  if (process.platform === 'linux') {
    const [stat, line] = await Promise.all([
      readFile(`/proc/${String(pid)}/stat`, 'utf8'),
      readFile(`/proc/${String(pid)}/cmdline`, 'utf8'),
    ]);
    // The name in brackets may hold brackets and blanks.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return Number.isInteger(parent) ? { parent, line: line.replaceAll('\0', ' ').trim() } : undefined;
  }
  if (process.platform === 'win32') return undefined;
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { timeout: 5_000 }, (error, out) => {
      const groups = /^\s*(?<parent>\d+)\s+(?<line>.*)$/m.exec(error === null ? out : '')?.groups;
      resolve(groups === undefined ? undefined : { parent: Number(groups['parent']), line: groups['line'] ?? '' });
    });
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Watches the parent, and behind a shell or a package runner (`npx`) theirs, up to the client. A
 * process that was started by nobody (a service) has nobody to lose.
 */
export function makeLineage(): Lineage {
  const parent = process.ppid;
  const above: number[] = [];
  async function climb(): Promise<void> {
    let pid = parent;
    for (let i = 0; i < MOST && pid > 1; i++) {
      const found = await ancestor(pid);
      if (found === undefined || !WRAPPER.test(found.line) || found.parent <= 1) return;
      pid = found.parent;
      above.push(pid);
    }
  }
  // Behind the start of the server, which should not wait for it. What cannot be read is not watched;
  // the parent itself always is.
  if (parent > 1) setTimeout(() => void climb().catch(() => undefined), CLIMB).unref();
  return {
    isWhole: () => parent <= 1 || (process.ppid === parent && isAlive(parent) && above.every(isAlive)),
  };
}
