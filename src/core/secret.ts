import { inspect } from 'node:util';

const REDACTED = '[redacted]';

/**
 * A credential's text, kept where no template string, `JSON.stringify`, `console.log` or
 * debugger print can reach it. Only `credentials/` and `engine/classify.ts` may `reveal` it
 * (test/architecture.test.ts checks that), and the actions log to mask it.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. The caller must not let it out of the function that asked. */
  reveal(): string {
    return this.#text;
  }

  /** Whether both hold the same text. Works without revealing either. */
  equals(other: Secret): boolean {
    return this.#text === other.#text;
  }

  /** A text with this one taken out of it wherever it stands. Works without revealing it. */
  removedFrom(text: string): string {
    return this.#text === '' ? text : text.replaceAll(this.#text, REDACTED);
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [inspect.custom](): string {
    return REDACTED;
  }
}
