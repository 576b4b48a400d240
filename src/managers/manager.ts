/** One way a secrets manager is referred to in a value. */
export interface ReferenceForm {
  /** As people write it: `op://vault/item/field`. */
  readonly syntax: string;
  /** Fixed text that stands in every match, for a quick look first. */
  readonly anchor: string;
  /** The reference; linear time, no `g` flag. A group named `target` where only a part names the secret. */
  readonly pattern: RegExp;
  /**
   * `dynamic` where the reference yields a credential made on demand and short-lived, `prompt` and
   * `environment` where a client's own form stands in a file of another program.
   */
  readonly yields: 'manager' | 'dynamic' | 'prompt' | 'environment';
  /**
   * No manager keeps it: the text carries the value itself (in the group `fallback`), or names a file
   * that holds it in the clear.
   */
  readonly plaintext?: 'value' | 'file';
  /** A step that the file does not show may resolve it (a whole file is decrypted before it is used). */
  readonly open?: true;
  /** Over the target: names the account, host, project or region in each group. Linear, no `g` flag. */
  readonly account?: RegExp;
}

/** What a launcher's command line names. */
export interface LaunchNames {
  /** Options whose value is an account, host, project or region. */
  readonly accounts?: readonly string[];
  /** Options whose values make the path, outermost first; the spellings of one option stand together. */
  readonly path?: readonly (readonly string[])[];
  /** What the words behind the subcommand name. */
  readonly words?: 'account' | 'path';
}

/** A command that starts another one and gives it the credentials. */
export interface Launcher {
  /** Name of the program, without path and `.exe`. */
  readonly command: string;
  /** Words that must follow the command, in this order: `['run']`; options may stand between. */
  readonly subcommand: readonly string[];
  /**
   * `reference`: swaps references in the child's environment · `bulk`: injects a whole project,
   * path or file, so the command itself is the reference.
   */
  readonly style: 'reference' | 'bulk';
  /** What stands between the launcher's own options and the command it starts. */
  readonly separator: '--' | 'none' | 'string';
  /** Options of the launcher that take a value, `--` included (`--project`). */
  readonly valued: readonly string[];
  /** Of a bulk launcher: how much it injects. Left out where its command, or the file it names, lists what a server gets. */
  readonly reach?: Reach;
  /**
   * Syntaxes of references that it swaps for the secret. Where it is left out: for `reference` those
   * of its manager that are not vals' (`ref+…`), for `bulk` none.
   */
  readonly resolves?: readonly string[];
  /** Where it looks for them: the environment of what it starts where it is left out, its own words, or the environment and the arguments of what it starts. */
  readonly reads?: 'env' | 'argument' | 'both';
  /** An option with which it looks for them in the arguments of what it starts as well. */
  readonly inline?: string;
  /** What it hands on is made on demand and short-lived. */
  readonly yields?: 'dynamic';
  readonly names?: LaunchNames;
  /** Packages that are this program where a runner starts it (`npx -y @acme/cli`), without a version. */
  readonly packages?: readonly string[];
  /** Options with which a `reference` launcher injects what a file or an environment holds, as a `bulk` one does. */
  readonly injects?: readonly string[];
}

/** A command that prints a secret, for clients and shells that take a command's output: `$(op read op://dev/github/token)`. */
export interface Printer {
  /** Name of the program, without path and `.exe`. */
  readonly command: string;
  /** Words that follow the command in this order, whatever stands between. */
  readonly subcommand: readonly string[];
  /** Options that name the secret (`--secret-id`); where there are none, the first word behind the subcommand does. */
  readonly names?: readonly string[];
  /** Other options that take a value as a word of its own. */
  readonly valued?: readonly string[];
  /** The secret is made on demand and short-lived where its name looks like this. */
  readonly dynamic?: RegExp;
}

/** How much a bulk launcher injects, as its options and the words behind its subcommand tell. */
export type Reach =
  /** Everything of `what`, unless one of the options `unless` keeps it to a part. */
  | { readonly kind: 'all'; readonly what: string; readonly unless: readonly string[] }
  /** Everything of each `what` that is named: by each of these options, or by each word behind the subcommand. */
  | { readonly kind: 'each'; readonly what: string; readonly by: 'words' | readonly string[] }
  /** Everything of `what`, where one of these options asks for it. */
  | { readonly kind: 'asked'; readonly what: string; readonly by: readonly string[] }
  /** All that a role may do; the word behind the subcommand names the role. */
  | { readonly kind: 'role' };

/** A manager's own credential: whoever has it can read what the manager hands out for it. */
export interface Bootstrap {
  /** Variables that hold it. */
  readonly variables: readonly string[];
  /** Variables beside it that tell of a short-lived one (`AWS_SESSION_TOKEN`). */
  readonly temporaryWith?: readonly string[];
  /** How to do without it, as a sentence. */
  readonly instead: string;
  /** Where that was read, and the date. */
  readonly source: string;
}

/** A kind of credential that the manager makes on demand instead of keeping it. */
export interface DynamicEngine {
  /** For people: `database`. */
  readonly name: string;
  /** Names of the variables that such credentials stand in, upper case with underscores; linear, anchored. */
  readonly variables: RegExp;
  /** The reference to write instead, or what to set up, for people. */
  readonly instead: string;
}

/** Variables in which a program takes the password, or the whole address, of a database. */
export const DATABASE_VARIABLES =
  /^(?:[A-Z0-9]{1,30}_){0,4}(?:DB|DATABASE|PG|POSTGRES|POSTGRESQL|MYSQL|MARIADB|MSSQL|MONGO|MONGODB|REDIS|CASSANDRA)_?(?:PASS|PASSWORD|PASSWD|PWD|URL|URI|DSN|CONNECTION_STRING)$/;

/**
 * Begins a shell line that stores a credential: it is pasted, ended with Enter and Ctrl-D, and goes on without
 * the line's end. `printf` is the shell's own, so the value stands in no list of processes and in no history.
 */
export const PASTED = 'printf %s "$(cat)" |';

/**
 * How a literal becomes this manager's reference. Templates take, beside the manager's own settings:
 * `{path}` the place where the credential is stored, `{head}` and `{rest}` its first part and what
 * follows, `{parent}` and `{leaf}` what comes before its last part and the last part, `{repo}`, `{server}`
 * and `{slot}` as they stand in the path, `{name}` the variable that the server reads.
 */
export interface Remedy {
  /** Where a credential is stored where the policy says nothing: made of `{repo}`, `{server}`, `{slot}`, parts divided by `/`. */
  readonly path: string;
  /** How many parts a path may have, least and most. */
  readonly parts: readonly [least: number, most: number];
  /** Characters that a part of the path may have, as a class of a pattern (`A-Za-z0-9_-`); any other becomes `-`, or `_` where that alone is allowed. */
  readonly characters: string;
  /** The letters of the path, where the manager knows one case only. */
  readonly letters?: 'upper' | 'lower';
  /** Settings that a policy must give, with what they are for people: `{ vault: 'the name of the key vault' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /**
   * The reference to write; `undefined` where values have no form of their own that anything replaces.
   * Beside a `bulk` launcher it names the credential for people alone.
   */
  readonly reference?: string;
  /** Words of the manager's own launcher, up to the command that it starts, for one server. */
  readonly launcher?: {
    readonly words: readonly string[];
    /** `reference`: the variable holds the reference. `bulk`: the variable is injected, and goes from the entry. */
    readonly style: 'reference' | 'bulk';
    /** It replaces a reference only where that is the whole value of a variable. */
    readonly whole?: true;
    /** What divides the credentials of one server in a word that names them. */
    readonly several?: string;
    /** Names of the variables that it can inject, where not every name will do; linear, anchored. */
    readonly variables?: RegExp;
  };
  /** A file that its programs look for in the folder where they are started: what clients start elsewhere do not find. */
  readonly file?: string;
  /** Words of a command that prints the credential, and nothing else, on standard output. */
  readonly print?: readonly string[];
  /**
   * Shell lines that store the credential. None has the value in it: it is asked for, or read from standard
   * input. Where the manager's program offers no such way, a comment (`# …`) says what to do in its app.
   */
  readonly store: readonly string[];
  /** How the program is installed: a command or an address. */
  readonly install: string;
  /** Shell lines that sign a person in. */
  readonly signIn: readonly string[];
  /** Where that was read, and the date. */
  readonly source: string;
}

/** A secrets manager: how configurations refer to it. */
export interface Manager {
  /** kebab-case; the file's name. */
  readonly id: string;
  readonly name: string;
  readonly homepage: string;
  /** Where the grammar was read, and the date (YYYY-MM-DD). */
  readonly source: string;
  readonly references: readonly ReferenceForm[];
  readonly launchers: readonly Launcher[];
  readonly printers: readonly Printer[];
  readonly bootstrap?: Bootstrap;
  readonly dynamic?: { readonly engines: readonly DynamicEngine[]; readonly source: string };
  /** `undefined` where a literal cannot be moved to it by a change of a configuration. */
  readonly remedy?: Remedy;
  /** Beginnings of a target, lower case, that lead into a person's own store: the vault that comes with each account. */
  readonly personal?: { readonly prefixes: readonly string[]; readonly source: string };
  readonly examples: {
    /** Each must be recognised as this manager's. */
    readonly references: readonly string[];
    /** Command lines that this manager's launcher starts, as argument lists. */
    readonly launches: readonly (readonly string[])[];
    /** Command lines that print a secret, and what names it. */
    readonly prints: readonly (readonly [line: string, target: string])[];
    /** Each must be recognised as nobody's reference. */
    readonly lookalikes: readonly string[];
    /** Command lines that are nobody's launcher, however alike they look. */
    readonly others: readonly (readonly string[])[];
  };
}

/** Declares a manager; the identity function, for the type's sake. */
export function defineManager(manager: Manager): Manager {
  return manager;
}
