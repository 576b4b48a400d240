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
