import { inspect } from 'node:util';

const REDACTED = '[redacted]';

/**
 * A credential's text, kept where no template string, `JSON.stringify`, `console.log` or
 * debugger print can reach it. Only `credentials/` and `engine/classify.ts` may `reveal` it
 * (test/architecture.test.ts checks that), the actions log to mask it, and adapters whose work it is
 * to hand it over: to a server that is started with it, and to a manager or an issuer.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Texts and secrets in a row, as one secret. Works without revealing any. */
  static joined(parts: readonly (string | Secret)[]): Secret {
    return new Secret(parts.map((part) => (typeof part === 'string' ? part : part.#text)).join(''));
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

  /** The same in base64, as an API may want it. Works without revealing it. */
  base64(): Secret {
    return new Secret(btoa(Array.from(new TextEncoder().encode(this.#text), (byte) => String.fromCharCode(byte)).join('')));
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
