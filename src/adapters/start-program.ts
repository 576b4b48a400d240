import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';

/** Starts a program without a shell. Listeners must be added at once, as with Node's own `spawn`. */
export type StartProgram = (command: string, args: readonly string[], options: SpawnOptions) => ChildProcess;

/**
 * What starts programs here. On Windows a name may stand for a `.cmd` file (`npx`, `az`, `gcloud`),
 * which Node starts by its full name and through `cmd` alone; cross-spawn knows how to find it and
 * how to quote for it.
 */
export async function programStarter(): Promise<StartProgram> {
  const start = process.platform === 'win32' ? (await import('cross-spawn')).default : spawn;
  return (command, args, options) => start(command, [...args], { ...options, shell: false, windowsHide: true });
}
