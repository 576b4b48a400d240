import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { put, type Result } from '../../cli/run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');

/** Packages that a test may start, each at the version that is installed here. */
const PACKAGES: readonly (readonly [name: string, program: string])[] = [
  ['@modelcontextprotocol/server-everything', 'mcp-server-everything'],
  ['@dotenvx/dotenvx', 'dotenvx'],
  ['mcp-remote', 'mcp-remote'],
];

/** A person's machine: a home, and programs on a path. Nothing of it is outside a temporary folder. */
export interface Machine {
  readonly home: string;
  /** What a client that is started on it has in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Signs the person in to a manager, by its program. */
  signIn(manager: 'op' | 'doppler'): void;
  /** Puts a value where 1Password's program finds it: its app does, in real life. */
  keep(place: string, value: string): void;
  /** Runs lines that a person is told to run in a shell, with what they paste. */
  run(lines: string, folder: string, pasted?: string): Promise<Result>;
  /** The same in a terminal, for programs that ask there and show nothing. */
  type(lines: string, folder: string, typed: string): Promise<Result>;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function versionOf(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** npx without a network: this Keygate, and the packages that are installed, at no other version. */
function npx(): string {
  const node = quoted(process.execPath);
  const cases = PACKAGES.map(([name, program]) => {
    const version = versionOf(join(ROOT, 'node_modules', name, 'package.json'));
    return `${name}|${name}@${version}) exec ${node} ${quoted(join(ROOT, 'node_modules/.bin', program))} "$@" ;;`;
  });
  const own = `mcp-keygate|mcp-keygate@${versionOf(join(ROOT, 'package.json'))}`;
  return `[ "$1" = -y ] && shift
package=$1
shift
case "$package" in
${own}) exec ${node} ${quoted(CLI)} "$@" ;;
${cases.join('\n')}
esac
echo "npx: there is no $package here" >&2
exit 1`;
}

/** What is asked for must be there, and the person signed in: a session in the home, as managers' programs keep one. */
function asking(store: string, manager: string): string {
  return `ask() {
  [ -f "$HOME/.config/${manager}/session" ] || { echo "${manager}: you are not signed in" >&2; exit 1; }
  cat ${quoted(join(store, manager))}/"$1" || exit 1
}`;
}

/**
 * `op read` and `op run` of the 1Password CLI: a value is replaced where it is a reference as a whole.
 * https://developer.1password.com/docs/cli/reference (read 2026-11-26)
 */
function op(store: string): string {
  return `${asking(store, 'op')}
case "$1" in
read)
  shift
  [ "$1" = --no-newline ] && shift
  ask "\${1#op://}" ;;
run)
  shift
  [ "$1" = --no-masking ] && shift
  [ "$1" = -- ] && shift
  for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=op:\\/\\/.*/\\1/p'); do
    eval "reference=\\$$name"
    value=$(ask "\${reference#op://}") || exit 1
    export "$name=$value"
  done
  exec "$@" ;;
*) exit 2 ;;
esac`;
}

/**
 * `doppler run`, `secrets get`, `secrets set` and `configs create` of the Doppler CLI.
 * https://github.com/DopplerHQ/cli (read 2026-11-26)
 */
function doppler(store: string): string {
  return `${asking(store, 'doppler')}
store=${quoted(join(store, 'doppler'))}
verb=$1
shift
case "$verb" in
secrets) verb=$1; name=$2; shift 2 ;;
configs) config=$2; shift 2 ;;
esac
while [ $# -gt 0 ]; do
  case "$1" in
  -p|--project) project=$2; shift 2 ;;
  -c) config=$2; shift 2 ;;
  --environment) environment=$2; shift 2 ;;
  --only-secrets) only=$2; shift 2 ;;
  --no-fallback|--plain|--silent) shift ;;
  --) shift; break ;;
  *) echo "doppler: $1?" >&2; exit 2 ;;
  esac
done
case "$verb" in
configs)
  case "$config" in "$environment"_*) mkdir -p "$store/$project/$config" ;; *) exit 2 ;; esac ;;
set) cat > "$store/$project/$config/$name" ;;
get) ask "$project/$config/$name" ;;
run)
  for name in $(echo "$only" | tr , ' '); do
    value=$(ask "$project/$config/$name") || exit 1
    export "$name=$value"
  done
  exec "$@" ;;
*) exit 2 ;;
esac`;
}

/** `docker run` of an image that is the server of others: it gets the variables that `-e` hands on, and no more. */
function docker(): string {
  return `[ "$1" = run ] || exit 2
shift
handed=" PATH HOME "
while [ $# -gt 1 ]; do
  case "$1" in
  -i|--rm) shift ;;
  -e)
    case "$2" in *=*) export "$2" ;; esac
    handed="$handed\${2%%=*} "
    shift 2 ;;
  *) echo "docker: $1?" >&2; exit 2 ;;
  esac
done
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$handed" in *" $name "*) ;; *) unset "$name" ;; esac
done
exec ${quoted(process.execPath)} ${quoted(join(ROOT, 'node_modules/.bin/mcp-server-everything'))}`;
}

/** Starts a program with what a person enters, to its end. */
async function entered(
  program: string,
  words: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  text: string,
): Promise<Result> {
  const child = spawn(program, words, { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A line that asks for nothing may be over before it could read.
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${text}\n`);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') };
}

/** Words of `script`, which starts a line in a terminal: one way on Linux, another on macOS. */
function terminal(line: string): readonly string[] {
  return process.platform === 'linux' ? ['-qec', line, '/dev/null'] : ['-q', '/dev/null', 'sh', '-c', line];
}

/** Makes a machine in a folder. Nobody is signed in to anything yet. */
export function machineIn(root: string): Machine {
  const home = join(root, 'home');
  const bin = join(root, 'bin');
  const store = join(root, 'store');
  put(home, '.gitconfig', '[user]\n\tname = Dev\n\temail = dev@example.com\n');
  const node = quoted(process.execPath);
  const programs = {
    npx: npx(),
    keygate: `exec ${node} ${quoted(CLI)} "$@"`,
    dotenvx: `exec ${node} ${quoted(join(ROOT, 'node_modules/.bin/dotenvx'))} "$@"`,
    docker: docker(),
    op: op(store),
    doppler: doppler(store),
  };
  for (const [name, script] of Object.entries(programs)) {
    put(bin, name, `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = { PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':'), HOME: home, USER: 'dev', LANG: 'C.UTF-8' };
  return {
    home,
    env,
    signIn(manager) {
      put(home, `.config/${manager}/session`, '');
    },
    keep(place, value) {
      const file = join(store, 'op', place);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, value);
    },
    run: (lines, folder, pasted = '') => entered('sh', ['-c', lines], folder, env, pasted),
    // dotenvx asks where the private key is kept too, but not where CI is set: then it is .env.keys.
    type: (lines, folder, typed) => entered('script', terminal(lines), folder, { ...env, CI: '1' }, typed),
  };
}

/** Waits for lines that must not fail. */
export async function succeeded(running: Promise<Result>): Promise<void> {
  const { code, out, err } = await running;
  if (code !== 0) throw new Error(`a line ended with ${String(code)}: ${out}${err}`);
}

/** Processes that were started on a machine and are still there, by their command lines. Only Linux tells of them. */
export function runningOn({ home }: Machine): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const mine = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`HOME=${home}`);
      return mine ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')] : [];
    } catch {
      // It ended while we looked, or belongs to another user.
      return [];
    }
  });
}
