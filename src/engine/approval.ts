import type { Launcher as Launched } from '../core/model.ts';
import { plainWords } from '../core/options.ts';
import type { ApprovedManager } from '../core/standard.ts';
import type { Launcher, Manager, ReferenceForm } from '../managers/manager.ts';
import type { Approval, Reference } from '../rules/verify-rule.ts';
import type { MatchGlob } from './suppress.ts';

/** What a reference or a launcher names: accounts, hosts, projects or regions, and paths of secrets. */
export interface Named {
  readonly accounts: readonly string[];
  readonly paths: readonly string[];
}

/** `/mcp/github` and `mcp/github` are one path. */
function withoutSlash(path: string): string {
  return path.replace(/^\/{1,8}/, '');
}

function formOf(reference: Reference, managers: readonly Manager[]): ReferenceForm | undefined {
  return managers.find(({ id }) => id === reference.manager)?.references.find(({ syntax }) => syntax === reference.syntax);
}

/** What a reference says of where its secret is kept. */
export function namedByReference(reference: Reference, managers: readonly Manager[]): Named {
  const groups = formOf(reference, managers)?.account?.exec(reference.target)?.groups ?? {};
  const accounts = Object.values(groups).filter((group) => group !== undefined);
  return { accounts, paths: reference.target === '' ? [] : [withoutSlash(reference.target)] };
}

/** The manager whose secret a command prints (`op read …`, `aws secretsmanager …`). */
function printedBy(command: string, managers: readonly Manager[]): Manager | undefined {
  const words = command.trim().split(/\s+/).slice(0, 20);
  const program = words[0]?.replace(/^.{0,500}[\\/]/, '').replace(/\.exe$/, '');
  return managers.find(
    ({ launchers, printers }) =>
      (program !== 'docker' && launchers.some(({ command: name }) => name === program)) ||
      printers.some(({ command: name, subcommand }) => name === program && (subcommand[0] === undefined || subcommand[0] === words[1])),
  );
}

/** The manager that keeps a reference's secret; `undefined` where nothing tells. */
export function managerOf(reference: Reference, managers: readonly Manager[]): string | undefined {
  if (reference.manager !== undefined) return reference.manager;
  return reference.syntax === '$(command)' ? printedBy(reference.target, managers)?.id : undefined;
}

/** The value of an option that is written `--option value` or `--option=value`; each time it stands there. */
function valuesOf(options: readonly string[], names: readonly string[]): readonly string[] {
  return options.flatMap((word, i) => {
    const equals = names.find((name) => word.startsWith(`${name}=`));
    if (equals !== undefined) return [word.slice(equals.length + 1)];
    const next = options[i + 1];
    return names.includes(word) && next !== undefined ? [next] : [];
  });
}

/** The options of a launcher; where nothing stands between them and the command it starts, up to its first word. */
function optionsOf(launched: Launched, launcher: Launcher): readonly string[] {
  if (launcher.separator !== 'none' || launcher.subcommand.length > 0) return launched.options;
  const { options } = launched;
  let end = 0;
  while (options[end]?.startsWith('-') === true) end += launcher.valued.includes(options[end] ?? '') ? 2 : 1;
  return options.slice(0, end);
}

/** What a launcher's command line says of where its secrets are kept. */
export function namedByLauncher(launched: Launched, managers: readonly Manager[]): Named {
  const launcher = managers
    .find(({ id }) => id === launched.manager)
    ?.launchers.find(({ subcommand }) => subcommand.every((word) => launched.options.includes(word)));
  const names = launcher?.names;
  if (launcher === undefined || names === undefined) return { accounts: [], paths: [] };
  const options = optionsOf(launched, launcher);
  // A string behind the words is the command that it starts (`sops exec-env file 'command'`).
  const listed = plainWords(options, launcher).slice(0, launcher.separator === 'string' ? 1 : undefined);
  const accounts = [...valuesOf(options, names.accounts ?? []), ...(names.words === 'account' ? listed.slice(0, 1) : [])];
  const parts = (names.path ?? []).map((spellings) => valuesOf(options, spellings));
  // One option may stand several times, and each value is a path of its own; several options make one path.
  const joined = parts.length === 1 ? (parts[0] ?? []) : [parts.flatMap((values) => values.slice(-1).map(withoutSlash)).join('/')];
  const paths = [...joined, ...(names.words === 'path' ? listed : [])];
  return { accounts, paths: paths.filter((path) => path !== '').map(withoutSlash) };
}

function accountMatches(allowed: readonly string[], accounts: readonly string[], match: MatchGlob): boolean {
  return allowed.some((glob) => accounts.some((account) => glob === account || match(glob)(account)));
}

function pathMatches(allowed: readonly string[], path: string, match: MatchGlob): boolean {
  // `secret/data/mcp#token`: the key in the secret may be left out of the glob.
  const whole = path.replace(/[?#].{0,1000}$/, '');
  return allowed.some((glob) => [path, whole].some((one) => match(withoutSlash(glob))(one)));
}

/** Whether an entry of the policy restricts the manager to a part of it, and holds what is named. */
export function holds(entry: ApprovedManager, named: Named, match: MatchGlob): boolean {
  if (entry.paths.length === 0 && entry.accounts.length === 0) return false;
  const account = entry.accounts.length === 0 || accountMatches(entry.accounts, named.accounts, match);
  return (
    account && (entry.paths.length === 0 || (named.paths.length > 0 && named.paths.every((path) => pathMatches(entry.paths, path, match))))
  );
}

/**
 * Measures where a secret is kept by a policy's list. An account counts where one is named; a path
 * must be named where the policy restricts them, since what names none may be all of it.
 */
export function approve(
  list: readonly ApprovedManager[] | undefined,
  manager: string,
  named: Named,
  match: MatchGlob,
  nameOf: (id: string) => string,
): Approval {
  if (list === undefined) return { kind: 'approved' };
  const entries = list.filter(({ id }) => id === manager);
  if (entries.length === 0) return { kind: 'refused', what: 'manager', allowed: [...new Set(list.map(({ id }) => nameOf(id)))] };
  const here = entries.filter(
    ({ accounts }) => accounts.length === 0 || named.accounts.length === 0 || accountMatches(accounts, named.accounts, match),
  );
  if (here.length === 0) return { kind: 'refused', what: 'account', allowed: entries.flatMap(({ accounts }) => accounts) };
  const open = here.some(({ paths }) => paths.length === 0);
  const globs = here.flatMap(({ paths }) => paths);
  const inside = named.paths.length > 0 && named.paths.every((path) => pathMatches(globs, path, match));
  return open || inside ? { kind: 'approved' } : { kind: 'refused', what: 'path', allowed: globs };
}
