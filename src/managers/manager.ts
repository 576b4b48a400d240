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
  /** Packages that are this program where a runner starts it (`npx -y @acme/cli`), without a version. */
  readonly packages?: readonly string[];
  /** Options with which a `reference` launcher injects what a file or an environment holds, as a `bulk` one does. */
  readonly injects?: readonly string[];
  /**
   * Syntaxes of references that it swaps for the secret. Where it is left out: for `reference` those
   * of its manager that are not vals' (`ref+…`), for `bulk` none.
   */
  readonly resolves?: readonly string[];
  /** Where it looks for them: the environment of what it starts where it is left out, or its own words. */
  readonly reads?: 'env' | 'argument';
  /** An option with which it looks for them in the arguments of what it starts as well. */
  readonly inline?: string;
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
