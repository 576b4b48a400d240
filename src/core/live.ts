/**
 * What a manager said to a question about a secret. Where it did not say, `untold` is why: "cannot
 * tell" is an answer of its own, and never a good one.
 */
export type Told<Answer> = { readonly told: Answer } | { readonly untold: string };

/** Whether a secret can be had, and if not, what became of it, as the end of a sentence. */
export type Presence =
  | { readonly is: 'there' }
  /** `what`: "there is no secret db/password". */
  | { readonly is: 'missing'; readonly what: string }
  /** `what`: "version 3 was destroyed". */
  | { readonly is: 'disabled'; readonly what: string };

/** `inherent`: the manager has no lesser right than to read values. */
export type Readable = 'yes' | 'no' | 'inherent';

/** What a manager tells of the secret that a reference names, without its value. */
export interface SecretFacts {
  /** Id of the manager. */
  readonly manager: string;
  /** As whom it was asked; absent where nobody could be. */
  readonly identity?: string;
  readonly presence: Told<Presence>;
  /** Whether the secret has the key or field that the reference names. */
  readonly key: Told<boolean>;
  /** When the value was set that the reference gives now, in milliseconds since 1970. */
  readonly changed: Told<number>;
  /** Whether the manager changes the value by itself. */
  readonly rotation: Told<boolean>;
  /** How long the value holds from now on, or from its making where it is made on demand, in seconds. */
  readonly ttl: Told<number | 'unlimited'>;
  /** Whether whoever asked could read the value as well. */
  readonly readable: Told<Readable>;
}

/** The questions, by their names in reports. */
export const QUESTIONS = ['presence', 'key', 'changed', 'rotation', 'ttl', 'readable'] as const satisfies readonly (keyof SecretFacts)[];

/** The answer, where there is one. */
export function told<Answer>(answer: Told<Answer>): Answer | undefined {
  return 'told' in answer ? answer.told : undefined;
}
