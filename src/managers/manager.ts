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
  /**
   * Syntaxes of references that it swaps for the secret. Where it is left out: for `reference` those
   * of its manager that are not vals' (`ref+…`), for `bulk` none.
   */
  readonly resolves?: readonly string[];
  /** Where it looks for them: the environment of what it starts where it is left out, or its own words. */
  readonly reads?: 'env' | 'argument';
  /** An option with which it looks for them in the arguments of what it starts as well. */
  readonly inline?: string;
  /** What it hands on is made on demand and short-lived. */
  readonly yields?: 'dynamic';
  readonly names?: LaunchNames;
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
  /** Beginnings of commands that print a secret (`aws secretsmanager`), besides its launchers' programs. */
  readonly readers?: readonly (readonly string[])[];
  readonly examples: {
    /** Each must be recognised as this manager's. */
    readonly references: readonly string[];
    /** Command lines that this manager's launcher starts, as argument lists. */
    readonly launches: readonly (readonly string[])[];
    /** Each must be recognised as nobody's. */
    readonly lookalikes: readonly string[];
  };
}

/** Declares a manager; the identity function, for the type's sake. */
export function defineManager(manager: Manager): Manager {
  return manager;
}
