import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the scripts under test read of the repository. */
const PARTS = ['action.yml', 'docs', 'package.json', 'README.md', 'remediate', 'schemas', 'scripts', 'src', 'tsconfig.json', 'verify'];

/** What a script said when it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of `folder` with the Node that runs the tests. */
export function runScript(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const own = Object.fromEntries(Object.entries({ PATH, SystemRoot, TEMP, TMPDIR }).filter(([, value]) => value !== undefined));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8', env: { ...own, ...env } });
  return { code: status, stdout, stderr };
}

/** A copy of the repository in which a test may write. */
export function copyOfRepository(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'keygate-scripts-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
