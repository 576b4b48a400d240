import type { Fragment } from '../core/fragment.ts';
import { splitShell } from '../core/shell.ts';
import type { Launcher, Manager } from '../managers/manager.ts';
import { packageAfter, packageName, programOf } from './runners.ts';

/** A launcher of a secrets manager in front of the server's own command. */
export interface Launch {
  readonly manager: Manager;
  readonly launcher: Launcher;
  /** As the launcher's, but `bulk` where an option makes it inject what a file holds. */
  readonly style: 'reference' | 'bulk';
  /** Index among the words of the launcher's program, or of the package that is it. */
  readonly at: number;
  /** Index of the first word behind its own options; the number of words where nothing tells where they end. */
  readonly end: number;
  /** Syntaxes of the references that it replaces. */
  readonly syntaxes: readonly string[];
  /** Whether it replaces them in the arguments of what it starts as well. */
  readonly inline: boolean;
}

/** More launchers than any command line goes through. */
const MAX_LAUNCHES = 16;

type Starters = ReadonlyMap<string, readonly { readonly manager: Manager; readonly launcher: Launcher }[]>;
const programs = new WeakMap<readonly Manager[], Starters>();
const packages = new WeakMap<readonly Manager[], Starters>();

/** Launchers by the names that `namesOf` gives; made once for a registry of managers. */
function startersOf(
  cache: WeakMap<readonly Manager[], Starters>,
  managers: readonly Manager[],
  namesOf: (launcher: Launcher) => readonly string[],
): Starters {
  const known = cache.get(managers);
  if (known !== undefined) return known;
  const made = new Map<string, { readonly manager: Manager; readonly launcher: Launcher }[]>();
  for (const manager of managers)
    for (const launcher of manager.launchers)
      for (const name of namesOf(launcher)) {
        const starters = made.get(name) ?? [];
        if (!made.has(name)) made.set(name, starters);
        starters.push({ manager, launcher });
      }
  cache.set(managers, made);
  return made;
}

/** Index of the first word behind the launcher's subcommand; -1 where the words are another command. */
function behindSubcommand(words: readonly string[], at: number, launcher: Launcher): number {
  let next = at + 1;
  for (const wanted of launcher.subcommand) {
    while (next < words.length && words[next] !== wanted && words[next]?.startsWith('-') === true) {
      next += launcher.valued.includes(words[next] ?? '') ? 2 : 1;
    }
    if (words[next++] !== wanted) return -1;
  }
  // Without a subcommand the program's name alone is nothing but a word.
  return launcher.subcommand.length === 0 && words[next] === undefined ? -1 : next;
}

/** Those of a manager's references that are not vals', which reads them in its own files only. */
function ownSyntaxes({ references }: Manager): readonly string[] {
  return references.map(({ syntax }) => syntax).filter((syntax) => !syntax.startsWith('ref+'));
}

function launchAt(words: readonly string[], at: number, manager: Manager, launcher: Launcher): Launch | undefined {
  const next = behindSubcommand(words, at, launcher);
  if (next < 0) return undefined;
  const separator = launcher.separator === '--' ? words.indexOf('--', next) : -1;
  const end = separator < 0 ? words.length : separator + 1;
  const own = launcher.injects === undefined && launcher.inline === undefined ? [] : words.slice(at, end);
  const has = (option: string): boolean => own.some((word) => word === option || word.startsWith(`${option}=`));
  return {
    manager,
    launcher,
    style: launcher.injects?.some(has) === true ? 'bulk' : launcher.style,
    at,
    end,
    syntaxes: launcher.resolves ?? (launcher.style === 'bulk' ? [] : ownSyntaxes(manager)),
    inline: launcher.reads === 'both' || (launcher.inline !== undefined && has(launcher.inline)),
  };
}

/** The managers' launchers that a command line goes through, outermost first. */
export function findLaunches(words: readonly string[], managers: readonly Manager[]): readonly Launch[] {
  const found: Launch[] = [];
  const byProgram = startersOf(programs, managers, ({ command }) => [command]);
  const byPackage = startersOf(packages, managers, ({ packages: names }) => names ?? []);
  /** Index of a package that a runner runs. */
  const run = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (found.length === MAX_LAUNCHES) break;
    const named = packageAfter(words, at);
    if (named !== undefined) run.add(named.at);
    const candidates = [...(byProgram.get(programOf(word)) ?? []), ...(run.has(at) ? (byPackage.get(packageName(word)) ?? []) : [])];
    for (const { manager, launcher } of candidates) {
      if (found.some((other) => other.at === at && other.manager === manager)) continue;
      const launch = launchAt(words, at, manager, launcher);
      if (launch !== undefined) found.push(launch);
    }
  }
  return found;
}

/** Shell lines within shell lines; nobody quotes deeper. */
const MAX_DEPTH = 3;

/** The words of a command line with those of its shell lines (`sh -c "…"`, a command in one string) in their place. */
export function spread<W extends Fragment>(words: readonly W[], depth = 0): readonly W[] {
  if (depth === MAX_DEPTH) return words;
  return words.flatMap((word) => {
    if (!/\s/.test(word.text)) return [word];
    const inner = splitShell(word).flatMap((command) =>
      command.map((part) => ({ ...word, text: part.text, locate: (from: number, to: number) => part.locate(from, to) })),
    );
    return spread(inner, depth + 1);
  });
}

/** Syntaxes of the references that launchers replace in the environment of what they start. */
export function resolvedInEnvironment(launches: readonly Launch[]): ReadonlySet<string> {
  return new Set(launches.flatMap(({ launcher, syntaxes }) => (launcher.reads === 'argument' ? [] : syntaxes)));
}

/** Syntaxes of the references that launchers replace in the word at `at` of their command line. */
export function resolvedInWord(at: number, launches: readonly Launch[]): ReadonlySet<string> {
  const taking = launches.filter((launch) => launch.at < at && (at < launch.end ? launch.launcher.reads === 'argument' : launch.inline));
  return new Set(taking.flatMap(({ syntaxes }) => syntaxes));
}
