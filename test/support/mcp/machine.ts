import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { put } from '../../cli/run.ts';

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
  /** Puts a value where a manager's program finds it. */
  keep(manager: 'op' | 'doppler', place: string, value: string): void;
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
  const own = `mcp-keygate@${versionOf(join(ROOT, 'package.json'))}`;
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
 * `doppler run` and `doppler secrets get` of the Doppler CLI.
 * https://github.com/DopplerHQ/cli (read 2026-11-26)
 */
function doppler(store: string): string {
  return `${asking(store, 'doppler')}
verb=$1
shift
[ "$verb" = secrets ] && shift && name=$1 && shift
while [ $# -gt 0 ]; do
  case "$1" in
  -p) project=$2; shift 2 ;;
  -c) config=$2; shift 2 ;;
  --only-secrets) only=$2; shift 2 ;;
  --no-fallback|--plain) shift ;;
  --) shift; break ;;
  *) echo "doppler: $1?" >&2; exit 2 ;;
  esac
done
[ "$verb" = secrets ] && { ask "$project/$config/$name"; exit; }
[ "$verb" = run ] || exit 2
for name in $(echo "$only" | tr , ' '); do
  value=$(ask "$project/$config/$name") || exit 1
  export "$name=$value"
done
exec "$@"`;
}

/** Makes a machine in a folder. Nobody is signed in to anything yet. */
export function machineIn(root: string): Machine {
  const home = join(root, 'home');
  const bin = join(root, 'bin');
  const store = join(root, 'store');
  mkdirSync(home, { recursive: true });
  const node = quoted(process.execPath);
  const programs = {
    npx: npx(),
    keygate: `exec ${node} ${quoted(CLI)} "$@"`,
    dotenvx: `exec ${node} ${quoted(join(ROOT, 'node_modules/.bin/dotenvx'))} "$@"`,
    op: op(store),
    doppler: doppler(store),
  };
  for (const [name, script] of Object.entries(programs)) {
    put(bin, name, `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return {
    home,
    env: { PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':'), HOME: home, USER: 'dev', LANG: 'C.UTF-8' },
    signIn(manager) {
      put(home, `.config/${manager}/session`, '');
    },
    keep(manager, place, value) {
      const file = join(store, manager, place);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, value);
    },
  };
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
