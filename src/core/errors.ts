/**
 * The user's mistake: an unknown option, a policy that does not fit its schema, a commit
 * that does not exist. The message says what to change and where; no stack is printed.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The forge (GitHub) or git refused or did not answer. Carries what a reader needs to act. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  /** HTTP status, or `undefined` where no answer came. */
  readonly status: number | undefined;
  /** The `permissions:` line that was missing, where that is the likely cause. */
  readonly permission: string | undefined;

  constructor(message: string, options: { readonly status?: number; readonly permission?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.status = options.status;
    this.permission = options.permission;
  }
}

/**
 * The forge understood and does not do it: a permission, a rule of the repository or a setting is in
 * the way. Asking again changes nothing; the message says what a person has to change.
 */
export class Refused extends ForgeError {}

/** Reached only if a union gained a member that a `switch` does not know: our bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${typeof value} in an exhaustive switch`);
}
